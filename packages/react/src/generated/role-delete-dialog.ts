'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/role-delete-dialog/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterRoleDeleteDialog as RosterRoleDeleteDialogElement } from '@roster-kit/components/role-delete-dialog';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-role-delete-dialog'>;

/** Deletes a custom role. Renders `<roster-role-delete-dialog>`. */
export const RosterRoleDeleteDialog = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-role-delete-dialog',
  elementClass: RosterRoleDeleteDialogElement,
  displayName: 'RosterRoleDeleteDialog',
  events: {
    onRosterRoleDeleteRequest: 'roster-role-delete-request' as EventName<Events['roster-role-delete-request']>,
    onRosterRoleDeleted: 'roster-role-deleted' as EventName<Events['roster-role-deleted']>,
    onRosterClose: 'roster-close' as EventName<Events['roster-close']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
