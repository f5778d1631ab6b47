'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/accept-invitation/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterAcceptInvitation as RosterAcceptInvitationElement } from '@roster-kit/components/accept-invitation';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-accept-invitation'>;

/** Accepts an invitation from its link. Renders `<roster-accept-invitation>`. */
export const RosterAcceptInvitation = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-accept-invitation',
  elementClass: RosterAcceptInvitationElement,
  displayName: 'RosterAcceptInvitation',
  events: {
    onRosterInvitationAcceptRequest: 'roster-invitation-accept-request' as EventName<Events['roster-invitation-accept-request']>,
    onRosterInvitationAccepted: 'roster-invitation-accepted' as EventName<Events['roster-invitation-accepted']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
