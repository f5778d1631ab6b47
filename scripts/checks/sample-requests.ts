import { generateSync } from 'otplib';
import { expect } from 'vitest';
import { DEMO_TOTP_SECRET, type MockBackend } from '@roster-kit/mocks';
import { createApiKey, type OperationId, operations } from '@roster-kit/server/core';

interface SampleRequest {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The administrator's session when left out; `null` for none. */
  readonly token?: string | null;
}
type Sample = (mock: MockBackend) => SampleRequest | Promise<SampleRequest>;

const roleId = 'editor';
const nothing: Sample = () => ({});
const bodyOf =
  (body: unknown): Sample =>
  () => ({ body });

/** A seeded person who is not the caller. */
function person(mock: MockBackend, state: 'active' | 'suspended' | 'pending' = 'active', twoFactorEnabled?: boolean) {
  const users = mock.users.filter((user) => user.state === state && user.roleId !== 'administrator');
  const found = users.find((user) => twoFactorEnabled === undefined || user.twoFactorEnabled === twoFactorEnabled);
  if (!found) throw new Error(`The mocks have no ${state} person`);
  return found;
}

const onPerson =
  (state?: 'active' | 'suspended' | 'pending', body?: unknown): Sample =>
  (mock) => ({ path: { userId: person(mock, state).id }, body });
const inBatch =
  (item: (mock: MockBackend) => object | Promise<object>): Sample =>
  async (mock) => ({ body: { items: [await item(mock)] } });
const personInBatch = (state: 'active' | 'suspended' | 'pending', rest: object = {}): Sample =>
  inBatch((mock) => ({ userId: person(mock, state).id, ...rest }));

function resourceOf(mock: MockBackend): string {
  const [resource] = mock.resources;
  if (!resource) throw new Error('The mocks have no resource');
  return resource.id;
}
const onResource =
  (body?: unknown): Sample =>
  (mock) => ({ path: { resourceId: resourceOf(mock) }, body });

/** A seeded grant: a level that is set for one person. */
async function grantOf(mock: MockBackend): Promise<{ resourceId: string; userId: string }> {
  const resourceId = resourceOf(mock);
  const grants = await mock.dependencies.store.read(mock.organizationId, (tx) => tx.find('grants', { resourceId }));
  return { resourceId, userId: grants[0]?.userId ?? '' };
}
const onGrant =
  (body?: unknown): Sample =>
  async (mock) => ({ path: await grantOf(mock), body });

/** Creates a custom role and resolves to its id. */
async function createRole(mock: MockBackend): Promise<string> {
  return (await answerOf<{ id: string }>(mock, 'roles.create')).id;
}
const onRole =
  (body?: unknown): Sample =>
  async (mock) => ({ path: { roleId: await createRole(mock) }, body });

/** The token in the link of the last mail, after a request that sends one. */
async function mailedToken(mock: MockBackend, id: OperationId): Promise<string> {
  await send(mock, id);
  await expect.poll(() => mock.mails.length).toBeGreaterThan(0);
  return /#token=([\w.-]+)/.exec(mock.mails.at(-1)?.text ?? '')?.[1] ?? '';
}

const codeNow = (mock: MockBackend) =>
  generateSync({ secret: DEMO_TOTP_SECRET, epoch: Math.floor(mock.clock.now() / 1000) });
/** A session of a person with two-factor authentication, before or after they entered a code. */
const tokenWithFactor = (mock: MockBackend, twoFactorVerified: boolean) =>
  mock.tokenFor(person(mock, 'active', true).id, { twoFactorVerified });
const tokenWithoutFactor = (mock: MockBackend) => mock.tokenFor(person(mock, 'active', false).id);

const invitation = { email: 'new.person@example.com', roleId };

