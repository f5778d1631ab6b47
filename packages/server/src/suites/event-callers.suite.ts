import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { revokeApiKey } from '../core/index.js';
import { grantId } from '../store/grant-id.js';
import { runBatch } from '../testing/batches.js';
import type { Problem } from '../testing/client.js';
import { EventStream } from '../testing/event-stream.js';
import { World } from '../testing/fixture.js';
import { claimsFor, HostSignIn } from '../testing/host-sign-in.js';

const ORIGIN = 'https://app.example.com';
const EVENTS = { heartbeatInMs: 40 };

/** A stream goes on after its first request: anything that would refuse the caller's next request must end it. */
export function eventCallerSuite(given: () => World): void {
  describe('the event stream and its listeners', () => {
    let host: HostSignIn;
    const streams: EventStream[] = [];
    beforeAll(async () => void (host = await HostSignIn.start()));
    afterAll(() => host?.stop());
    afterEach(() => Promise.all(streams.splice(0).map((one) => one.close())));

    const ready = async ({ app }: World, token: string | null, lastEventId?: number) => {
      const headers = {
        authorization: `Bearer ${token ?? ''}`,
        origin: ORIGIN,
        ...(lastEventId !== undefined && { 'last-event-id': String(lastEventId) }),
      };
      const stream = new EventStream(await app.request('/v1/events', { headers }));
      streams.push(stream);
      expect((await stream.event())[0]).toBe('ready');
      return stream;
    };
    const hub = async () => {
      const organization = await given().organization('hub');
      return {
        organization,
        key: await organization.apiKey('owner'),
        owner: await organization.user({ roleId: 'owner' }),
      };
    };
    const flow = async () => {
      const organization = await given().organization('flow');
      return { organization, owner: await organization.user({ roleId: 'administrator' }) };
    };
    const embedded = async () => {
      const { organization, key, owner } = await hub();
      const { body } = await key.ok('tokens.create', {
        body: { userId: owner.id, origin: ORIGIN, twoFactorVerified: true },
      });
      const world = given().with({ events: EVENTS });
      return { organization, key, world, stream: await ready(world, body.token) };
    };
    const isSilent = async (stream: EventStream) => expect((await stream.end()).flatMap(Object.keys)).toEqual([]);

    test.each([
      ['its expiry', { expiresIn: 300 }, 330_000],
      ['its age, even if its expiry is later', { expiresIn: 86_400 }, 3_630_000],
    ])('ends with a JWT of the host, by %s', async (_what, signed, lastsInMs) => {
      const { organization, owner } = await hub();
      const identity = host.world(given()).dependencies.hostIdentity;
      const world = given().with({ events: EVENTS, ...(identity && { hostIdentity: identity }) });
      world.now -= world.now % 1000;
      const stream = await ready(world, await host.sign(world, { ...signed, claims: claimsFor(organization, owner) }));
      world.pass(lastsInMs - 1);
      expect(await stream.block()).toEqual({});
      world.pass(1);
      await isSilent(stream);
    });

    test('ends with a token for embedding', async () => {
      const { world, stream } = await embedded();
      world.pass(600_000);
      await isSilent(stream);
    });

    test('ends with the API key that made the token', async () => {
      const { organization, key, world, stream } = await embedded();
      await revokeApiKey(world.dependencies, { organizationId: organization.id, id: key.id });
      await isSilent(stream);
    });

    test('shows what a custom role allows, from the change of that role on', async () => {
      const { organization, owner } = await hub();
      const { body: role } = await owner.ok('roles.create', { body: { name: 'Desk', permissions: [] } });
      const holder = await organization.user({ roleId: role.id });
      const stream = await ready(given(), holder.token);
      const rename = (name: string) => owner.ok('users.update', { path: { userId: owner.id }, body: { name } });
      await rename('A');
      await stream.past(2);
      await owner.ok('roles.update', { path: { roleId: role.id }, body: { permissions: ['users:view'] } });
      await rename('B');
      expect((await stream.notices(2)).map(({ type, id }) => [type, id])).toEqual([
        ['role', 3],
        ['user', 4],
      ]);
    });

    test('F4: an editor is told nothing of a resource on which they have no level, and everything of the others', async () => {
      const { organization, owner } = await flow();
      const editor = await organization.user({ roleId: 'editor' });
      const stream = await ready(given(), editor.token);
      const [hidden, seen] = [await organization.resource('Hidden', owner), await organization.resource('Seen', owner)];
      await stream.past(2);
      const level = { path: { resourceId: seen, userId: editor.id }, body: { accessLevel: 'viewer' } };
      await owner.ok('grants.set', level);
      await stream.past(3);
      const change = async (resourceId: string, name: string) =>
        owner.ok('resources.update', { path: { resourceId }, body: { name } });
      await change(hidden, 'Hidden away');
      await change(seen, 'Seen again');
      await owner.ok('resources.delete', { path: { resourceId: hidden } });
      await owner.ok('resources.delete', { path: { resourceId: seen } });
      // Whoever saw it learns that it is gone.
      expect((await stream.notices(2)).map(({ targetId, action }) => [targetId, action])).toEqual([
        [seen, 'resources.update'],
        [seen, 'resources.delete'],
      ]);
      // What was missed is filtered by the same rule.
      await stream.close();
      const missed = await (await ready(given(), editor.token, 0)).notices(4);
      expect(missed.map(({ targetId }) => targetId)).toEqual([seen, grantId(seen, editor.id), seen, seen]);
    });

    test('F4: a stream that reads a change only after its resource was deleted tells it all the same', async () => {
      const { organization, owner } = await flow();
      const editor = await organization.user({ roleId: 'editor' });
      const [hidden, seen] = [await organization.resource('Hidden', owner), await organization.resource('Seen', owner)];
      await owner.ok('grants.set', { path: { resourceId: seen, userId: editor.id }, body: { accessLevel: 'viewer' } });
      let deleted = Promise.resolve();
      const read: World['store']['read'] = async (id, work) => {
        await deleted;
        return given().store.read(id, work);
      };
      const store = Object.assign(Object.create(given().store) as World['store'], { read });
      const stream = await ready(new World(store, given().dependencies.keys), editor.token);
      let onDeleted = () => {};
      deleted = new Promise((resolve) => (onDeleted = resolve));
      for (const resourceId of [seen, hidden]) {
        await owner.ok('resources.update', { path: { resourceId }, body: { name: 'Other' } });
        await owner.ok('resources.delete', { path: { resourceId } });
      }
      onDeleted();
      expect((await stream.notices(2)).map(({ targetId, action }) => [targetId, action])).toEqual([
        [seen, 'resources.update'],
        [seen, 'resources.delete'],
      ]);
    });

    test('F4: a level that was taken away ends the news of its resource, also its deletion', async () => {
      const { organization, owner } = await flow();
      const editor = await organization.user({ roleId: 'editor' });
      const resourceId = await organization.resource('Lost', owner);
      const path = { resourceId, userId: editor.id };
      await owner.ok('grants.set', { path, body: { accessLevel: 'viewer' } });
      await owner.ok('grants.remove', { path });
      const stream = await ready(given(), editor.token);
      await owner.ok('resources.update', { path: { resourceId }, body: { name: 'Lost again' } });
      await owner.ok('resources.delete', { path: { resourceId } });
      await owner.ok('settings.updateContact', { body: { text: 'Ask Ada.' } });
      expect((await stream.notices(1)).map(({ type }) => type)).toEqual(['settings']);
    });

    test('receives each successful item of a batch, and nothing of refused items or a dry run', async () => {
      const { organization, owner } = await hub();
      const [first, second] = [
        await organization.user({ roleId: 'viewer' }),
        await organization.user({ roleId: 'viewer' }),
      ];
      const stream = await ready(given(), owner.token);
      const items = [first, owner, second].map(({ id: userId }) => ({ userId }));
      await runBatch(owner, 'users.suspendBatch', items, { dryRun: true });
      await runBatch(owner, 'users.suspendBatch', items);
      const notices = await stream.notices(2);
      expect(notices.map(({ id, targetId, action }) => [id, targetId, action])).toEqual([
        [1, first.id, 'users.suspend'],
        [2, second.id, 'users.suspend'],
      ]);
    });

    test('P14: a change is read once for all streams, and each caller is admitted once for it', async () => {
      const { organization, owner } = await hub();
      const viewer = await organization.user({ roleId: 'viewer' });
      let [reads, sessions] = [0, [] as unknown[]];
      const read: World['store']['read'] = (id, work) => {
        reads += 1;
        return given().store.read(id, (tx) => {
          const get = (target: typeof tx, name: string | symbol): unknown => {
            const member: unknown = Reflect.get(target, name);
            if (typeof member !== 'function') return member;
            return (...values: unknown[]): unknown => {
              if (name === 'get' && values[0] === 'sessions') sessions.push(values[1]);
              return Reflect.apply(member, target, values);
            };
          };
          return work(new Proxy(tx, { get }));
        });
      };
      const store = Object.assign(Object.create(given().store) as World['store'], { read });
      const world = new World(store, given().dependencies.keys);
      const tokens = [owner, owner, owner, owner, viewer, viewer].map(({ token }) => token);
      const open = await Promise.all(tokens.map((token) => ready(world, token)));
      [reads, sessions] = [0, []];
      await owner.ok('users.update', { path: { userId: owner.id }, body: { name: 'Olga' } });
      await Promise.all(open.map((stream) => stream.past(1)));
      expect(reads).toBe(1);
      expect([sessions.length, new Set(sessions).size]).toEqual([2, 2]);
    });

    test('P14: the streams of a caller and of an organization are limited, and a closed one makes room', async () => {
      const { organization, owner } = await hub();
      const world = given().with({ events: { streamsPerActor: 2, streamsPerOrganization: 3 } });
      const other = await organization.user({ roleId: 'viewer' });
      const refusal = async ({ token }: { token: string | null }) => {
        const headers = { authorization: `Bearer ${token ?? ''}` };
        const response = await world.app.request('/v1/events', { headers });
        return [response.status, response.headers.get('retry-after'), ((await response.json()) as Problem).detail];
      };
      const [first] = [await ready(world, owner.token), await ready(world, owner.token)];
      expect(await refusal(owner)).toEqual([
        429,
        '10',
        'You have too many event streams open. Close some, then try again.',
      ]);
      await ready(world, other.token);
      expect(await refusal(other)).toEqual([
        429,
        '10',
        'Your organization has too many event streams open. Close some, then try again.',
      ]);
      await ready(world, (await (await given().organization()).user({ roleId: 'viewer' })).token);
      await first?.close();
      await ready(world, other.token);
    });

    test('sends nothing and does not read its caller between two heartbeats', async () => {
      const { owner } = await hub();
      const world = given().with({ events: { pollIntervalInMs: 5 } });
      const stream = await ready(world, owner.token);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await owner.ok('users.update', { path: { userId: owner.id }, body: { name: 'Olga' } });
      expect(await stream.block()).toMatchObject({ id: '1', event: 'change' });
    });
  });
}
