'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/role-dialog/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterRoleDialog as RosterRoleDialogElement } from '@roster-kit/components/role-dialog';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-role-dialog'>;

/** Creates, duplicates or renames a custom role. Renders `<roster-role-dialog>`. */
export const RosterRoleDialog = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-role-dialog',
  elementClass: RosterRoleDialogElement,
  displayName: 'RosterRoleDialog',
  events: {
    onRosterRoleCreateRequest: 'roster-role-create-request' as EventName<Events['roster-role-create-request']>,
    onRosterRoleCreated: 'roster-role-created' as EventName<Events['roster-role-created']>,
    onRosterRoleUpdateRequest: 'roster-role-update-request' as EventName<Events['roster-role-update-request']>,
    onRosterRoleUpdated: 'roster-role-updated' as EventName<Events['roster-role-updated']>,
    onRosterClose: 'roster-close' as EventName<Events['roster-close']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
