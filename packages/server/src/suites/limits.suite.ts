import { describe, expect, test } from 'vitest';
import type { Limits } from '../core/operation/limits.js';
import { outcomes, runBatch } from '../testing/batches.js';
import { type Answered, Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { codeOf, receive, setUpFactor, signIn, tokensIn, wrongCode } from '../testing/identity.js';

const MINUTE_IN_MS = 60_000;
const HOUR_IN_MS = 60 * MINUTE_IN_MS;

const waitOf = ({ headers }: Answered<unknown>) => Number(headers.get('retry-after'));

export function limitSuite(world: () => World): void {
  describe('limits', () => {
    const limited = (limits: Partial<Limits>) => world().with({ limits });
    const team = async (limits: Partial<Limits>) => {
      const service = limited(limits);
      const organization = await service.organization();
      return {
        service,
        organization,
        owner: await organization.user({ roleId: 'owner' }),
        other: await organization.user({ roleId: 'owner' }),
      };
    };
    const times = async (count: number, work: (turn: number) => Promise<unknown>) => {
      for (let turn = 1; turn <= count; turn += 1) await work(turn);
    };

    test('answers to known callers have RateLimit headers, other refusals included; unknown callers get none', async () => {
      const { service, owner } = await team({ actorPerMinute: 10, organizationPerMinute: 50 });
      const first = await owner.ok('session.get');
      expect(first.headers.get('ratelimit-policy')).toBe('"actor";q=10;w=60, "organization";q=40;w=60');
      expect(first.headers.get('ratelimit')).toBe('"actor";r=9;t=60, "organization";r=39;t=60');
      service.pass(20_500);
      const second = await owner.call('users.suspend', { path: { userId: owner.id } });
      expect(second.headers.get('ratelimit')).toBe('"actor";r=8;t=40, "organization";r=38;t=40');
      const stranger = await service.anybody.call('session.get');
      expect([stranger.status, stranger.headers.get('ratelimit'), stranger.headers.get('retry-after')]).toEqual([
        401,
        null,
        null,
      ]);
    });

    test('P10: a caller beyond the limit waits until the window ends, others do not', async () => {
      const { service, owner, other } = await team({ actorPerMinute: 3 });
      await times(3, () => owner.ok('session.get'));
      service.pass(18_000);
      const answer = await owner.call('users.list');
      expect(answer).toMatchObject({
        status: 429,
        body: { code: 'rate_limited', detail: 'You sent too many requests. Wait 42 seconds, then try again.' },
      });
      expect([waitOf(answer), answer.headers.get('ratelimit')]).toEqual([
        42,
        expect.stringContaining('"actor";r=0;t=42'),
      ]);
      await other.ok('session.get');
      service.pass(41_999);
      expect(waitOf(await owner.call('session.get'))).toBe(1);
      service.pass(1);
      await owner.ok('session.get');
    });

    test('all sessions of a user share one limit; an API key has its own', async () => {
      const { service, organization, owner } = await team({ actorPerMinute: 3 });
      const session = await signIn(service, owner.email);
      const short = new Client(service.app, (await session.ok('session.createToken')).body.token);
      for (const client of [short, owner]) await client.ok('session.get');
      for (const client of [short, owner, session]) await client.refused('session.get', 'rate_limited');
      await (await organization.apiKey('owner')).ok('users.list');
    });

    test('P4: an organization’s limit applies to all its callers and to nobody else', async () => {
      const { service, owner, other } = await team({ organizationPerMinute: 4 });
      const elsewhere = await (await service.organization()).user({ roleId: 'owner' });
      for (const client of [owner, other, owner, other]) await client.ok('session.get');
      for (const client of [owner, other]) {
        const problem = await client.refused('session.get', 'rate_limited');
        expect(problem.detail).toContain('Your organization sent too many requests.');
      }
      await elsewhere.ok('session.get');
      service.pass(MINUTE_IN_MS);
      await owner.ok('session.get');
    });

    test('refused requests of an actor do not count for the organization', async () => {
      const { owner, other } = await team({ actorPerMinute: 2, organizationPerMinute: 10 });
      await times(2, () => owner.ok('session.get'));
      await times(20, () => owner.refused('session.get', 'rate_limited'));
      expect((await other.ok('session.get')).headers.get('ratelimit')).toContain('"organization";r=4;');
    });

    test('P14: viewers use up their share of the organization’s minute; whoever manages users works on', async () => {
      const { service, organization, owner, other } = await team({ actorPerMinute: 5, organizationPerMinute: 60 });
      const viewers = await Promise.all(Array.from({ length: 11 }, () => organization.user({ roleId: 'viewer' })));
      for (const viewer of viewers) await times(5, () => viewer.call('session.get'));
      for (const viewer of viewers) {
        const answer = await viewer.call('session.get');
        expect([answer.status, answer.headers.get('ratelimit')]).toEqual([429, expect.stringMatching(/";r=0;t=60$/)]);
      }
      const newcomer = await organization.user({ roleId: 'editor' });
      expect((await newcomer.refused('session.get', 'rate_limited')).detail).toContain('Your organization');
      await (await organization.apiKey('viewer')).refused('session.get', 'rate_limited');
      const [first] = viewers;
      const suspended = await owner.ok('users.suspend', { path: { userId: first?.id ?? '' } });
      expect(suspended.headers.get('ratelimit-policy')).toContain('"organization";q=60;w=60');
      // All of the rest, and not a request more; a refused viewer takes nothing of it.
      const key = await organization.apiKey('owner');
      const sent: number[] = [];
      for (const client of [owner, other, key]) {
        await times(5, async () => sent.push((await client.call('session.get')).status));
        await viewers.at(-1)?.call('session.get');
      }
      expect(sent.filter((status) => status === 200).length).toBeGreaterThan(5);
      expect(sent.at(-1)).toBe(429);
      service.pass(MINUTE_IN_MS);
      await newcomer.ok('session.get');
    });

    test('P14: a batch counts its items, in a dry run too, and a refused one takes nothing from the organization', async () => {
      const { service, organization, owner, other } = await team({ actorPerMinute: 10, organizationPerMinute: 100 });
      const item = { userId: other.id };
      const run = (count: number, dryRun: boolean) =>
        owner.call('users.reactivateBatch', { body: { items: Array.from({ length: count }, () => item), dryRun } });
      const dry = await run(4, true);
      expect(dry.headers.get('ratelimit')).toBe('"actor";r=6;t=60, "organization";r=76;t=60');
      expect((await run(4, false)).headers.get('ratelimit')).toBe('"actor";r=2;t=60, "organization";r=72;t=60');
      expect((await run(4, false)).status).toBe(429);
      // Of the refused batch, only its request has counted.
      expect((await other.ok('session.get')).headers.get('ratelimit')).toContain('"organization";r=70;');
      service.pass(MINUTE_IN_MS);
      // More items than the whole quota: they take a window of their own.
      expect((await run(50, false)).status).toBe(200);
      expect((await run(1, false)).status).toBe(429);
      await (await organization.apiKey('owner')).ok('users.list');
    });

    test('of many requests at once, exactly the allowed number succeeds', async () => {
      const { owner } = await team({ actorPerMinute: 5 });
      const statuses = (await Promise.all(Array.from({ length: 12 }, () => owner.call('session.get')))).map(
        ({ status }) => status,
      );
      expect(statuses.filter((status) => status === 200)).toHaveLength(5);
      expect(statuses.filter((status) => status === 429)).toHaveLength(7);
    });

    test('two processes share the counts', async () => {
      const { service, owner } = await team({ actorPerMinute: 4 });
      const second = new Client(service.with({ limits: { actorPerMinute: 4 } }).app, owner.token);
      for (const client of [owner, second, owner, second]) await client.ok('session.get');
      for (const client of [owner, second]) await client.refused('session.get', 'rate_limited');
    });

    test('each invitation sent or resent counts; refused and repeated requests do not', async () => {
      const { service, organization, owner } = await team({ recipientsPerDay: 4 });
      const invite = (turn: number) => ({
        body: { email: `r${turn}-${organization.id}@example.com`, roleId: 'editor' },
      });
      const { body: first } = await owner.ok('invitations.create', { ...invite(1), key: 'once' });
      await owner.ok('invitations.create', { ...invite(1), key: 'once' });
      await owner.refused('invitations.create', 'address_taken', invite(1));
      await owner.ok('invitations.resend', { path: { userId: first.id } });
      await owner.ok('invitations.create', invite(2));
      await owner.ok('invitations.resend', { path: { userId: first.id } });
      const answer = await owner.call('invitations.create', invite(3));
      expect(answer).toMatchObject({ status: 429, body: { detail: expect.stringContaining('Wait 24 hours') } });
      expect([waitOf(answer), answer.headers.get('ratelimit')]).toEqual([
        24 * 3600,
        expect.stringContaining('"recipients";r=0;t=86400'),
      ]);
      await owner.refused('invitations.resend', 'rate_limited', { path: { userId: first.id } });
      expect(await organization.mails()).toHaveLength(4);
      expect((await owner.ok('users.list')).body.data).toHaveLength(4);
      service.pass(24 * HOUR_IN_MS);
      await owner.ok('invitations.create', invite(3));
    });

    test('a batch counts each mail it sends; refused items, dry runs and repeated requests do not count', async () => {
      const { organization, owner, service } = await team({ recipientsPerDay: 3, invitationsPerAddressPerHour: 1 });
      const row = (name: string) => ({ email: `${name}-${organization.id}@example.com`, roleId: 'editor' });
      const { body: gone } = await owner.ok('invitations.create', { body: row('gone') });
      await owner.ok('invitations.revoke', { path: { userId: gone.id } });
      const items = [row('gone'), row('a'), { ...row('x'), roleId: 'none' }, row('a'), row('b'), row('c')];
      const expected = ['rate_limited', 201, 'unknown_role', 'address_taken', 201, 'rate_limited'];
      for (const options of [{ dryRun: true }, { dryRun: true }, { key: 'file' }, { key: 'file' }]) {
        expect(outcomes(await runBatch(owner, 'invitations.createBatch', items, options))).toEqual(expected);
      }
      const [inAnHour, inADay] = [HOUR_IN_MS, 24 * HOUR_IN_MS].map((inMs) =>
        new Date(service.now + inMs).toISOString(),
      );
      service.pass(MINUTE_IN_MS);
      const { data } = await runBatch(owner, 'invitations.createBatch', items, { key: 'file' });
      expect(data.map(({ problem }) => problem?.retryAt)).toEqual([
        inAnHour,
        undefined,
        undefined,
        undefined,
        undefined,
        inADay,
      ]);
      service.pass(24 * HOUR_IN_MS);
      expect(outcomes(await runBatch(owner, 'invitations.createBatch', ['c', 'd', 'e', 'f'].map(row)))).toEqual([
        201,
        201,
        201,
        'rate_limited',
      ]);
    });

    test('P4: an address gets limited mail, also by revoking and inviting in turns; each organization has its own count', async () => {
      const { service, organization, owner } = await team({ invitationsPerAddressPerHour: 3 });
      const elsewhere = await (await service.organization()).user({ roleId: 'owner' });
      const email = `often-${organization.id}@example.com`;
      const invite = { body: { email, roleId: 'editor' } };
      const { body: first } = await owner.ok('invitations.create', invite);
      await owner.ok('invitations.resend', { path: { userId: first.id } });
      await owner.ok('invitations.revoke', { path: { userId: first.id } });
      const { body: again } = await owner.ok('invitations.create', {
        body: { ...invite.body, email: email.toUpperCase() },
      });
      const problem = await owner.refused('invitations.resend', 'rate_limited', { path: { userId: again.id } });
      expect(problem.detail).toBe(
        'Several invitations were already sent to this address. Wait 60 minutes, then try again.',
      );
      await owner.ok('invitations.create', { body: { email: `other-${email}`, roleId: 'editor' } });
      await elsewhere.ok('invitations.create', invite);
      service.pass(HOUR_IN_MS);
      await owner.ok('invitations.resend', { path: { userId: again.id } });
    });

    test('P7: attempts on a link are limited, and attempts on an invalid link do not count for the valid one', async () => {
      const { service, organization, owner } = await team({ attemptsPerLinkPerMinute: 2 });
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: `link-${organization.id}@example.com`, roleId: 'editor' },
      });
      await owner.ok('invitations.resend', { path: { userId: invited.id } });
      const [old, token] = [await organization.linkToken(invited.id, 1), await organization.linkToken(invited.id, 2)];
      await times(2, () => service.anybody.refused('invitations.preview', 'link_superseded', { body: { token: old } }));
      const refused = await service.anybody.call('invitations.accept', { body: { token: old, name: 'Emil' } });
      expect([refused.status, waitOf(refused)]).toEqual([429, 60]);
      await service.anybody.ok('invitations.accept', { body: { token, name: 'Emil' } });
    });

    test('P7: a stranger who requests many links locks nobody out: an earlier link is still valid', async () => {
      const { service, owner } = await team({ signInMailsPerQuarterHour: 2 });
      const ask = () => service.anybody.ok('identity.requestLink', { body: { email: owner.email } });
      const answers = new Set<string>();
      await times(8, async () => {
        answers.add(JSON.stringify((await ask()).body));
        await receive(service, owner.email);
      });
      expect(answers.size).toBe(1);
      service.pass(15 * MINUTE_IN_MS - 1);
      await ask();
      const mails = await receive(service, owner.email);
      expect(mails).toHaveLength(2);
      await service.anybody.ok('identity.redeemLink', { body: { token: tokensIn(mails[0])[0] ?? '' } });
    });

    test('P8: only callers with the first factor can use up an account’s attempts, and that ends no session', async () => {
      const { service, owner, other } = await team({});
      const { secret } = await setUpFactor(service, other);
      await setUpFactor(service, owner);
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      const guess = { body: { code: wrongCode(service, secret) } };
      await times(6, () => service.anybody.refused('identity.verifyCode', 'unauthenticated', guess));
      const thief = await signIn(service, other.email);
      await times(5, () => thief.refused('identity.verifyCode', 'code_incorrect', guess));
      const answer = await thief.call('identity.verifyCode', guess);
      expect(answer.headers.get('ratelimit')).toContain('"codes";r=0;t=300');
      await other.ok('users.list');
      service.pass(5 * MINUTE_IN_MS);
      await (await signIn(service, other.email)).ok('identity.verifyCode', { body: { code: codeOf(service, secret) } });
    });
  });
}
