import type { SessionToken } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

/** Before and after a sign-in link is requested. */
export const signInLinkEvents = {
  request: 'roster-sign-in-link-request',
  done: 'roster-sign-in-link-requested',
} as const;

/** Before and after a link is exchanged for a session. */
export const signInEvents = { request: 'roster-sign-in-request', done: 'roster-signed-in' } as const;

/** Before and after the verification code is checked. */
export const verificationEvents = { request: 'roster-verification-request', done: 'roster-verified' } as const;

export interface SignInLinkDetail {
  readonly email: string;
}

export interface SignInDetail {
  /** The token of the link. */
  readonly token: string;
}

export interface SignedInDetail {
  /** The new session. The host stores its token and passes it to the client. */
  readonly session: SessionToken;
}

export interface VerificationDetail {
  readonly kind: 'code' | 'recovery_code';
  readonly code: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-sign-in-link-request': RosterRequestEvent<SignInLinkDetail>;
    'roster-sign-in-link-requested': RosterEvent<SignInLinkDetail>;
    'roster-sign-in-request': RosterRequestEvent<SignInDetail, SessionToken>;
    'roster-signed-in': RosterEvent<SignedInDetail>;
    'roster-verification-request': RosterRequestEvent<VerificationDetail>;
    'roster-verified': RosterEvent<Pick<VerificationDetail, 'kind'>>;
  }
}
