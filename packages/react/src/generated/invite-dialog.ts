'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/invite-dialog/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterInviteDialog as RosterInviteDialogElement } from '@roster-kit/components/invite-dialog';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-invite-dialog'>;

/** Invites a person by e-mail address and role. Renders `<roster-invite-dialog>`. */
export const RosterInviteDialog = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-invite-dialog',
  elementClass: RosterInviteDialogElement,
  displayName: 'RosterInviteDialog',
  events: {
    onRosterInviteRequest: 'roster-invite-request' as EventName<Events['roster-invite-request']>,
    onRosterInvited: 'roster-invited' as EventName<Events['roster-invited']>,
    onRosterClose: 'roster-close' as EventName<Events['roster-close']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
