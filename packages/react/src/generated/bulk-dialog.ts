'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/bulk-dialog/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterBulkDialog as RosterBulkDialogElement } from '@roster-kit/components/bulk-dialog';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-bulk-dialog'>;

/** Changes many accounts at once, after a review of what will change. Renders `<roster-bulk-dialog>`. */
export const RosterBulkDialog = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-bulk-dialog',
  elementClass: RosterBulkDialogElement,
  displayName: 'RosterBulkDialog',
  events: {
    onRosterBulkChangeRequest: 'roster-bulk-change-request' as EventName<Events['roster-bulk-change-request']>,
    onRosterBulkChanged: 'roster-bulk-changed' as EventName<Events['roster-bulk-changed']>,
    onRosterClose: 'roster-close' as EventName<Events['roster-close']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
