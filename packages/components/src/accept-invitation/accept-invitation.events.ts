import type { AcceptedInvitation, SessionToken, User } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

/** Before and after the invitation is accepted (H3, P7). */
export const acceptInvitationEvents = {
  request: 'roster-invitation-accept-request',
  done: 'roster-invitation-accepted',
} as const;

export interface InvitationAcceptDetail {
  readonly token: string;
  /** The name that the person entered. */
  readonly name: string;
}

export interface InvitationAcceptedDetail {
  /** Undefined if the host accepted the invitation itself and answered nothing. */
  readonly user: User | undefined;
  /** Null if the host signs its users in itself. */
  readonly session: SessionToken | null;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-invitation-accept-request': RosterRequestEvent<InvitationAcceptDetail, AcceptedInvitation>;
    'roster-invitation-accepted': RosterEvent<InvitationAcceptedDetail>;
  }
}
