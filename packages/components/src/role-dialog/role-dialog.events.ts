import type { Role, RoleCreate, RoleUpdate } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';
import type { WithResult } from '../user-details/user-details.events.js';

export type { CloseDetail } from '../shared/events/close-event.js';

export const roleCreateEvents = { request: 'roster-role-create-request', done: 'roster-role-created' } as const;
export const roleUpdateEvents = { request: 'roster-role-update-request', done: 'roster-role-updated' } as const;

/** The role to create. */
export interface RoleCreateDetail {
  readonly role: RoleCreate;
}

/** What to change of a role; what is left out stays. */
export interface RoleUpdateDetail {
  readonly roleId: string;
  readonly change: RoleUpdate;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-role-create-request': RosterRequestEvent<RoleCreateDetail, Role>;
    'roster-role-created': RosterEvent<RoleCreateDetail & WithResult<Role>>;
    'roster-role-update-request': RosterRequestEvent<RoleUpdateDetail, Role>;
    'roster-role-updated': RosterEvent<RoleUpdateDetail & WithResult<Role>>;
  }
}
