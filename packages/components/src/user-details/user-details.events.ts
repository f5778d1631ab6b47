import type { User } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

export type { CloseDetail } from '../shared/events/close-event.js';

/** The events before and after a change. */
export interface EventPair {
  readonly request: keyof HTMLElementEventMap;
  readonly done: keyof HTMLElementEventMap;
}

export const roleChangeEvents = {
  request: 'roster-role-change-request',
  done: 'roster-role-changed',
} as const satisfies EventPair;
export const invitationResendEvents = {
  request: 'roster-invitation-resend-request',
  done: 'roster-invitation-resent',
} as const satisfies EventPair;
export const invitationRevokeEvents = {
  request: 'roster-invitation-revoke-request',
  done: 'roster-invitation-revoked',
} as const satisfies EventPair;
export const userDeleteEvents = {
  request: 'roster-user-delete-request',
  done: 'roster-user-deleted',
} as const satisfies EventPair;
export const userSuspendEvents = {
  request: 'roster-user-suspend-request',
  done: 'roster-user-suspended',
} as const satisfies EventPair;
export const userReactivateEvents = {
  request: 'roster-user-reactivate-request',
  done: 'roster-user-reactivated',
} as const satisfies EventPair;
export const userUpdateEvents = {
  request: 'roster-user-update-request',
  done: 'roster-user-updated',
} as const satisfies EventPair;
export const twoFactorResetEvents = {
  request: 'roster-two-factor-reset-request',
  done: 'roster-two-factor-reset',
} as const satisfies EventPair;

/** The detail of every change: the account as it was shown before. */
export interface UserDetail {
  readonly user: User;
}

export interface RoleChangeDetail extends UserDetail {
  readonly roleId: string;
}

export interface UserUpdateDetail extends UserDetail {
  readonly name: string;
}

/** After a change: the answer of the server, or of the host that called `respondWith`. */
export interface WithResult<Result = User> {
  readonly result: Result;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-role-change-request': RosterRequestEvent<RoleChangeDetail, User>;
    'roster-role-changed': RosterEvent<RoleChangeDetail & WithResult>;
    'roster-invitation-resend-request': RosterRequestEvent<UserDetail, User>;
    'roster-invitation-resent': RosterEvent<UserDetail & WithResult>;
    'roster-invitation-revoke-request': RosterRequestEvent<UserDetail, void>;
    'roster-invitation-revoked': RosterEvent<UserDetail>;
    'roster-user-delete-request': RosterRequestEvent<UserDetail, void>;
    'roster-user-deleted': RosterEvent<UserDetail>;
    'roster-user-suspend-request': RosterRequestEvent<UserDetail, User>;
    'roster-user-suspended': RosterEvent<UserDetail & WithResult>;
    'roster-user-reactivate-request': RosterRequestEvent<UserDetail, User>;
    'roster-user-reactivated': RosterEvent<UserDetail & WithResult>;
    'roster-user-update-request': RosterRequestEvent<UserUpdateDetail, User>;
    'roster-user-updated': RosterEvent<UserUpdateDetail & WithResult>;
    'roster-two-factor-reset-request': RosterRequestEvent<UserDetail, void>;
    'roster-two-factor-reset': RosterEvent<UserDetail>;
  }
}
