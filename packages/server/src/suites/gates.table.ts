import type { OperationId } from '../generated/operations.js';

/** What stands between a request and its effect. */
export interface Gate {
  /** `nobody` needs a token, `anybody` signed in may call it; else the permission that the caller's role must hold. */
  who: string;
  /** Why it works while a second factor is outstanding (P8). All others refuse. */
  open?: string;
  /** Whether outdated data is refused (P5): of the request, or of each item of a batch. */
  ifMatch?: 'request' | 'items';
  /** What a repeated Idempotency-Key is answered with (P6): the same answer, or a refusal, because the answer held a secret. */
  key?: 'same answer' | 'refusal';
  /** The action of the audit event that it leaves (P9); a batch leaves one for each item. */
  audit?: string;
  /** Where it takes ids of things: another organization's are unknown (P4). */
  ids?: string[];
}

const changes = { key: 'same answer' } as const;
const versioned = { ...changes, ifMatch: 'request' } as const;
const eachVersioned = { ...changes, ifMatch: 'items' } as const;
const [userId, resourceId, roleId] = [['path.userId'], ['path.resourceId'], ['path.roleId']];
const grant = ['path.resourceId', 'path.userId'];
const [itemUser, itemGrant] = [['items.userId'], ['items.resourceId', 'items.userId']];

const SIGN_IN = 'it is a step of signing in';
const SETUP = 'it is a step of setting the second factor up';

