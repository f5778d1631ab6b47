import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import type { World } from '../testing/fixture.js';

const conditional = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].ifMatch);

const bodies: Partial<Record<OperationId, unknown>> = {
  'users.update': { name: 'New' },
  'users.changeRole': { roleId: 'editor' },
  'roles.update': { name: 'New' },
  'resources.update': { name: 'New' },
  'grants.set': { accessLevel: 'viewer' },
  'settings.updateSecurity': { invitationLifetimeInMinutes: 90 },
  'settings.updateContact': { text: 'New' },
};

/** The operation that answers the ETag which a change needs. */
function readBefore(id: OperationId): OperationId {
  const [area = ''] = id.split('.');
  if (area === 'settings') return id.replace('update', 'get') as OperationId;
  return ['invitations', 'twoFactor'].includes(area) ? 'users.get' : (`${area}.get` as OperationId);
}

export function concurrencySuite(world: () => World): void {
  describe('changes on stale data and repeated requests', () => {
    /** An organization with something to change for each operation. */
    const prepared = async (id: OperationId) => {
      const organization = await world().organization('flow');
      const administrator = await organization.user({ roleId: 'administrator' });
      const editor = await organization.user({ roleId: 'administrator', twoFactorEnabled: true });
      const { body: invited } = await administrator.ok('invitations.create', {
        body: { email: 'p5@example.com', roleId: 'editor' },
      });
      const resourceId = await organization.resource('Order status', administrator);
      const { body: role } = await administrator.ok('roles.create', { body: { name: 'Front desk', permissions: [] } });
      const grant = { resourceId, userId: editor.id };
      if (id === 'grants.remove')
        await administrator.ok('grants.set', { path: grant, body: { accessLevel: 'viewer' } });
      const userId = id.startsWith('invitations') ? invited.id : editor.id;
      return {
        organization,
        administrator,
        options: { path: { ...grant, userId, roleId: role.id }, ...(bodies[id] !== undefined && { body: bodies[id] }) },
      };
    };

    test.each(conditional)('P5: %s needs If-Match, refuses a stale one, and accepts `*`', async (id) => {
      const { administrator, options } = await prepared(id);
      await administrator.refused(id, 'precondition_required', { ...options, ifMatch: null });
      for (const stale of ['"stale"', 'W/"stale"', '"stale", "older"'])
        await administrator.refused(id, 'precondition_failed', { ...options, ifMatch: stale });
      const { status } = await administrator.call(id, { ...options, ifMatch: '*' });
      expect(status).toBe(operations[id].successStatus);
    });

    test('P5: when two change what both have read, the second is refused and nothing is overwritten', async () => {
      const {
        administrator,
        options: { path },
      } = await prepared('users.update');
      const { etag } = await administrator.ok('users.get', { path });
      const first = await administrator.ok('users.update', { path, ifMatch: etag, body: { name: 'First' } });
      await administrator.refused('users.update', 'precondition_failed', {
        path,
        ifMatch: etag,
        body: { name: 'Second' },
      });
      expect((await administrator.ok('users.get', { path })).body.name).toBe('First');
      await administrator.ok('users.update', { path, ifMatch: `"other", ${first.etag}`, body: { name: 'Second' } });
    });

    test('P5: every row of a list carries the ETag that its change needs', async () => {
      const {
        administrator,
        options: { path },
      } = await prepared('grants.remove');
      const [user] = (await administrator.ok('users.list', { query: { q: 'p5' } })).body.data;
      await administrator.ok('users.update', {
        path: { userId: user?.id ?? '' },
        ifMatch: user?.etag ?? '',
        body: { name: 'P' },
      });
      const [resource] = (await administrator.ok('resources.list')).body.data;
      await administrator.ok('resources.update', { path, ifMatch: resource?.etag ?? '', body: { name: 'R' } });
      const role = (await administrator.ok('roles.list')).body.data.at(-1);
      await administrator.ok('roles.update', { path, ifMatch: role?.etag ?? '', body: { name: 'R' } });
      const rows = (await administrator.ok('grants.list', { path })).body.data;
      for (const {
        user: { id },
        etag,
      } of rows)
        await administrator.ok('grants.set', {
          path: { ...path, userId: id },
          ifMatch: etag,
          body: { accessLevel: 'viewer' },
        });
      const [mine] = (await administrator.ok('grants.listByUser', { path })).body.data;
      await administrator.ok('grants.remove', { path, ifMatch: mine?.etag ?? '' });
    });

    test.each(conditional)(
      'P6: %s repeated with its key is answered as the first time, although its If-Match is stale by then',
      async (id) => {
        const { organization, administrator, options } = await prepared(id);
        const { etag } = await administrator.call(readBefore(id), { path: options.path });
        const call = { ...options, key: 'k', ifMatch: etag };
        const first = await administrator.call(id, call);
        expect(first.status).toBe(operations[id].successStatus);
        const again = await administrator.call(id, call);
        expect(again).toMatchObject({ status: first.status, etag: first.etag, body: first.body });
        const replayedAt = [first, again].map(({ headers }) => headers.get('idempotency-replayed'));
        expect(replayedAt).toEqual([null, new Date(world().now).toISOString()]);
        expect(await organization.events(id)).toHaveLength(1);
        const { status } = await administrator.call(id, { ...call, key: 'another' });
        expect(status).toBe(id !== 'twoFactor.reset' && operations[id].method === 'DELETE' ? 404 : 412);
      },
    );

    test('P6: a key is valid for a day, for one actor and one operation, and only after a success', async () => {
      const organization = await world().organization('hub');
      const [one, two] = [await organization.user({ roleId: 'owner' }), await organization.user({ roleId: 'owner' })];
      const invite = (email: string) => ({ key: 'k', body: { email, roleId: 'viewer' } });
      await one.refused('invitations.create', 'unknown_role', {
        key: 'k',
        body: { email: 'a@example.com', roleId: 'none' },
      });
      const { body } = await one.ok('invitations.create', invite('a@example.com'));
      await two.ok('invitations.create', invite('b@example.com'));
      await one.ok('invitations.resend', { key: 'k', path: { userId: body.id } });
      await one.refused('invitations.create', 'idempotency_key_reused', invite('c@example.com'));
      world().pass(24 * 60 * 60_000);
      await one.ok('invitations.create', invite('c@example.com'));
      await one.refused('invitations.create', 'validation_failed', {
        key: 'x'.repeat(201),
        body: invite('d@example.com').body,
      });
    });

    test('P6: an answer that holds a secret is not kept: repeating it has no effect, and the refusal says so', async () => {
      const organization = await world().organization('hub');
      const person = await organization.user({ roleId: 'viewer' });
      const { body } = await person.ok('twoFactor.startSetup', { key: 'k' });
      const rows = await world().store.read(organization.id, (tx) => tx.find('idempotency', {}));
      expect(JSON.stringify(rows)).not.toContain(body.secret);
      expect((await person.refused('twoFactor.startSetup', 'idempotency_key_reused', { key: 'k' })).detail).toContain(
        'new Idempotency-Key',
      );
    });
  });
}
