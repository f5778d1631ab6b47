import type { User } from '@roster-kit/sdk';
import type { RosterEvent } from '../shared/events/request-event.js';

export const USER_SELECT = 'roster-user-select';
export const USER_SELECTION_CHANGE = 'roster-user-selection-change';
export const INVITE_START = 'roster-invite-start';

export interface UserSelectDetail {
  /** The row as it was loaded. */
  readonly user: User;
}

export interface UserSelectionChangeDetail {
  /** Everyone who is selected now, also those whom the filters hide. */
  readonly users: readonly User[];
}

/** Nothing to say beyond that Invite was pressed. */
export type InviteStartDetail = Readonly<Record<never, never>>;

declare global {
  interface HTMLElementEventMap {
    'roster-user-select': RosterEvent<UserSelectDetail>;
    'roster-user-selection-change': RosterEvent<UserSelectionChangeDetail>;
    'roster-invite-start': RosterEvent<InviteStartDetail>;
  }
}