// Written by hand from the rules, not from the contract, so that it shows a mistake there.
export const gates: Record<OperationId, Gate> = {
  'session.get': { who: 'anybody', open: 'it says what is outstanding' },
  'session.signOut': { who: 'anybody', open: 'everybody may leave', audit: 'session.signOut' },
  // Repeated, it makes one more token, which ends within minutes and with its session.
  'session.createToken': { who: 'anybody', open: SIGN_IN },
  'tokens.create': { who: 'tokens:create', key: 'refusal', audit: 'tokens.create', ids: ['body.userId'] },
  'access.evaluate': { who: 'anybody', ids: ['checks.resourceId'] },
  'access.listByUser': { who: 'users:view', ids: userId },

  'users.list': { who: 'users:view', ids: ['query.role'] },
  'users.export': { who: 'users:export', ids: ['query.role'] },
  'users.get': { who: 'users:view', ids: userId },
  'users.update': { who: 'users:update', ...versioned, audit: 'users.update', ids: userId },
  'users.delete': { who: 'users:delete', ...versioned, audit: 'users.delete', ids: userId },
  'users.changeRole': {
    who: 'users:change_role',
    ...versioned,
    audit: 'users.changeRole',
    ids: ['path.userId', 'body.roleId'],
  },
  'users.suspend': { who: 'users:suspend', ...changes, audit: 'users.suspend', ids: userId },
  'users.reactivate': { who: 'users:suspend', ...changes, audit: 'users.reactivate', ids: userId },
  'users.changeRoleBatch': {
    who: 'users:change_role',
    ...eachVersioned,
    audit: 'users.changeRole',
    ids: ['items.userId', 'items.roleId'],
  },
  'users.suspendBatch': { who: 'users:suspend', ...changes, audit: 'users.suspend', ids: itemUser },
  'users.reactivateBatch': { who: 'users:suspend', ...changes, audit: 'users.reactivate', ids: itemUser },
  'users.deleteBatch': { who: 'users:delete', ...eachVersioned, audit: 'users.delete', ids: itemUser },

  'invitations.create': { who: 'users:invite', ...changes, audit: 'invitations.create', ids: ['body.roleId'] },
  'invitations.resend': { who: 'users:invite', ...changes, audit: 'invitations.resend', ids: userId },
  'invitations.revoke': { who: 'users:invite', ...versioned, audit: 'invitations.revoke', ids: userId },
  'invitations.createBatch': { who: 'users:invite', ...changes, audit: 'invitations.create', ids: ['items.roleId'] },
  'invitations.resendBatch': { who: 'users:invite', ...changes, audit: 'invitations.resend', ids: itemUser },
  'invitations.revokeBatch': { who: 'users:invite', ...eachVersioned, audit: 'invitations.revoke', ids: itemUser },
  'invitations.preview': { who: 'nobody' },
  'invitations.accept': { who: 'nobody', audit: 'invitations.accept' },

  'roles.list': { who: 'anybody' },
  'roles.get': { who: 'anybody', ids: roleId },
  'roles.create': { who: 'roles:create', ...changes, audit: 'roles.create' },
  'roles.update': { who: 'roles:update', ...versioned, audit: 'roles.update', ids: roleId },
  'roles.delete': { who: 'roles:delete', ...versioned, audit: 'roles.delete', ids: roleId },
  'permissions.list': { who: 'anybody' },
  'accessLevels.list': { who: 'anybody' },

  'resources.list': { who: 'resources:view' },
  'resources.get': { who: 'resources:view', ids: resourceId },
  'resources.create': { who: 'resources:create', ...changes, audit: 'resources.create' },
  'resources.update': { who: 'resources:update', ...versioned, audit: 'resources.update', ids: resourceId },
  'resources.delete': { who: 'resources:delete', ...versioned, audit: 'resources.delete', ids: resourceId },
  'grants.list': { who: 'access_levels:view', ids: resourceId },
  'grants.listByUser': { who: 'access_levels:view', ids: userId },
  'grants.get': { who: 'access_levels:view', ids: grant },
  'grants.set': { who: 'access_levels:manage', ...versioned, audit: 'grants.set', ids: grant },
  'grants.remove': { who: 'access_levels:manage', ...versioned, audit: 'grants.remove', ids: grant },
  'grants.setBatch': { who: 'access_levels:manage', ...eachVersioned, audit: 'grants.set', ids: itemGrant },
  'grants.removeBatch': { who: 'access_levels:manage', ...eachVersioned, audit: 'grants.remove', ids: itemGrant },

  'settings.getSecurity': { who: 'settings:view' },
  'settings.updateSecurity': { who: 'settings:update', ...versioned, audit: 'settings.updateSecurity' },
  'settings.getContact': { who: 'anybody' },
  'settings.updateContact': { who: 'settings:update', ...versioned, audit: 'settings.updateContact' },

  'twoFactor.get': { who: 'anybody', open: SETUP },
  'twoFactor.startSetup': { who: 'anybody', open: SETUP, key: 'refusal' },
  'twoFactor.confirmSetup': { who: 'anybody', open: SETUP, key: 'refusal', audit: 'twoFactor.confirmSetup' },
  'twoFactor.regenerateRecoveryCodes': {
    who: 'anybody',
    key: 'refusal',
    audit: 'twoFactor.regenerateRecoveryCodes',
  },
  'twoFactor.reset': { who: 'users:reset_two_factor', ...versioned, audit: 'twoFactor.reset', ids: userId },
  'identity.requestLink': { who: 'nobody' },
  'identity.redeemLink': { who: 'nobody', audit: 'identity.redeemLink' },
  'identity.verifyCode': { who: 'anybody', open: SIGN_IN, ...changes, audit: 'identity.verifyCode' },
  'identity.useRecoveryCode': { who: 'anybody', open: SIGN_IN, ...changes, audit: 'identity.useRecoveryCode' },

  'auditEvents.list': { who: 'audit:view', ids: ['query.actorId', 'query.targetId'] },
  'auditEvents.export': { who: 'audit:export', ids: ['query.actorId', 'query.targetId'] },
  // It tells each listener only what they may read.
  'events.stream': { who: 'anybody' },

  'capabilities.get': { who: 'nobody' },
  'service.getOpenApi': { who: 'nobody' },
  'service.health': { who: 'nobody' },
  'service.ready': { who: 'nobody' },
};
