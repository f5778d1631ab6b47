'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/confirm-dialog/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterConfirmDialog as RosterConfirmDialogElement } from '@roster-kit/components/confirm-dialog';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-confirm-dialog'>;

/** Asks before a change and says what it will do. Renders `<roster-confirm-dialog>`. */
export const RosterConfirmDialog = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-confirm-dialog',
  elementClass: RosterConfirmDialogElement,
  displayName: 'RosterConfirmDialog',
  events: {
    onConfirm: 'confirm' as EventName<Events['confirm']>,
    onCancel: 'cancel' as EventName<Events['cancel']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