/** A request for each operation that succeeds on freshly seeded mocks. */
const samples: Record<OperationId, Sample> = {
  'session.get': nothing,
  'session.signOut': nothing,
  'session.createToken': nothing,
  'tokens.create': async (mock) => {
    const { organizationId, dependencies } = mock;
    const key = await createApiKey(dependencies, { organizationId, name: 'Host', roleId: 'administrator' });
    const body = { userId: person(mock).id, origin: 'https://host.example', twoFactorVerified: false };
    return { token: key.token, body };
  },
  'access.evaluate': bodyOf({ checks: [{ permission: 'users:view' }] }),
  'access.listByUser': onPerson(),
  'events.stream': nothing,
  'users.list': nothing,
  'users.export': nothing,
  'users.get': onPerson(),
  'users.update': onPerson('active', { name: 'Ada' }),
  'users.changeRole': onPerson('active', { roleId }),
  'users.suspend': onPerson(),
  'users.reactivate': onPerson('suspended'),
  'users.delete': onPerson(),
  'users.changeRoleBatch': personInBatch('active', { roleId, ifMatch: '*' }),
  'users.suspendBatch': personInBatch('active'),
  'users.reactivateBatch': personInBatch('suspended'),
  'users.deleteBatch': personInBatch('active', { ifMatch: '*' }),
  'invitations.create': bodyOf(invitation),
  'invitations.resend': onPerson('pending'),
  'invitations.revoke': onPerson('pending'),
  'invitations.createBatch': inBatch(() => invitation),
  'invitations.resendBatch': personInBatch('pending'),
  'invitations.revokeBatch': personInBatch('pending', { ifMatch: '*' }),
  'invitations.preview': async (mock) => ({
    body: { token: await mailedToken(mock, 'invitations.create') },
    token: null,
  }),
  'invitations.accept': async (mock) => ({
    body: { token: await mailedToken(mock, 'invitations.create'), name: 'Ada' },
    token: null,
  }),
  'roles.list': nothing,
  'roles.get': onRole(),
  'roles.create': bodyOf({ name: 'Reception', permissions: ['users:view'] }),
  'roles.update': onRole({ description: 'Sees everyone.' }),
  'roles.delete': onRole(),
  'permissions.list': nothing,
  'resources.list': nothing,
  'resources.get': onResource(),
  'resources.create': bodyOf({ type: 'assistant', key: 'new-assistant', name: 'New assistant' }),
  'resources.update': onResource({ name: 'Returns' }),
  'resources.delete': onResource(),
  'accessLevels.list': nothing,
  'grants.list': onResource(),
  'grants.get': onGrant(),
  'grants.listByUser': onPerson(),
  'grants.set': onGrant({ accessLevel: 'viewer' }),
  'grants.remove': onGrant(),
  'grants.setBatch': inBatch(async (mock) => ({ ...(await grantOf(mock)), accessLevel: 'viewer', ifMatch: '*' })),
  'grants.removeBatch': inBatch(async (mock) => ({ ...(await grantOf(mock)), ifMatch: '*' })),
  'settings.getSecurity': nothing,
  'settings.updateSecurity': bodyOf({ invitationLifetimeInMinutes: 60 }),
  'settings.getContact': nothing,
  'settings.updateContact': bodyOf({ text: 'Ask Ada.' }),
  'auditEvents.list': nothing,
  'auditEvents.export': nothing,
  'twoFactor.get': nothing,
  'twoFactor.startSetup': async (mock) => ({ token: await tokenWithoutFactor(mock) }),
  'twoFactor.confirmSetup': async (mock) => {
    const token = await tokenWithoutFactor(mock);
    const { secret } = await answerOf<{ secret: string }>(mock, 'twoFactor.startSetup', { token });
    return { token, body: { code: generateSync({ secret, epoch: Math.floor(mock.clock.now() / 1000) }) } };
  },
  'twoFactor.regenerateRecoveryCodes': async (mock) => ({
    token: await tokenWithFactor(mock, true),
    body: { code: codeNow(mock) },
  }),
  'twoFactor.reset': (mock) => ({ path: { userId: person(mock, 'active', true).id } }),
  'identity.requestLink': (mock) => ({ body: { email: person(mock).email }, token: null }),
  'identity.redeemLink': async (mock) => ({
    body: { token: await mailedToken(mock, 'identity.requestLink') },
    token: null,
  }),
  'identity.verifyCode': async (mock) => ({
    token: await tokenWithFactor(mock, false),
    body: { code: codeNow(mock) },
  }),
  'identity.useRecoveryCode': async (mock) => {
    type Codes = { recoveryCodes: string[] };
    const { recoveryCodes } = await answerOf<Codes>(mock, 'twoFactor.regenerateRecoveryCodes');
    return { token: await tokenWithFactor(mock, false), body: { code: recoveryCodes[0] } };
  },
  'capabilities.get': () => ({ token: null }),
  'service.getOpenApi': () => ({ token: null }),
  'service.health': () => ({ token: null }),
  'service.ready': () => ({ token: null }),
};

/** Sends an operation's sample request, or `given` instead, with `fetch`, which MSW answers. */
export async function send(mock: MockBackend, id: OperationId, given?: SampleRequest): Promise<Response> {
  const { path: parts = {}, body, token } = given ?? (await samples[id](mock));
  const { method, path, ifMatch } = operations[id];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? 'missing');
  const headers = new Headers(ifMatch ? { 'if-match': '*' } : {});
  if (token !== null) {
    const administrator = () => mock.tokenFor('administrator', { twoFactorVerified: true });
    headers.set('authorization', `Bearer ${token ?? (await administrator())}`);
  }
  if (body !== undefined) headers.set('content-type', 'application/json');
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return fetch(`${mock.baseUrl}${filled}`, { method, headers, ...content });
}

async function answerOf<T>(mock: MockBackend, id: OperationId, given?: SampleRequest): Promise<T> {
  return (await (await send(mock, id, given)).json()) as T;
}
