'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/permission-matrix/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterPermissionMatrix as RosterPermissionMatrixElement } from '@roster-kit/components/permission-matrix';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-permission-matrix'>;

/** Roles and access levels against permissions, where custom roles are created and edited. Renders `<roster-permission-matrix>`. */
export const RosterPermissionMatrix = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-permission-matrix',
  elementClass: RosterPermissionMatrixElement,
  displayName: 'RosterPermissionMatrix',
  events: {
    onRosterRoleCreateRequest: 'roster-role-create-request' as EventName<Events['roster-role-create-request']>,
    onRosterRoleCreated: 'roster-role-created' as EventName<Events['roster-role-created']>,
    onRosterRoleUpdateRequest: 'roster-role-update-request' as EventName<Events['roster-role-update-request']>,
    onRosterRoleUpdated: 'roster-role-updated' as EventName<Events['roster-role-updated']>,
    onRosterRoleDeleteRequest: 'roster-role-delete-request' as EventName<Events['roster-role-delete-request']>,
    onRosterRoleDeleted: 'roster-role-deleted' as EventName<Events['roster-role-deleted']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
