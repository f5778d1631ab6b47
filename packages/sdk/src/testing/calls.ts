import type { OperationId } from '../generated/operations.js';
import type { RosterClient } from '../index.js';

export const change = { ifMatch: '"1"' };

/** A call of each operation; the type requires all of them. */
export const calls: Record<OperationId, (client: RosterClient) => Promise<unknown>> = {
  'session.get': ({ session }) => session.get(),
  'session.signOut': ({ session }) => session.signOut(),
  'session.createToken': ({ session }) => session.createToken(),
  'tokens.create': ({ tokens }) =>
    tokens.create({ userId: 'usr_1', origin: 'https://app.example.com', twoFactorVerified: true }),
  'access.evaluate': ({ access }) => access.evaluate({ checks: [{ permission: 'users:view' }] }),
  'access.listByUser': ({ access }) => access.listByUser('a b').firstPage(),
  'users.list': ({ users }) => users.list().firstPage(),
  'users.export': ({ users }) => users.export().text(),
  'users.get': ({ users }) => users.get('a b'),
  'users.update': ({ users }) => users.update('a b', { name: 'Ann' }, change),
  'users.changeRole': ({ users }) => users.changeRole('a b', { roleId: 'r' }, change),
  'users.suspend': ({ users }) => users.suspend('a b'),
  'users.reactivate': ({ users }) => users.reactivate('a b'),
  'users.delete': ({ users }) => users.delete('a b', change),
  'users.changeRoleBatch': ({ users }) =>
    users.changeRoleBatch({ items: [{ userId: 'u', roleId: 'r', ifMatch: '*' }] }),
  'users.suspendBatch': ({ users }) => users.suspendBatch({ items: [{ userId: 'u' }] }),
  'users.reactivateBatch': ({ users }) => users.reactivateBatch({ items: [{ userId: 'u' }] }),
  'users.deleteBatch': ({ users }) => users.deleteBatch({ items: [{ userId: 'u', ifMatch: '*' }], dryRun: true }),
  'invitations.createBatch': ({ invitations }) =>
    invitations.createBatch({ items: [{ email: 'ann@example.com', roleId: 'r' }] }),
  'invitations.resendBatch': ({ invitations }) => invitations.resendBatch({ items: [{ userId: 'u' }] }),
  'invitations.revokeBatch': ({ invitations }) => invitations.revokeBatch({ items: [{ userId: 'u', ifMatch: '*' }] }),
  'grants.setBatch': ({ grants }) =>
    grants.setBatch({ items: [{ resourceId: 'c', userId: 'u', accessLevel: 'l', ifMatch: '*' }] }),
  'grants.removeBatch': ({ grants }) => grants.removeBatch({ items: [{ resourceId: 'c', userId: 'u', ifMatch: '*' }] }),
  'invitations.create': ({ invitations }) => invitations.create({ email: 'ann@example.com', roleId: 'r' }),
  'invitations.resend': ({ invitations }) => invitations.resend('a b'),
  'invitations.revoke': ({ invitations }) => invitations.revoke('a b', change),
  'invitations.preview': ({ invitations }) => invitations.preview({ token: 't' }),
  'invitations.accept': ({ invitations }) => invitations.accept({ token: 't', name: 'Ann' }),
  'roles.list': ({ roles }) => roles.list(),
  'roles.get': ({ roles }) => roles.get('e?f'),
  'roles.create': ({ roles }) => roles.create({ name: 'n', permissions: [] }),
  'roles.update': ({ roles }) => roles.update('e?f', { name: 'n' }, change),
  'roles.delete': ({ roles }) => roles.delete('e?f', change),
  'permissions.list': ({ permissions }) => permissions.list(),
  'accessLevels.list': ({ accessLevels }) => accessLevels.list(),
  'resources.list': ({ resources }) => resources.list().firstPage(),
  'resources.create': ({ resources }) => resources.create({ type: 't', key: 'k', name: 'n' }),
  'resources.get': ({ resources }) => resources.get('c/d'),
  'resources.update': ({ resources }) => resources.update('c/d', { name: 'n' }, change),
  'resources.delete': ({ resources }) => resources.delete('c/d', change),
  'grants.list': ({ grants }) => grants.list('c/d').firstPage(),
  'grants.get': ({ grants }) => grants.get('c/d', 'a b'),
  'grants.listByUser': ({ grants }) => grants.listByUser('a b').firstPage(),
  'grants.set': ({ grants }) => grants.set('c/d', 'a b', { accessLevel: 'l' }, change),
  'grants.remove': ({ grants }) => grants.remove('c/d', 'a b', change),
  'settings.getSecurity': ({ settings }) => settings.getSecurity(),
  'settings.updateSecurity': ({ settings }) => settings.updateSecurity({ twoFactorRequired: true }, change),
  'settings.getContact': ({ settings }) => settings.getContact(),
  'settings.updateContact': ({ settings }) => settings.updateContact({ text: null }, change),
  'auditEvents.list': ({ auditEvents }) => auditEvents.list().firstPage(),
  'auditEvents.export': ({ auditEvents }) => auditEvents.export().text(),
  'events.stream': ({ events }) =>
    events()
      .next()
      .catch(() => undefined),
  'twoFactor.get': ({ twoFactor }) => twoFactor.get(),
  'twoFactor.startSetup': ({ twoFactor }) => twoFactor.startSetup(),
  'twoFactor.confirmSetup': ({ twoFactor }) => twoFactor.confirmSetup({ code: '123456' }),
  'twoFactor.regenerateRecoveryCodes': ({ twoFactor }) => twoFactor.regenerateRecoveryCodes({ code: '123456' }),
  'twoFactor.reset': ({ twoFactor }) => twoFactor.reset('a b', change),
  'identity.requestLink': ({ identity }) => identity.requestLink({ email: 'ann@example.com' }),
  'identity.redeemLink': ({ identity }) => identity.redeemLink({ token: 't' }),
  'identity.verifyCode': ({ identity }) => identity.verifyCode({ code: '123456' }),
  'identity.useRecoveryCode': ({ identity }) => identity.useRecoveryCode({ code: 'abcd' }),
  'service.getOpenApi': ({ service }) => service.getOpenApi(),
  'service.health': ({ service }) => service.health(),
  'service.ready': ({ service }) => service.ready(),
};
