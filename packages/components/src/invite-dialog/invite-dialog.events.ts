import type { InvitationCreate, User } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';
import type { WithResult } from '../user-details/user-details.events.js';

export type { CloseDetail } from '../shared/events/close-event.js';

export const inviteEvents = { request: 'roster-invite-request', done: 'roster-invited' } as const;

/** What was typed and chosen. */
export interface InviteDetail {
  readonly invitation: InvitationCreate;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-invite-request': RosterRequestEvent<InviteDetail, User>;
    'roster-invited': RosterEvent<InviteDetail & WithResult>;
  }
}
