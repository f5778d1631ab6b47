import type { User } from '@roster-kit/sdk';
import type { RosterEvent } from '../shared/events/request-event.js';

export const USER_SELECT = 'roster-user-select';
export const USER_SELECTION_CHANGE = 'roster-user-selection-change';
export const INVITE_START = 'roster-invite-start';

export interface UserSelectDetail {
  /** The person, as last loaded. */
  readonly user: User;
}

export interface UserSelectionChangeDetail {
  /** Everyone who is selected now, including people whom the filters hide. */
  readonly users: readonly User[];
}

/** Empty: the event says only that Invite was pressed. */
export type InviteStartDetail = Readonly<Record<never, never>>;

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-user-select': RosterEvent<UserSelectDetail>;
    'roster-user-selection-change': RosterEvent<UserSelectionChangeDetail>;
    'roster-invite-start': RosterEvent<InviteStartDetail>;
  }
}
