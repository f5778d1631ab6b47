'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/user-table/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterUserTable as RosterUserTableElement } from '@roster-kit/components/user-table';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-user-table'>;

/** The people of the organization and the status of their invitations. Renders `<roster-user-table>`. */
export const RosterUserTable = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-user-table',
  elementClass: RosterUserTableElement,
  displayName: 'RosterUserTable',
  events: {
    onRosterUserSelect: 'roster-user-select' as EventName<Events['roster-user-select']>,
    onRosterViewChange: 'roster-view-change' as EventName<Events['roster-view-change']>,
    onRosterInviteStart: 'roster-invite-start' as EventName<Events['roster-invite-start']>,
    onRosterUserSelectionChange: 'roster-user-selection-change' as EventName<Events['roster-user-selection-change']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
    onRosterBulkChangeRequest: 'roster-bulk-change-request' as EventName<Events['roster-bulk-change-request']>,
    onRosterBulkChanged: 'roster-bulk-changed' as EventName<Events['roster-bulk-changed']>,
  },
});
