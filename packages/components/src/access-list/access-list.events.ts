import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

export const ACCESS_LEVEL_CHANGE = {
  request: 'roster-access-level-change-request',
  done: 'roster-access-level-changed',
} as const;

/** Whose level is to change, on what, to what. */
export interface AccessLevelChangeDetail {
  readonly resourceId: string;
  readonly userId: string;
  /** The level to set; `null` removes it, so that the default of the role decides. */
  readonly accessLevel: string | null;
}

declare global {
  interface HTMLElementEventMap {
    'roster-access-level-change-request': RosterRequestEvent<AccessLevelChangeDetail>;
    'roster-access-level-changed': RosterEvent<AccessLevelChangeDetail>;
  }
}
