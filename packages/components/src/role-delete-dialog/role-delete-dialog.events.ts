import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

export type { CloseDetail } from '../shared/events/close-event.js';

export const roleDeleteEvents = { request: 'roster-role-delete-request', done: 'roster-role-deleted' } as const;

/** The role to delete. */
export interface RoleDeleteDetail {
  readonly roleId: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-role-delete-request': RosterRequestEvent<RoleDeleteDetail, void>;
    'roster-role-deleted': RosterEvent<RoleDeleteDetail>;
  }
}
