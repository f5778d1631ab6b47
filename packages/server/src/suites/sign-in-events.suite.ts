import { describe, expect, test } from 'vitest';
import { revokeApiKey } from '../core/index.js';
import { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { codeOf, receive, setUpFactor, signIn, tokensIn } from '../testing/identity.js';

const ORIGIN = 'https://app.example.com';

export function signInEventSuite(world: () => World): void {
  describe('the audit events of signing in', () => {
    const team = async () => {
      const organization = await world().organization();
      return { organization, owner: await organization.user({ roleId: 'owner', name: 'Olivia Owen' }) };
    };
    const ofThemselves = (id: string) => ({ actorId: id, targetType: 'user', targetId: id });

    test('P9: a link, a code and the end of the session are recorded, and announced to no event stream', async () => {
      const { organization, owner } = await team();
      const { secret } = await setUpFactor(world(), owner);
      const { latest } = await world().store.changesAfter(organization.id, 0, 1);
      const session = await signIn(world(), owner.email);
      await session.ok('identity.verifyCode', { body: { code: codeOf(world(), secret) } });
      await session.ok('session.signOut');
      const expiresAt = new Date(world().now + 7 * 24 * 60 * 60_000).toISOString();
      expect(await organization.events('identity.redeemLink')).toMatchObject([
        { actorKind: 'link', ...ofThemselves(owner.id), before: null, after: { expiresAt } },
      ]);
      expect(await organization.events('identity.verifyCode')).toMatchObject([
        { actorKind: 'user', ...ofThemselves(owner.id), after: { twoFactorVerified: true } },
      ]);
      expect(await organization.events('session.signOut')).toMatchObject([
        { actorKind: 'user', ...ofThemselves(owner.id), before: null, after: null },
      ]);
      expect((await world().store.changesAfter(organization.id, 0, 1)).latest).toBe(latest);
    });

    test('P9: a link that is refused is not recorded as a sign-in', async () => {
      const { organization, owner } = await team();
      await world().anybody.ok('identity.requestLink', { body: { email: owner.email } });
      const [token = ''] = tokensIn((await receive(world(), owner.email)).at(-1));
      world().pass(15 * 60_000);
      await world().anybody.refused('identity.redeemLink', 'link_expired', { body: { token } });
      expect(await organization.events('identity.redeemLink')).toEqual([]);
    });

    test('P9: a token for embedding is recorded without the token, and each change made with it names its key', async () => {
      const { organization, owner } = await team();
      const editor = await organization.user({ roleId: 'editor' });
      const key = await organization.apiKey('owner');
      const { body } = await key.ok('tokens.create', {
        body: { userId: owner.id, origin: ORIGIN, twoFactorVerified: true },
      });
      const [made] = await organization.events('tokens.create');
      expect(made).toMatchObject({
        actorKind: 'api_key',
        actorId: key.id,
        viaKeyId: null,
        targetId: owner.id,
        after: { origin: ORIGIN, expiresAt: body.expiresAt, twoFactorVerified: true },
      });
      expect(JSON.stringify(made)).not.toContain(body.token);
      const headers = { origin: ORIGIN };
      const page = new Client(world().app, body.token);
      await page.ok('users.update', { path: { userId: editor.id }, body: { name: 'Emil' }, headers });
      const items = [{ userId: editor.id, roleId: 'viewer', ifMatch: '*' }];
      await page.ok('users.changeRoleBatch', { body: { items }, headers });
      await owner.ok('users.update', { path: { userId: editor.id }, body: { name: 'Emil E.' } });
      const actors = async () =>
        (await owner.ok('auditEvents.list', { query: { targetId: editor.id } })).body.data.map(({ actor }) => actor);
      const person = { kind: 'user', id: owner.id, name: 'Olivia Owen' };
      const via = { kind: 'api_key', id: key.id, name: 'script' };
      expect(await actors()).toEqual([
        { ...person, via: null },
        { ...person, via },
        { ...person, via },
      ]);
      const csv = (await owner.ok('auditEvents.export', { query: { targetId: editor.id } })).body;
      expect(csv.split('\r\n')[0]).toMatch(/,"before","after","viaKeyId","viaKeyName","ipAddress"$/);
      expect(csv.match(new RegExp(`,"${key.id}","script",`, 'g'))).toHaveLength(2);
      await revokeApiKey(world().dependencies, { organizationId: organization.id, id: key.id });
      expect((await actors()).at(-1)?.via).toEqual({ ...via, name: null });
    });
  });

  describe('how much one person can have open', () => {
    test('P14: of more than twenty sessions the oldest end, with their short-lived tokens', async () => {
      const organization = await world().organization();
      const { email, token, id } = await organization.user({ roleId: 'editor' });
      const first = new Client(world().app, token);
      const short = new Client(world().app, (await first.ok('session.createToken')).body.token);
      const open = async () =>
        (await world().store.read(organization.id, (tx) => tx.find('sessions', { userId: id }))).length;
      const sessions = [];
      for (let count = 0; count < 19; count += 1) {
        world().pass(15 * 60_000);
        sessions.push(await signIn(world(), email));
      }
      await first.ok('session.get');
      expect(await open()).toBe(21);
      world().pass(15 * 60_000);
      sessions.push(await signIn(world(), email));
      for (const gone of [first, short]) await gone.refused('session.get', 'unauthenticated');
      for (const session of sessions) await session.ok('session.get');
      expect(await open()).toBe(20);
    });

    test('P14: of more than fifty tokens of one key for one person the oldest end, and no session', async () => {
      const organization = await world().organization();
      const [person, other] = [
        await organization.user({ roleId: 'editor' }),
        await organization.user({ roleId: 'editor' }),
      ];
      const [key, another] = [await organization.apiKey('owner'), await organization.apiKey('owner')];
      const make = async (by: Client, userId: string) => {
        const body = { userId, origin: ORIGIN, twoFactorVerified: false };
        return new Client(world().app, (await by.ok('tokens.create', { body })).body.token);
      };
      const headers = { origin: ORIGIN };
      const kept = [await make(another, person.id), await make(key, other.id)];
      const tokens: Client[] = [];
      for (let count = 0; count < 51; count += 1) {
        world().pass(2);
        tokens.push(await make(key, person.id));
      }
      const [oldest, ...others] = tokens;
      await oldest?.refused('session.get', 'unauthenticated', { headers });
      for (const token of [...kept, others[0], others.at(-1)]) await token?.ok('session.get', { headers });
      await person.ok('session.get');
    });
  });
}
