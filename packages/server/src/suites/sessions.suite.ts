import { describe, expect, test } from 'vitest';
import { newToken } from '../core/index.js';
import { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { codeOf, setUpFactor, signIn } from '../testing/identity.js';

const MINUTE_IN_MS = 60_000;
const DAY_IN_MS = 24 * 60 * MINUTE_IN_MS;

export function sessionSuite(world: () => World): void {
  describe('sessions', () => {
    const short = async (session: Client) =>
      new Client(world().app, (await session.ok('session.createToken')).body.token);

    test('a session lasts seven days', async () => {
      const organization = await world().organization();
      const { email } = await organization.user({ roleId: 'editor' });
      const session = await signIn(world(), email);
      world().pass(7 * DAY_IN_MS - 1);
      await session.ok('session.get');
      world().pass(1);
      await session.refused('session.get', 'unauthenticated');
    });

    test('a short-lived token lasts ten minutes, and no longer than its session', async () => {
      const organization = await world().organization();
      const { email } = await organization.user({ roleId: 'editor' });
      const session = await signIn(world(), email);
      const token = await short(session);
      expect(token.token).toMatch(/^rtt_/);
      world().pass(10 * MINUTE_IN_MS - 1);
      await token.ok('session.get');
      world().pass(1);
      await token.refused('session.get', 'unauthenticated');
      world().pass(7 * DAY_IN_MS - 12 * MINUTE_IN_MS);
      const { body } = await session.ok('session.createToken');
      expect(Date.parse(body.expiresAt) - world().now).toBe(2 * MINUTE_IN_MS);
      expect(body.expiresInSeconds).toBe(120);
    });

    test('a short-lived token cannot renew itself', async () => {
      const organization = await world().organization();
      const token = await short(await organization.user({ roleId: 'editor' }));
      await token.refused('session.createToken', 'unauthenticated');
    });

    test.each(['the session', 'a short-lived token'])(
      'signing out with %s ends the session and all its tokens, and no other session',
      async (which) => {
        const organization = await world().organization();
        const { email } = await organization.user({ roleId: 'editor' });
        const [session, other] = [await signIn(world(), email), await signIn(world(), email)];
        const tokens = [await short(session), await short(session)] as const;
        await (which === 'the session' ? session : tokens[0]).ok('session.signOut');
        for (const ended of [session, ...tokens]) await ended.refused('session.get', 'unauthenticated');
        await other.ok('session.get');
      },
    );

    test('P8: a short-lived token is verified when its session is, before or after the token was made', async () => {
      const organization = await world().organization();
      const owner = await organization.user({ roleId: 'owner' });
      const { secret } = await setUpFactor(world(), owner);
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      const session = await signIn(world(), owner.email);
      expect(session.outstanding).toBe('two_factor_code');
      const token = await short(session);
      await token.refused('users.list', 'two_factor_required');
      await token.ok('identity.verifyCode', { body: { code: codeOf(world(), secret) } });
      for (const caller of [session, token, await short(session)]) await caller.ok('users.list');
    });

    test('an API key has no session to get a token from or to end', async () => {
      const organization = await world().organization();
      const key = await organization.apiKey('owner');
      await key.refused('session.createToken', 'no_self');
      await key.refused('session.signOut', 'no_self');
    });

    test('P4: a token that was not issued is refused for any organization', async () => {
      const organization = await world().organization();
      const { token } = await organization.user({ roleId: 'editor' });
      const claims = [
        newToken('rst', organization.id),
        newToken('rak', organization.id),
        newToken('rst', 'org_01930000-0000-7000-8000-0000000000ff'),
        'rst_',
        'x',
        `${token}A`,
        token?.replace('rst', 'rak') ?? '',
      ];
      for (const claim of claims) await new Client(world().app, claim).refused('session.get', 'unauthenticated');
      await world().anybody.refused('session.get', 'unauthenticated', { headers: { authorization: `Basic ${token}` } });
    });
  });
}
