import type { User } from '@roster-kit/sdk';
import type { RosterEvent } from '../shared/request-event.js';

export const USER_SELECT = 'roster-user-select';
export const INVITE_START = 'roster-invite-start';

export interface UserSelectDetail {
  /** The row as it was loaded. */
  readonly user: User;
}

/** Nothing to say beyond that Invite was pressed. */
export type InviteStartDetail = Readonly<Record<never, never>>;

declare global {
  interface HTMLElementEventMap {
    'roster-user-select': RosterEvent<UserSelectDetail>;
    'roster-invite-start': RosterEvent<InviteStartDetail>;
  }
}
