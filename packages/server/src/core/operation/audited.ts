import type { OperationId } from '../../generated/operations.js';

// What an audit event can be about. The types let nothing else be recorded, and the clients' texts are tested against these lists.

const OPERATIONS = [
  'users.update',
  'users.changeRole',
  'users.suspend',
  'users.reactivate',
  'users.delete',
  'invitations.create',
  'invitations.resend',
  'invitations.revoke',
  'invitations.accept',
  'roles.create',
  'roles.update',
  'roles.delete',
  'resources.create',
  'resources.update',
  'resources.delete',
  'grants.set',
  'grants.remove',
  'settings.updateSecurity',
  'settings.updateContact',
  'twoFactor.confirmSetup',
  'twoFactor.regenerateRecoveryCodes',
  'twoFactor.reset',
  'identity.useRecoveryCode',
  'identity.verifyCode',
  'identity.redeemLink',
  'session.signOut',
  'tokens.create',
] as const satisfies readonly OperationId[];

/** Actions of the operator, of a host's sign-in, and what is refused. They are not operations of the contract. */
const OTHERS = [
  'organizations.create',
  'owners.appoint',
  'apiKeys.create',
  'apiKeys.revoke',
  'hostIdentities.provision',
  'hostIdentities.link',
  'hostIdentities.release',
  'hostIdentities.signIn',
  'hostIdentities.refuse',
  'twoFactor.refuse',
  'twoFactor.pause',
] as const;

/**
 * Sign-ins, tokens and refusals. No page shows them but the log itself, and they come too often for every open page to read
 * again after each.
 */
const UNANNOUNCED: readonly AuditedAction[] = [
  'identity.verifyCode',
  'identity.redeemLink',
  'session.signOut',
  'tokens.create',
  'hostIdentities.signIn',
  'hostIdentities.refuse',
  'twoFactor.refuse',
  'twoFactor.pause',
];

/** Every action that is recorded. A batch records the action of its items. */
export const AUDITED_ACTIONS = [...OPERATIONS, ...OTHERS] as const;

/** Every field that the `before` and `after` of an event can have. */
export const AUDITED_FIELDS = [
  'name',
  'roleId',
  'state',
  'description',
  'permissions',
  'defaultAccessLevel',
  'accessLevel',
  'type',
  'key',
  'text',
  'catalogue',
  'issuer',
  'sentAt',
  'expiresAt',
  'twoFactorEnabled',
  'twoFactorRequired',
  'recoveryCodesLeft',
  'twoFactorVerified',
  'wrongCodes',
  'pausedUntil',
  'reason',
  'origin',
  'invitationLifetimeInMinutes',
  'allowedEmailDomains',
] as const;

export type AuditedOperation = (typeof OPERATIONS)[number];
export const isAudited = (id: OperationId): id is AuditedOperation => OPERATIONS.some((audited) => audited === id);

export type AuditedAction = (typeof AUDITED_ACTIONS)[number];
/** Whether event streams tell of it. */
export const isAnnounced = (action: AuditedAction): boolean => !UNANNOUNCED.includes(action);
export type AuditedValues = Partial<Record<(typeof AUDITED_FIELDS)[number], unknown>>;
