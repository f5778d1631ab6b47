import type { RosterEvent } from '../shared/events/request-event.js';

export const ACCESS_GO_TO = 'roster-access-go-to';

/** Where an answer can be changed: the person's role, or their access level on a resource. */
export type AccessDestination = 'role' | 'level';

export interface AccessGoToDetail {
  readonly to: AccessDestination;
  readonly userId: string;
  /** Id of the resource; null if the role decides. */
  readonly resourceId: string | null;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-access-go-to': RosterEvent<AccessGoToDetail>;
  }
}
