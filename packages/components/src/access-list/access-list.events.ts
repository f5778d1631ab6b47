import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

export const ACCESS_LEVEL_CHANGE = {
  request: 'roster-access-level-change-request',
  done: 'roster-access-level-changed',
} as const;

/** Whose level changes, on which resource, to which level. */
export interface AccessLevelChangeDetail {
  readonly resourceId: string;
  readonly userId: string;
  /** Id of the level to set; `null` removes it, so that the default access level of the role decides. */
  readonly accessLevel: string | null;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-access-level-change-request': RosterRequestEvent<AccessLevelChangeDetail>;
    'roster-access-level-changed': RosterEvent<AccessLevelChangeDetail>;
  }
}
