import { describe, expect, test } from 'vitest';
import { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { receive, signIn, tokensIn } from '../testing/identity.js';

export function suspensionSuite(world: () => World): void {
  describe('suspending and reactivating', () => {
    const hub = async () => {
      const organization = await world().organization('hub');
      return { organization, owner: await organization.user({ roleId: 'owner', name: 'Olivia Owen' }) };
    };

    test('a suspended person is refused from the next request on, and their tokens stay invalid after reactivation', async () => {
      const { organization, owner } = await hub();
      const { id, email } = await organization.user({ roleId: 'editor' });
      const session = await signIn(world(), email);
      const short = new Client(world().app, (await session.ok('session.createToken')).body.token);
      for (const caller of [session, short]) await caller.ok('session.get');
      const path = { userId: id };
      expect((await owner.ok('users.suspend', { path })).body).toMatchObject({ id, status: 'suspended' });
      for (const caller of [session, short]) await caller.refused('session.get', 'unauthenticated');
      await owner.ok('users.reactivate', { path });
      for (const caller of [session, short]) await caller.refused('session.get', 'unauthenticated');
      await (await signIn(world(), email)).ok('session.get');
    });

    test('P7: no link signs a suspended person in: none is sent, a queued one is dropped, an earlier one stays invalid', async () => {
      const { organization, owner } = await hub();
      const { id, email } = await organization.user({ roleId: 'editor' });
      const ask = () => world().anybody.ok('identity.requestLink', { body: { email } });
      await ask();
      const [token = ''] = tokensIn((await receive(world(), email)).at(-1));
      await ask();
      await owner.ok('users.suspend', { path: { userId: id } });
      await ask();
      expect(await receive(world(), email)).toHaveLength(1);
      await world().anybody.refused('identity.redeemLink', 'link_invalid', { body: { token } });
      await owner.ok('users.reactivate', { path: { userId: id } });
      await world().anybody.refused('identity.redeemLink', 'link_invalid', { body: { token } });
    });

    test('a suspended account keeps its place in the list, role, second factor and access levels', async () => {
      const organization = await world().organization('flow');
      const administrator = await organization.user({ roleId: 'administrator', name: 'Ada' });
      const editor = await organization.user({ roleId: 'editor', name: 'Emil', twoFactorEnabled: true });
      const path = { userId: editor.id, resourceId: await organization.resource('Order status', administrator) };
      await administrator.ok('grants.set', { path, body: { accessLevel: 'design_and_edit' } });
      const before = (await administrator.ok('users.get', { path })).body;
      const { body, etag } = await administrator.ok('users.suspend', { path });
      expect(body).toEqual({ ...before, status: 'suspended', etag });
      expect(etag).not.toBe(before.etag);
      expect((await administrator.ok('users.list')).body.data.map(({ name, status }) => [name, status])).toEqual([
        ['Ada', 'active'],
        ['Emil', 'suspended'],
      ]);
      expect((await administrator.ok('users.list', { query: '?status=suspended' })).body.data).toEqual([body]);
      await administrator.refused('users.changeRole', 'precondition_failed', {
        path,
        ifMatch: before.etag,
        body: { roleId: 'administrator' },
      });
      const again = await administrator.ok('users.reactivate', { path });
      expect(again.body).toEqual({ ...before, etag: again.etag });
      expect((await administrator.ok('grants.get', { path })).body.accessLevel).toBe('design_and_edit');
    });

    test.each(['tester', 'viewer', 'editor'])('H1: the role %s can neither suspend nor reactivate', async (roleId) => {
      const { organization, owner } = await hub();
      const other = await organization.user({ roleId });
      const problem = await other.refused('users.suspend', 'forbidden', { path: { userId: owner.id } });
      expect(problem.reason).toBe('not_in_role');
      await other.refused('users.reactivate', 'forbidden', { path: { userId: owner.id } });
    });

    test('F3: an editor cannot suspend, an administrator can', async () => {
      const organization = await world().organization('flow');
      const [administrator, editor] = [
        await organization.user({ roleId: 'administrator' }),
        await organization.user({ roleId: 'editor' }),
      ];
      await editor.refused('users.suspend', 'forbidden', { path: { userId: administrator.id } });
      await administrator.ok('users.suspend', { path: { userId: editor.id } });
      await administrator.ok('users.reactivate', { path: { userId: editor.id } });
    });

    test('P2: nobody can suspend themselves', async () => {
      const { organization, owner } = await hub();
      await organization.user({ roleId: 'owner' });
      const problem = await owner.refused('users.suspend', 'own_account', { path: { userId: owner.id } });
      expect(problem).toMatchObject({ status: 403, reason: 'own_account' });
      await owner.ok('session.get');
    });

    test('P1: the last active owner cannot be suspended, and a suspended owner does not count', async () => {
      const { organization, owner } = await hub();
      const [other, key] = [await organization.user({ roleId: 'owner' }), await organization.apiKey('owner')];
      await owner.ok('users.suspend', { path: { userId: other.id } });
      const path = { userId: owner.id };
      const problem = await key.refused('users.suspend', 'last_manager', { path });
      expect(problem).toMatchObject({ status: 409, reason: 'last_manager' });
      await key.refused('users.delete', 'last_manager', { path });
      await key.refused('users.changeRole', 'last_manager', { path, body: { roleId: 'editor' } });
      await key.ok('users.reactivate', { path: { userId: other.id } });
      await key.ok('users.suspend', { path });
    });

    test('P10: only active accounts can be suspended and only suspended ones reactivated; the refusal says what to do', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'p10@example.com', roleId: 'viewer' },
      });
      const problem = await owner.refused('users.suspend', 'not_active', { path: { userId: invited.id } });
      expect(problem).toMatchObject({ status: 409, detail: expect.stringContaining('Revoke') });
      for (const { id } of [invited, editor])
        await owner.refused('users.reactivate', 'not_suspended', { path: { userId: id } });
      await owner.ok('users.suspend', { path: { userId: editor.id } });
      await owner.refused('users.suspend', 'not_active', { path: { userId: editor.id } });
    });

    test('P4: another organization can neither suspend nor reactivate accounts here', async () => {
      const [{ organization, owner }, other] = [await hub(), await hub()];
      const editor = await organization.user({ roleId: 'editor' });
      const path = { userId: editor.id };
      await other.owner.refused('users.suspend', 'not_found', { path });
      await owner.ok('users.suspend', { path });
      await other.owner.refused('users.reactivate', 'not_found', { path });
      expect((await owner.ok('users.get', { path })).body.status).toBe('suspended');
    });

    test('P6: a repeated request has one effect, also after the account was reactivated', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const path = { userId: editor.id };
      const first = await owner.ok('users.suspend', { path, key: 'once' });
      await owner.ok('users.reactivate', { path, key: 'once' });
      expect((await owner.ok('users.suspend', { path, key: 'once' })).body).toEqual(first.body);
      expect((await owner.ok('users.get', { path })).body.status).toBe('active');
      expect(await organization.events('users.suspend')).toHaveLength(1);
    });

    test('P9: suspending and reactivating record who, whom and when', async () => {
      const { organization, owner } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const path = { userId: editor.id };
      await owner.ok('users.suspend', { path });
      await owner.refused('users.suspend', 'not_active', { path });
      world().pass(60_000);
      await owner.ok('users.reactivate', { path });
      const who = { actorKind: 'user', actorId: owner.id, targetType: 'user', targetId: editor.id };
      const [active, suspended] = [{ state: 'active' }, { state: 'suspended' }];
      expect(await organization.events('users.suspend')).toMatchObject([{ ...who, before: active, after: suspended }]);
      expect(await organization.events('users.reactivate')).toMatchObject([
        { ...who, before: suspended, after: active, at: world().iso },
      ]);
    });
  });
}
