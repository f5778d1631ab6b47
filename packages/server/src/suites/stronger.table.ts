import type { OperationId } from '../generated/operations.js';

/**
 * What an operation makes of a target that is stronger than the caller.
 * `person`: it is refused with `target_exceeds_actor`. `role`: with `role_exceeds_actor`.
 * `free`: it is carried out, because it changes nothing about the person, or because F1 gives it to whoever may manage access levels.
 * `none`: it has no user and no role as its target, or only the caller's own.
 */
export type Verdict = 'person' | 'role' | 'free' | 'none';

// Written by hand from P11, not from the contract or the handlers, so that it shows a mistake in those.
export const verdicts: Record<OperationId, Verdict> = {
  // Role, name and state of a person; deletion, invitation and second factor.
  'users.update': 'person',
  'users.changeRole': 'person',
  'users.suspend': 'person',
  'users.reactivate': 'person',
  'users.delete': 'person',
  'users.changeRoleBatch': 'person',
  'users.suspendBatch': 'person',
  'users.reactivateBatch': 'person',
  'users.deleteBatch': 'person',
  'invitations.resend': 'person',
  'invitations.revoke': 'person',
  'invitations.resendBatch': 'person',
  'invitations.revokeBatch': 'person',
  'twoFactor.reset': 'person',

  // Whoever has a stronger role is changed by a change of it. A token acts as the person.
  'roles.update': 'role',
  'roles.delete': 'role',
  'tokens.create': 'role',

  // Reading changes nothing. F1, F10: an access level is set whatever the role.
  'users.get': 'free',
  'access.listByUser': 'free',
  'roles.get': 'free',
  'grants.get': 'free',
  'grants.listByUser': 'free',
  'grants.set': 'free',
  'grants.remove': 'free',
  'grants.setBatch': 'free',
  'grants.removeBatch': 'free',

  // A new user or role: P3 compares the role that they get.
  'invitations.create': 'none',
  'invitations.createBatch': 'none',
  'roles.create': 'none',

  // Lists, the caller's own account, resources, settings, links and the service.
  'users.list': 'none',
  'users.export': 'none',
  'roles.list': 'none',
  'permissions.list': 'none',
  'accessLevels.list': 'none',
  'grants.list': 'none',
  'auditEvents.list': 'none',
  'auditEvents.export': 'none',
  'events.stream': 'none',
  'access.evaluate': 'none',
  'session.get': 'none',
  'session.signOut': 'none',
  'session.createToken': 'none',
  'twoFactor.get': 'none',
  'twoFactor.startSetup': 'none',
  'twoFactor.confirmSetup': 'none',
  'twoFactor.regenerateRecoveryCodes': 'none',
  'identity.verifyCode': 'none',
  'identity.useRecoveryCode': 'none',
  'identity.requestLink': 'none',
  'identity.redeemLink': 'none',
  'invitations.preview': 'none',
  'invitations.accept': 'none',
  'resources.list': 'none',
  'resources.get': 'none',
  'resources.create': 'none',
  'resources.update': 'none',
  'resources.delete': 'none',
  'settings.getSecurity': 'none',
  'settings.updateSecurity': 'none',
  'settings.getContact': 'none',
  'settings.updateContact': 'none',
  'capabilities.get': 'none',
  'service.getOpenApi': 'none',
  'service.health': 'none',
  'service.ready': 'none',
};
