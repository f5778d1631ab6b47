import { describe, expect, test } from 'vitest';
import { drainMail } from '../core/index.js';
import { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { receive, signIn, tokensIn } from '../testing/identity.js';
import { allRows } from '../testing/rows.js';

const MINUTE_IN_MS = 60_000;

export function signInSuite(world: () => World): void {
  describe('signing in by e-mail', () => {
    const request = (email: string) => world().anybody.ok('identity.requestLink', { body: { email } });
    const redeem = (token: string) => world().anybody.ok('identity.redeemLink', { body: { token } });
    const linkFor = async (email: string) => {
      await request(email);
      return tokensIn((await receive(world(), email)).at(-1))[0] ?? '';
    };

    test('P7: a link makes one session, and only a POST uses it up', async () => {
      const organization = await world().organization();
      const { id, email } = await organization.user({ roleId: 'editor' });
      const token = await linkFor(email);
      expect((await world().app.request(`/v1/identity/sessions?token=${token}`)).status).toBe(405);
      const { body } = await redeem(token);
      expect(body).toMatchObject({
        outstanding: null,
        expiresAt: new Date(world().now + 7 * 24 * 60 * MINUTE_IN_MS).toISOString(),
      });
      const session = await new Client(world().app, body.token).ok('session.get');
      expect(session.body.actor).toEqual({ kind: 'user', id });
      await world().anybody.refused('identity.redeemLink', 'link_used', { body: { token } });
    });

    test('P7: when several redeem a link at the same moment, one gets a session', async () => {
      const organization = await world().organization();
      const { email } = await organization.user({ roleId: 'editor' });
      const token = await linkFor(email);
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => world().anybody.call('identity.redeemLink', { body: { token } })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410]);
    });

    test('P7: a link lasts 15 minutes', async () => {
      const organization = await world().organization();
      const { email } = await organization.user({ roleId: 'editor' });
      const [early, late] = [await linkFor(email), await linkFor(email)];
      world().pass(15 * MINUTE_IN_MS - 1);
      await redeem(early);
      world().pass(1);
      await world().anybody.refused('identity.redeemLink', 'link_expired', { body: { token: late } });
    });

    test('P7: a token that was changed, or made for another purpose, is refused', async () => {
      const organization = await world().organization();
      const { id, email } = await organization.user({ roleId: 'editor' });
      const token = await linkFor(email);
      const swap = (index: number) =>
        token.slice(0, index) + (token[index] === 'A' ? 'B' : 'A') + token.slice(index + 1);
      for (const index of [0, 10, 30, 48, 60, token.length - 1]) {
        await world().anybody.refused('identity.redeemLink', 'link_invalid', { body: { token: swap(index) } });
      }
      await world().anybody.refused('identity.redeemLink', 'link_invalid', {
        body: { token: await organization.linkToken(id) },
      });
      await world().anybody.refused('invitations.preview', 'link_invalid', { body: { token } });
      await redeem(token);
    });

    test('P7: neither the link nor the session token is stored in plain text', async () => {
      const organization = await world().organization();
      const { email } = await organization.user({ roleId: 'editor' });
      const token = await linkFor(email);
      const { body } = await redeem(token);
      const tables = ['signInLinks', 'outbox', 'sessions', 'auditEvents', 'idempotency'] as const;
      const rows = await world().store.read(organization.id, (tx) =>
        Promise.all(tables.map((table) => tx.find(table, {}))),
      );
      expect(rows.flat().length).toBeGreaterThan(3);
      expect(JSON.stringify(rows)).not.toContain(token);
      expect(JSON.stringify(rows)).not.toContain(body.token);
    });

    test('P7: an unknown, pending or suspended address gets the same answer and no mail', async () => {
      const organization = await world().organization();
      const active = await organization.user({ roleId: 'editor' });
      const pending = await organization.user({ roleId: 'editor', state: 'pending' });
      const suspended = await organization.user({ roleId: 'editor', state: 'suspended' });
      const nobody = 'nobody@example.com';
      const answers = await Promise.all([active.email, pending.email, suspended.email, nobody].map(request));
      expect(new Set(answers.map(({ body, status }) => JSON.stringify([status, body]))).size).toBe(1);
      const mails: number[] = [];
      // One after another, because each of several drains at once would get only some of the mails.
      for (const email of [active.email, pending.email, suspended.email, nobody])
        mails.push((await receive(world(), email)).length);
      expect(mails).toEqual([1, 0, 0, 0]);
    });

    test('P7: a request looks up no address, and leaves the same for each: nothing in any organization', async () => {
      const organization = await world().organization();
      const [active, pending, suspended] = [
        await organization.user({ roleId: 'editor' }),
        await organization.user({ roleId: 'editor', state: 'pending' }),
        await organization.user({ roleId: 'editor', state: 'suspended' }),
      ];
      const before = await allRows(world(), organization);
      const notices = world().mailNotices;
      for (const email of [active.email, pending.email, suspended.email, 'nobody@example.com'])
        for (const spelling of [email, email.toUpperCase()]) await request(spelling);
      expect(await allRows(world(), organization)).toEqual(before);
      expect(world().mailNotices).toBe(notices);
      expect(await receive(world(), active.email)).toHaveLength(1);
    });

    test('P7: asking again before the mail has left makes one mail', async () => {
      const organization = await world().organization();
      const { email } = await organization.user({ roleId: 'editor' });
      await Promise.all([request(email), request(email), request(email.toUpperCase())]);
      expect(await receive(world(), email)).toHaveLength(1);
      await request(email);
      expect(await receive(world(), email)).toHaveLength(2);
    });

    test('P7: an address gets at most five mails in 15 minutes; other addresses are not affected', async () => {
      const organization = await world().organization();
      const [much, other] = [
        await organization.user({ roleId: 'editor' }),
        await organization.user({ roleId: 'editor' }),
      ];
      for (let count = 0; count < 7; count += 1) {
        await request(much.email);
        await receive(world(), much.email);
      }
      await request(other.email);
      expect(await receive(world(), much.email)).toHaveLength(5);
      expect(await receive(world(), other.email)).toHaveLength(1);
      world().pass(15 * MINUTE_IN_MS);
      await request(much.email);
      expect(await receive(world(), much.email)).toHaveLength(6);
    });

    test('P4 P7: an address in two organizations gets one mail with a link for each', async () => {
      const [first, second] = [await world().organization('hub', 'Aster'), await world().organization('flow', 'Birch')];
      const email = `both-${first.id}@example.com`;
      await first.user({ roleId: 'owner', email });
      await second.user({ roleId: 'editor', email });
      await request(email.toUpperCase());
      const mails = await receive(world(), email);
      expect(mails).toHaveLength(1);
      expect(mails[0]?.text).toMatch(/Sign in to Aster[^]*Sign in to Birch/);
      const names = [];
      for (const token of tokensIn(mails[0])) {
        const { body } = await redeem(token);
        names.push((await new Client(world().app, body.token).ok('session.get')).body.organization.name);
      }
      expect(names).toEqual(['Aster', 'Birch']);
    });

    test('P7: a link is invalid after its account was deleted or suspended', async () => {
      const organization = await world().organization();
      const owner = await organization.user({ roleId: 'owner' });
      const [gone, suspended] = [
        await organization.user({ roleId: 'editor' }),
        await organization.user({ roleId: 'editor' }),
      ];
      const tokens = [await linkFor(gone.email), await linkFor(suspended.email)];
      await owner.ok('users.delete', { path: { userId: gone.id } });
      await world().store.write(organization.id, (tx) => tx.update('users', suspended.id, { state: 'suspended' }));
      for (const token of tokens)
        await world().anybody.refused('identity.redeemLink', 'link_invalid', { body: { token } });
    });

    test('H3: the invitation mail says who invites to which role, and its link activates the account', async () => {
      const organization = await world().organization('hub', 'Example <GmbH>');
      const owner = await organization.user({ roleId: 'owner', name: 'Olivia Owen' });
      const email = `h3-${organization.id}@example.com`;
      await owner.ok('invitations.create', { body: { email, roleId: 'editor' } });
      const [mail] = await receive(world(), email);
      expect(mail?.subject).toBe('Olivia Owen invited you to Example <GmbH>');
      expect(mail?.text).toContain('Your role will be Editor.');
      expect(mail?.html).toContain('Example &lt;GmbH&gt;');
      const { body } = await world().anybody.ok('invitations.accept', {
        body: { token: tokensIn(mail)[0] ?? '', name: 'Emil' },
      });
      expect(body.user.status).toBe('active');
      expect((await new Client(world().app, body.session?.token ?? '').ok('session.get')).body.user?.email).toBe(email);
      expect((await signIn(world(), email)).outstanding).toBeNull();
    });

    test('H5 P7: resending makes the link of the first mail invalid', async () => {
      const organization = await world().organization();
      const owner = await organization.user({ roleId: 'owner' });
      const email = `h5-${organization.id}@example.com`;
      const { body } = await owner.ok('invitations.create', { body: { email, roleId: 'editor' } });
      const [first] = await receive(world(), email);
      await owner.ok('invitations.resend', { path: { userId: body.id } });
      const second = (await receive(world(), email))[1];
      await world().anybody.refused('invitations.accept', 'link_superseded', {
        body: { token: tokensIn(first)[0], name: 'Emil' },
      });
      await world().anybody.ok('invitations.accept', { body: { token: tokensIn(second)[0] ?? '', name: 'Emil' } });
    });

    test('P6: mail that failed is sent again under the same Message-ID, and only until it succeeds', async () => {
      const organization = await world().organization();
      const { email } = await organization.user({ roleId: 'editor' });
      await receive(world(), email);
      await request(email);
      const ids: string[] = [];
      const refusing = {
        send: async ({ to, messageId }: { to: string; messageId: string }) => {
          if (to === email) ids.push(messageId);
          throw new Error('452 Try again later');
        },
      };
      expect((await drainMail(world().dependencies, refusing)).failed).toBe(1);
      world().pass(MINUTE_IN_MS);
      const [mail, ...others] = await receive(world(), email);
      expect(others).toEqual([]);
      expect(ids).toEqual([mail?.messageId]);
      expect(mail?.messageId).toMatch(/^<out_[0-9a-f-]{36}@host\.example>$/);
    });

    test('a service that does not sign people in has no sign-in links', async () => {
      const { identity } = world().dependencies;
      const elsewhere = world().with({ identity: { ...identity, enabled: false } });
      for (const [id, body] of [
        ['identity.requestLink', { email: 'olivia@example.com' }],
        ['identity.redeemLink', { token: 'any' }],
        ['identity.verifyCode', { code: '123456' }],
      ] as const)
        await elsewhere.anybody.refused(id, 'unknown_operation', { body });
    });
  });
}
