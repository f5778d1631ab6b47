import { afterEach, describe, expect, test } from 'vitest';
import { grantId } from '../store/grant-id.js';
import { Client } from '../testing/client.js';
import { EventStream, type Notice } from '../testing/event-stream.js';
import type { Organization, World } from '../testing/fixture.js';
import { setUpFactor, signIn } from '../testing/identity.js';

const BEAT_IN_MS = 40;

export function eventsSuite(world: () => World): void {
  describe('events', () => {
    const streams: EventStream[] = [];
    afterEach(async () => {
      await Promise.all(streams.splice(0).map((one) => one.close()));
      expect(world().store.changes.size).toBe(0);
    });

    const open = async (client: Pick<Client, 'token'>, lastEventId?: number | string, at = world()) => {
      const headers = {
        authorization: `Bearer ${client.token ?? ''}`,
        ...(lastEventId !== undefined && { 'last-event-id': String(lastEventId) }),
      };
      const stream = new EventStream(await at.app.request('/v1/events', { headers }));
      streams.push(stream);
      return stream;
    };
    /** A stream that has sent its `ready` event, with the number that it starts `from`. */
    const ready = async (client: Pick<Client, 'token'>, lastEventId?: number, at = world()) => {
      const stream = await open(client, lastEventId, at);
      const [name, { id }] = await stream.event();
      expect(name).toBe('ready');
      return Object.assign(stream, { from: id });
    };
    const beating = () => world().with({ events: { heartbeatInMs: BEAT_IN_MS } });
    const started = async (catalogue: 'hub' | 'flow' = 'hub') => {
      const organization = await world().organization(catalogue);
      return {
        organization,
        owner: await organization.user({ roleId: catalogue === 'hub' ? 'owner' : 'administrator', name: 'Olivia' }),
      };
    };
    const eventsOf = ({ id }: Organization) => world().store.read(id, (tx) => tx.find('auditEvents', {}));
    const rename = (client: Client, userId: string, name: string) =>
      client.ok('users.update', { path: { userId }, body: { name } });

    test('begin with their number and the time to wait before reconnecting', async () => {
      const { owner } = await started();
      const stream = await open(owner);
      expect(await stream.block()).toEqual({ retry: '2000', id: '0', event: 'ready', data: '{"id":0}' });
      await rename(owner, owner.id, 'Olga');
      expect(await stream.block()).toEqual({
        id: '1',
        event: 'change',
        data: JSON.stringify({ id: 1, type: 'user', targetId: owner.id, action: 'users.update', at: world().iso }),
      });
    });

    test('P9: every write that leaves an audit event is sent once, in order, with ids only', async () => {
      const { organization, owner } = await started('flow');
      const stream = await ready(owner);
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'ivo.invited@example.com', roleId: 'editor', name: 'Ivo Invited' },
      });
      const path = { userId: invited.id };
      await owner.ok('invitations.resend', { path });
      await world().anybody.ok('invitations.accept', {
        body: { token: await organization.linkToken(invited.id, 2), name: 'Ivo' },
      });
      await rename(owner, invited.id, 'Ivo I.');
      await owner.ok('users.changeRole', { path, body: { roleId: 'administrator' } });
      await owner.ok('users.suspend', { path });
      await owner.ok('users.reactivate', { path });
      const resourceId = await organization.resource('Order status', owner);
      await owner.ok('resources.update', { path: { resourceId }, body: { name: 'Orders' } });
      await owner.ok('grants.set', { path: { resourceId, ...path }, body: { accessLevel: 'viewer' } });
      await owner.ok('grants.remove', { path: { resourceId, ...path } });
      await owner.ok('resources.delete', { path: { resourceId } });
      await owner.ok('settings.updateSecurity', { body: { invitationLifetimeInMinutes: 5 } });
      await owner.ok('settings.updateContact', { body: { text: 'Ask Ada.' } });
      const person = await organization.user({ roleId: 'editor' });
      await setUpFactor(world(), person);
      await owner.ok('twoFactor.reset', { path: { userId: person.id } });
      await owner.ok('users.delete', { path });
      const events = (await eventsOf(organization)).sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(events).toHaveLength(17);
      const notices = await stream.notices(17);
      expect(notices).toEqual(
        events.map(({ targetType: type, targetId, action, at }, index) => ({
          id: index + 1,
          type,
          targetId,
          action,
          at,
        })),
      );
    });

    test('nothing is sent for refused or repeated requests, for no-op changes, sign-ins or activity', async () => {
      const { organization, owner } = await started();
      const stream = await ready(owner);
      const editor = await organization.user({ roleId: 'editor', email: 'edda@example.com' });
      await editor.refused('users.delete', 'forbidden', { path: { userId: owner.id } });
      await rename(owner, owner.id, 'Olivia');
      const invite = { key: 'twice', body: { email: 'x@example.com', roleId: 'viewer' } };
      await owner.ok('invitations.create', invite);
      await owner.ok('invitations.create', invite);
      await signIn(world(), 'edda@example.com');
      world().pass(120_000);
      await editor.ok('session.get');
      await rename(owner, owner.id, 'Last');
      expect((await stream.notices(3)).map(({ action }) => action)).toEqual([
        'invitations.create',
        // The sign-in waits for the mails, and the invitation's is one of them.
        'invitations.deliver',
        'users.update',
      ]);
    });

    test('continue after Last-Event-ID: everything that was missed, and nothing twice', async () => {
      const { owner } = await started();
      const before = await ready(owner);
      for (const name of ['A', 'B', 'C']) await rename(owner, owner.id, name);
      expect((await before.notices(1)).map(({ id }) => id)).toEqual([1]);
      await before.close();
      const after = await ready(owner, 1);
      expect(after.from).toBe(1);
      await rename(owner, owner.id, 'D');
      expect((await after.notices(3)).map(({ id }) => id)).toEqual([2, 3, 4]);
      expect((await ready(owner, 4)).from).toBe(4);
    });

    test('send `reset` when the missed changes are no longer stored', async () => {
      const { organization, owner } = await started();
      const { store } = world();
      const add = (count: number, at = world().iso) =>
        store.write(organization.id, async (tx) => {
          for (let index = 0; index < count; index += 1)
            await tx.addChange({ at, action: 'users.update', targetType: 'user', targetId: owner.id });
        });
      await add(3);
      expect(await (await open(owner, 4)).event()).toEqual(['reset', { id: 3 }]);
      await add(1001);
      expect((await ready(owner, 4)).from).toBe(4);
      expect(await (await open(owner, 3)).event()).toEqual(['reset', { id: 1004 }]);
      for (const each of streams) await each.close();
      world().pass(25 * 60 * 60_000);
      await store.sweep(world().iso);
      const stream = await open(owner, 1003);
      expect(await stream.event()).toEqual(['reset', { id: 1004 }]);
      expect((await ready(owner, 1004)).from).toBe(1004);
      await rename(owner, owner.id, 'New');
      expect((await stream.notices(1))[0]?.id).toBe(1005);
    });

    test('P4: another organization’s changes never arrive', async () => {
      const [one, two] = [await started(), await started()];
      const [first, second] = [await ready(one.owner), await ready(two.owner)];
      await rename(two.owner, two.owner.id, 'Theirs');
      await rename(one.owner, one.owner.id, 'Ours');
      await rename(two.owner, two.owner.id, 'Theirs again');
      expect((await first.notices(1)).map(({ id, targetId }) => [id, targetId])).toEqual([[1, one.owner.id]]);
      expect((await second.notices(2)).map(({ id, targetId }) => [id, targetId])).toEqual([
        [1, two.owner.id],
        [2, two.owner.id],
      ]);
    });

    test('H1: send each listener what they may read, and no more', async () => {
      const { organization, owner } = await started('flow');
      const editor = await organization.user({ roleId: 'editor' });
      const all = await ready(owner);
      const own = await ready(editor);
      const resourceId = await organization.resource('Order status', owner);
      await own.past(1);
      await rename(owner, owner.id, 'O');
      await rename(owner, editor.id, 'E');
      await owner.ok('grants.set', { path: { resourceId, userId: owner.id }, body: { accessLevel: 'viewer' } });
      await owner.ok('grants.set', { path: { resourceId, userId: editor.id }, body: { accessLevel: 'viewer' } });
      await owner.ok('settings.updateSecurity', { body: { invitationLifetimeInMinutes: 5 } });
      await owner.ok('settings.updateContact', { body: { text: 'Ask Ada.' } });
      expect((await all.notices(7)).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      const may = (await editor.ok('session.get')).body.role.permissions;
      expect(may).not.toContain('users:view');
      const seen = (type: string, targetId: string) => ({ type, targetId });
      const expected = [
        seen('user', editor.id),
        ...(may.includes('access_levels:view') ? [seen('grant', grantId(resourceId, owner.id))] : []),
        seen('grant', grantId(resourceId, editor.id)),
        ...(may.includes('settings:view') ? [seen('settings', 'security')] : []),
        seen('settings', 'contact'),
      ];
      expect((await own.notices(expected.length)).map(({ type, targetId }: Notice) => ({ type, targetId }))).toEqual(
        expected,
      );
    });

    test('move the position past changes that the listener may not see', async () => {
      const { organization, owner } = await started();
      const viewer = await organization.user({ roleId: 'viewer' });
      const stream = await ready(viewer);
      await rename(owner, owner.id, 'O');
      expect(await stream.block()).toEqual({ id: '1' });
    });

    test('a removed permission stops its changes, an added one starts them', async () => {
      const { organization, owner } = await started();
      const other = await organization.user({ roleId: 'viewer' });
      const stream = await ready(other);
      await rename(owner, owner.id, 'A');
      await stream.past(1);
      const role = (roleId: string) => owner.ok('users.changeRole', { path: { userId: other.id }, body: { roleId } });
      await role('owner');
      await rename(owner, owner.id, 'B');
      expect((await stream.notices(2)).map(({ id }) => id)).toEqual([2, 3]);
      await role('viewer');
      await rename(owner, owner.id, 'C');
      await rename(owner, other.id, 'D');
      expect((await stream.notices(2)).map(({ id }) => id)).toEqual([4, 6]);
    });

    test('a suspended or deleted listener is disconnected at once', async () => {
      const { organization, owner } = await started();
      for (const operation of ['users.suspend', 'users.delete'] as const) {
        const person = await organization.user({ roleId: 'owner' });
        const stream = await ready(person);
        await owner.ok(operation, { path: { userId: person.id } });
        expect(await stream.end()).toEqual([]);
      }
    });

    test('P8: a listener who must set up a second factor is disconnected', async () => {
      const { owner } = await started();
      const stream = await ready(owner);
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      expect(await stream.end()).toEqual([]);
      await owner.refused('events.stream', 'two_factor_setup_required');
    });

    test('a signed-out session and an expired token end the stream by the next heartbeat', async () => {
      const { owner, organization } = await started();
      const other = await organization.user({ roleId: 'owner' });
      const at = beating();
      const stream = await ready(owner, undefined, at);
      expect(await stream.block()).toEqual({});
      await owner.ok('session.signOut');
      expect((await stream.end()).every((block) => Object.keys(block).length === 0)).toBe(true);
      const { body } = await other.ok('session.createToken');
      const short = await ready({ token: body.token }, undefined, at);
      at.pass(11 * 60_000);
      expect((await short.end()).every((block) => Object.keys(block).length === 0)).toBe(true);
    });

    test('all of 100 writes at the same moment arrive, in order', async () => {
      const { organization, owner } = await started();
      const streams = await Promise.all(Array.from({ length: 3 }, () => ready(owner)));
      const users = await Promise.all(Array.from({ length: 10 }, () => organization.user({ roleId: 'viewer' })));
      await Promise.all(
        Array.from({ length: 100 }, (_, index) => rename(owner, users[index % 10]?.id ?? '', `N${index}`)),
      );
      for (const stream of streams)
        expect((await stream.notices(100)).map(({ id }) => id)).toEqual(
          Array.from({ length: 100 }, (_, index) => index + 1),
        );
    });

    test('are limited for each actor, and a disconnect makes room', async () => {
      const { organization, owner } = await started();
      const key = await organization.apiKey('owner');
      // Each process counts its own streams.
      const here = world().with({});
      const held = await Promise.all(Array.from({ length: 20 }, () => ready(owner, undefined, here)));
      await new Client(here.app, owner.token).refused('events.stream', 'rate_limited');
      await ready(key, undefined, here);
      await held[0]?.close();
      await ready(owner, undefined, here);
    });

    test('a listener who does not read is disconnected, and can resume from its position', async () => {
      const { organization, owner } = await started();
      const slow = await ready(owner, undefined, world().with({}));
      for (let round = 0; round < 4; round += 1) {
        await world().store.write(organization.id, async (tx) => {
          for (let index = 0; index < 400; index += 1)
            await tx.addChange({ at: world().iso, action: 'users.update', targetType: 'user', targetId: owner.id });
        });
      }
      await expect.poll(() => world().store.changes.size, { timeout: 10_000 }).toBe(0);
      const last = Number((await slow.end()).at(-1)?.id ?? slow.from);
      expect(last).toBeLessThan(1600);
    });

    test('refuse invalid requests before they begin', async () => {
      const { owner } = await started();
      await world().anybody.refused('events.stream', 'unauthenticated');
      for (const id of ['-1', '1.5', 'evt', '1'.repeat(16)])
        await owner.refused('events.stream', 'validation_failed', { headers: { 'last-event-id': id } });
      await owner.refused('events.stream', 'validation_failed', { query: { after: 1 } });
    });
  });
}
