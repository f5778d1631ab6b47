import type { SessionToken } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

/** Before and after a link is sent for. */
export const signInLinkEvents = {
  request: 'roster-sign-in-link-request',
  done: 'roster-sign-in-link-requested',
} as const;

/** Before and after a link is traded for a session. */
export const signInEvents = { request: 'roster-sign-in-request', done: 'roster-signed-in' } as const;

/** Before and after the second factor is given. */
export const verificationEvents = { request: 'roster-verification-request', done: 'roster-verified' } as const;

export interface SignInLinkDetail {
  readonly email: string;
}

export interface SignInDetail {
  /** The link's token. */
  readonly token: string;
}

export interface SignedInDetail {
  /** The host keeps its token and gives it to the client. */
  readonly session: SessionToken;
}

export interface VerificationDetail {
  readonly kind: 'code' | 'recovery_code';
  readonly code: string;
}

declare global {
  interface HTMLElementEventMap {
    'roster-sign-in-link-request': RosterRequestEvent<SignInLinkDetail>;
    'roster-sign-in-link-requested': RosterEvent<SignInLinkDetail>;
    'roster-sign-in-request': RosterRequestEvent<SignInDetail, SessionToken>;
    'roster-signed-in': RosterEvent<SignedInDetail>;
    'roster-verification-request': RosterRequestEvent<VerificationDetail>;
    'roster-verified': RosterEvent<Pick<VerificationDetail, 'kind'>>;
  }
}
