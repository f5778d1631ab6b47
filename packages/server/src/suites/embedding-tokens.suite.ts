import { describe, expect, test } from 'vitest';
import { revokeApiKey } from '../core/index.js';
import type { OperationId } from '../generated/operations.js';
import { LOOPBACK_HOSTS } from '../node/loopback.js';
import { type CallOptions, Client } from '../testing/client.js';
import type { Organization, World } from '../testing/fixture.js';

const ORIGIN = 'https://app.example.com';
const MINUTE_IN_MS = 60_000;

/** The headers of a browser. The service in this process has the address `http://localhost`. */
const crossOrigin = (origin: string) => ({ origin, 'sec-fetch-site': 'cross-site' });

export function embeddingTokenSuite(world: () => World): void {
  describe('tokens for embedding', () => {
    /** A page in a browser: every request has its headers. */
    const page = (token: string, headers: Record<string, string> = crossOrigin(ORIGIN), at = world()) => {
      const request = (path: string, init: RequestInit) => {
        const all = new Headers(init.headers);
        for (const [name, value] of Object.entries(headers)) all.set(name, value);
        return at.app.request(path, { ...init, headers: all });
      };
      return new Client({ request }, token);
    };
    const hub = async () => {
      const organization = await world().organization('hub');
      return {
        organization,
        key: await organization.apiKey('owner'),
        owner: await organization.user({ roleId: 'owner' }),
      };
    };
    const make = async (key: Client, userId: string, changes: object = {}) =>
      (await key.ok('tokens.create', { body: { userId, origin: ORIGIN, twoFactorVerified: false, ...changes } })).body;
    const requireTwoFactor = (organization: Organization) =>
      world().store.write(organization.id, (tx) => tx.updateOrganization({ twoFactorRequired: true }));

    test('a page acts as the person that the host names, by id or by address', async () => {
      const { key, owner } = await hub();
      const byId = await make(key, owner.id);
      expect(byId).toMatchObject({
        userId: owner.id,
        token: expect.stringMatching(/^ret_/),
        expiresAt: new Date(world().now + 10 * MINUTE_IN_MS).toISOString(),
        expiresInSeconds: 600,
      });
      const { body: byEmail } = await key.ok('tokens.create', {
        body: { email: ` ${owner.email.toUpperCase()} `, origin: ORIGIN, twoFactorVerified: false },
      });
      expect(byEmail.userId).toBe(owner.id);
      for (const { token } of [byId, byEmail]) {
        const { body } = await page(token).ok('session.get');
        expect(body).toMatchObject({ actor: { kind: 'user', id: owner.id }, role: { id: 'owner' }, outstanding: null });
        await page(token).ok('users.list');
      }
    });

    test('P10: the body must name exactly one account, and an origin as a browser writes it', async () => {
      const { key, owner } = await hub();
      const ask = (body: object) =>
        key.refused('tokens.create', 'validation_failed', { body: { twoFactorVerified: true, ...body } });
      expect((await ask({ origin: ORIGIN })).detail).toBe('Exactly one of userId and email is required.');
      await ask({ origin: ORIGIN, userId: owner.id, email: owner.email });
      const wrong = [
        'http://app.example.com',
        'https://app.example.com/',
        'https://app.example.com/path',
        'https://app.example.com:443',
        'https://App.example.com',
        '*',
        'null',
        'https://*.example.com',
        'https://',
        'http://localhost:80',
        'http://localhost.example.com',
      ];
      for (const origin of wrong) {
        const { errors } = await ask({ userId: owner.id, origin });
        expect(errors, origin).toMatchObject([
          { pointer: '/origin', message: expect.stringContaining('https://app.example.com') },
        ]);
      }
      for (const expiresInSeconds of [59, 3601]) await ask({ userId: owner.id, origin: ORIGIN, expiresInSeconds });
      const hosts = LOOPBACK_HOSTS.map((host) => (host.includes(':') ? `[${host}]` : host));
      for (const origin of ['https://app.example.com:8443', ...hosts.map((host) => `http://${host}:5173`)])
        await make(key, owner.id, { origin });
    });

    test('it ends at its expiry', async () => {
      const { key, owner } = await hub();
      const tokens = await Promise.all([make(key, owner.id), make(key, owner.id, { expiresInSeconds: 3600 })]);
      const [short, long] = tokens.map(({ token }) => page(token));
      world().pass(10 * MINUTE_IN_MS - 1);
      await short?.ok('session.get');
      world().pass(1);
      await short?.refused('session.get', 'unauthenticated');
      await long?.ok('session.get');
      world().pass(50 * MINUTE_IN_MS);
      await long?.refused('session.get', 'unauthenticated');
    });

    test('only an API key can make one: no person with any role, and no other token', async () => {
      const { organization, key, owner } = await hub();
      const viewer = await organization.user({ roleId: 'viewer' });
      const body = { userId: viewer.id, origin: ORIGIN, twoFactorVerified: true };
      await owner.refused('tokens.create', 'api_key_required', { body });
      await viewer.refused('tokens.create', 'forbidden', { body });
      await (await organization.apiKey('editor')).refused('tokens.create', 'forbidden', { body });
      await page((await make(key, owner.id)).token).refused('tokens.create', 'api_key_required', { body });
    });

    test("P3: a person whose role exceeds the key's gets no token, and an earlier token ends with the promotion", async () => {
      const organization = await world().organization('studio');
      const [key, owner] = [
        await organization.apiKey('embedder'),
        await organization.user({ roleId: 'administrator' }),
      ];
      const editor = await organization.user({ roleId: 'embedder' });
      for (const roleId of ['administrator', 'publisher']) {
        const { id } = await organization.user({ roleId });
        const problem = await key.refused('tokens.create', 'role_exceeds_actor', {
          body: { userId: id, origin: ORIGIN, twoFactorVerified: true },
        });
        expect(problem.reason).toMatch(/^exceeds_/);
      }
      const { token } = await make(key, editor.id);
      await page(token).ok('session.get');
      await owner.ok('users.changeRole', { path: { userId: editor.id }, body: { roleId: 'administrator' } });
      await page(token).refused('session.get', 'unauthenticated');
    });

    test('pending, expired and suspended accounts get no token; an unknown account is not found', async () => {
      const { organization, key, owner } = await hub();
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'pending@example.com', roleId: 'viewer' },
      });
      const suspended = await organization.user({ roleId: 'viewer', state: 'suspended' });
      const ask = (userId: string) => ({ body: { userId, origin: ORIGIN, twoFactorVerified: true } });
      expect((await key.refused('tokens.create', 'not_active', ask(invited.id))).detail).toContain('invitation');
      world().pass(8 * 24 * 60 * MINUTE_IN_MS);
      await key.refused('tokens.create', 'not_active', ask(invited.id));
      expect((await key.refused('tokens.create', 'not_active', ask(suspended.id))).detail).toContain('suspended');
      await key.refused('tokens.create', 'not_found', {
        body: { email: 'nobody@example.com', origin: ORIGIN, twoFactorVerified: true },
      });
    });

    test('P4: ids and addresses of another organization are unknown', async () => {
      const [{ key }, { owner }] = [await hub(), await hub()];
      const rest = { origin: ORIGIN, twoFactorVerified: true };
      const known = await key.refused('tokens.create', 'not_found', { body: { userId: owner.id, ...rest } });
      const none = await key.refused('tokens.create', 'not_found', {
        body: { userId: 'usr_01930000-0000-7000-8000-0000000000ff', ...rest },
      });
      expect({ ...known, requestId: '' }).toEqual({ ...none, requestId: '' });
      await key.refused('tokens.create', 'not_found', { body: { email: owner.email, ...rest } });
    });

    test.each<[string, Record<string, string>]>([
      ['another origin', crossOrigin('https://evil.example')],
      ['a subdomain', crossOrigin('https://x.app.example.com')],
      ['another port', crossOrigin(`${ORIGIN}:8443`)],
      ['another scheme', crossOrigin('http://app.example.com')],
      ['a sandboxed page', crossOrigin('null')],
      ['no browser at all', {}],
      ["the service's own pages", { 'sec-fetch-site': 'same-origin' }],
      ['a sibling that states no origin', { 'sec-fetch-site': 'same-site' }],
      ['the address bar', { 'sec-fetch-site': 'none' }],
    ])('a stolen token is refused from %s', async (_from, headers) => {
      const { key, owner } = await hub();
      const { token } = await make(key, owner.id);
      for (const id of ['session.get', 'users.list', 'twoFactor.startSetup'] as const) {
        expect(await page(token, headers).refused(id, 'origin_mismatch')).toMatchObject({ status: 403 });
      }
      await page(token).ok('session.get');
    });

    test('a page that reads from its own origin sends no Origin; the Host header decides there', async () => {
      const { key, owner } = await hub();
      const { token } = await make(key, owner.id, { origin: 'http://localhost' });
      const here = world().with({});
      await page(token, { 'sec-fetch-site': 'same-origin' }, here).ok('users.list');
      await page(token, { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, here).ok('users.list');
      await page(token, {}, here).refused('users.list', 'origin_mismatch');
    });

    test('it ends when the account is suspended, for good, and when it is deleted', async () => {
      const { organization, key, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const path = { userId: editor.id };
      const first = page((await make(key, editor.id)).token);
      await first.ok('session.get');
      await owner.ok('users.suspend', { path });
      await first.refused('session.get', 'unauthenticated');
      await owner.ok('users.reactivate', { path });
      await first.refused('session.get', 'unauthenticated');
      const second = page((await make(key, editor.id)).token);
      await second.ok('session.get');
      await owner.ok('users.delete', { path });
      await second.refused('session.get', 'unauthenticated');
    });

    test('H6: a deleted address gets no token', async () => {
      const { organization, key, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor', email: 'h6-token@example.com' });
      await owner.ok('users.delete', { path: { userId: editor.id } });
      await key.refused('tokens.create', 'not_found', {
        body: { email: editor.email, origin: ORIGIN, twoFactorVerified: true },
      });
    });

    test('it ends when its API key is revoked, and with no other key', async () => {
      const { organization, key, owner } = await hub();
      const other = await organization.apiKey('owner');
      const [mine, others] = [page((await make(key, owner.id)).token), page((await make(other, owner.id)).token)];
      await mine.ok('session.get');
      await revokeApiKey(world().dependencies, { organizationId: organization.id, id: key.id });
      await mine.refused('session.get', 'unauthenticated');
      await others.ok('session.get');
    });

    test('P8: where a second factor is required and the host did not ask for it, only session.get works', async () => {
      const { organization, key, owner } = await hub();
      const person = await organization.user({ roleId: 'owner', twoFactorEnabled: true });
      await requireTwoFactor(organization);
      for (const { id } of [owner, person]) {
        const [without, given] = [
          page((await make(key, id)).token),
          page((await make(key, id, { twoFactorVerified: true })).token),
        ];
        for (const operation of ['users.list', 'roles.list', 'twoFactor.regenerateRecoveryCodes'] as const) {
          const options = operation === 'twoFactor.regenerateRecoveryCodes' ? { body: { code: '123456' } } : {};
          expect(await without.refused(operation, 'two_factor_required', options)).toMatchObject({
            reason: 'two_factor_at_host',
            detail: expect.stringContaining('where you signed in'),
          });
        }
        expect((await without.ok('session.get')).body).toMatchObject({
          twoFactor: { required: true, verified: false },
          outstanding: 'two_factor_at_host',
        });
        await given.ok('users.list');
        expect((await given.ok('session.get')).body).toMatchObject({
          twoFactor: { required: true, verified: true },
          outstanding: null,
        });
      }
    });

    test.each<[OperationId, CallOptions]>([
      ['session.createToken', {}],
      ['session.signOut', {}],
      ['twoFactor.get', {}],
      ['twoFactor.startSetup', {}],
      ['twoFactor.confirmSetup', { body: { code: '123456' } }],
      ['twoFactor.regenerateRecoveryCodes', { body: { code: '123456' } }],
      ['identity.verifyCode', { body: { code: '123456' } }],
      ['identity.useRecoveryCode', { body: { code: 'abcd-efgh-ijkl' } }],
    ])('P10: %s needs a session, which a person signed in by the host does not have', async (id, options) => {
      const { key, owner } = await hub();
      const { token } = await make(key, owner.id);
      // More often than wrong codes are allowed: none of them is checked or counted.
      for (let attempt = 0; attempt < 7; attempt += 1)
        expect(await page(token).refused(id, 'no_session', options)).toMatchObject({ status: 403 });
      await page(token).ok('session.get');
    });

    test('P6: a repeated request makes no second token, and no stored row or log holds one', async () => {
      const { organization, key, owner } = await hub();
      const body = { userId: owner.id, origin: ORIGIN, twoFactorVerified: true };
      const { body: made } = await key.ok('tokens.create', { body, key: 'once' });
      await key.refused('tokens.create', 'idempotency_key_reused', { body, key: 'once' });
      const rows = await world().store.read(organization.id, async (tx) => [
        await tx.find('sessions', { apiKeyId: key.id }),
        await tx.find('idempotency', {}),
      ]);
      expect(rows[0]).toHaveLength(1);
      expect(JSON.stringify([rows, world().logged])).not.toContain(made.token);
    });

    test('it is removed from the database after its expiry', async () => {
      const { organization, key, owner } = await hub();
      await make(key, owner.id);
      world().pass(10 * MINUTE_IN_MS);
      await world().store.sweep(world().iso);
      expect(await world().store.read(organization.id, (tx) => tx.find('sessions', { apiKeyId: key.id }))).toEqual([]);
    });
  });
}
