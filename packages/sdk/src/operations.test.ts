import { expect, it } from 'vitest';
import { type OperationId, operations } from './generated/operations.js';
import { createRosterClient, type RosterClient } from './index.js';
import { failureOf, json, scriptedFetch } from './testing/scripted-fetch.js';

const change = { ifMatch: '"1"' };

/** A call of each operation; the type requires all of them. */
const calls: Record<OperationId, (client: RosterClient) => Promise<unknown>> = {
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

it.each(Object.keys(operations) as OperationId[])('%s is sent as the contract defines it', async (id) => {
  const { fetch, sent } = scriptedFetch(json({ data: [], page: { nextCursor: null } }));
  await calls[id](createRosterClient({ baseUrl: 'https://roster.test/base/', token: 'rst_1', fetch }));
  const { method, path, permission } = operations[id];
  const request = sent[0]!;
  expect(sent).toHaveLength(1);
  expect(`${request.method} ${request.path}`).toBe(
    `${method} /base${path.replace('{userId}', 'a%20b').replace('{resourceId}', 'c%2Fd').replace('{roleId}', 'e%3Ff')}`,
  );
  expect(request.headers.has('authorization')).toBe(permission !== 'public');
  expect(request.headers.has('idempotency-key')).toBe(method !== 'GET' && permission !== 'public');
  expect(request.headers.has('if-match')).toBe(['PATCH', 'PUT', 'DELETE'].includes(method));
});

it.each(['', '.', '..', undefined])('the id %j is rejected before anything is sent', async (id) => {
  const { fetch, sent } = scriptedFetch(json({}));
  const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch });
  expect(await failureOf(client.users.delete(id as string, change))).toMatchObject({
    operationId: 'users.delete',
    cause: new TypeError(`userId is not a valid id: ${JSON.stringify(id)}`),
  });
  expect(sent).toEqual([]);
});

it('an array in a query is repeated, and undefined is not sent', async () => {
  const { fetch, sent } = scriptedFetch(json({ data: [], page: { nextCursor: null } }));
  const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch });
  await client.users
    .list({ q: 'ann & co', role: ['a', 'b/c'], status: [], limit: 5, cursor: undefined as never })
    .firstPage();
  expect(sent[0]?.path).toBe('/v1/users?q=ann%20%26%20co&role=a&role=b%2Fc&limit=5');
});
