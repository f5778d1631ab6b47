'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/sign-in/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterSignIn as RosterSignInElement } from '@roster-kit/components/sign-in';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-sign-in'>;

/** Signs a person in with an e-mail link and, if required, a verification code. Renders `<roster-sign-in>`. */
export const RosterSignIn = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-sign-in',
  elementClass: RosterSignInElement,
  displayName: 'RosterSignIn',
  events: {
    onRosterSignInLinkRequest: 'roster-sign-in-link-request' as EventName<Events['roster-sign-in-link-request']>,
    onRosterSignInLinkRequested: 'roster-sign-in-link-requested' as EventName<Events['roster-sign-in-link-requested']>,
    onRosterSignInRequest: 'roster-sign-in-request' as EventName<Events['roster-sign-in-request']>,
    onRosterSignedIn: 'roster-signed-in' as EventName<Events['roster-signed-in']>,
    onRosterVerificationRequest: 'roster-verification-request' as EventName<Events['roster-verification-request']>,
    onRosterVerified: 'roster-verified' as EventName<Events['roster-verified']>,
    onRosterTwoFactorSetUp: 'roster-two-factor-set-up' as EventName<Events['roster-two-factor-set-up']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
