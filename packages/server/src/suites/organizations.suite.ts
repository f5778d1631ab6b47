import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import type { CallOptions } from '../testing/client.js';
import type { World } from '../testing/fixture.js';

const NOBODY = 'usr_01930000-0000-7000-8000-0000000000ff';
const NO_ROLE = 'rol_01930000-0000-7000-8000-0000000000ff';
const NOTHING = 'res_01930000-0000-7000-8000-0000000000ff';

/** A body that each operation accepts, so that only the id is wrong. */
const bodies: Partial<Record<OperationId, unknown>> = {
  'users.update': { name: 'Taken over' },
  'users.changeRole': { roleId: 'editor' },
  'roles.update': { name: 'Taken over' },
  'resources.update': { name: 'Taken over' },
  'grants.set': { accessLevel: 'viewer' },
};

const withId = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].path.includes('{'));

export function organizationSuite(world: () => World): void {
  describe('organizations', () => {
    const flow = async (name: string) => {
      const organization = await world().organization('flow', name);
      const administrator = await organization.user({ roleId: 'administrator', twoFactorEnabled: true });
      const invited = (
        await administrator.ok('invitations.create', { body: { email: 'same@example.com', roleId: 'editor' } })
      ).body;
      const roleId = (await administrator.ok('roles.create', { body: { name: 'Front desk', permissions: [] } })).body
        .id;
      return {
        organization,
        administrator,
        invited,
        roleId,
        resourceId: await organization.resource('Order status', administrator),
      };
    };

    test.each(withId)("P4: %s answers another organization's id byte for byte as an unknown one", async (id) => {
      const [own, other] = [await flow('Own'), await flow('Other')];
      const options: CallOptions = bodies[id] === undefined ? {} : { body: bodies[id] };
      const answerFor = async (path: Record<string, string>) => {
        const { status, headers, body } = await own.administrator.call(id, { ...options, path });
        const requestId = headers.get('request-id') ?? '';
        // The rest of a limit and the time do not depend on the id.
        for (const name of ['ratelimit', 'date']) headers.delete(name);
        return {
          status,
          headers: [...headers].map((header) => header.join(': ').replace(requestId, '')),
          body: JSON.stringify(body).replace(requestId, ''),
        };
      };
      const theirs = { userId: other.invited.id, resourceId: other.resourceId, roleId: other.roleId };
      const unknown = await answerFor({ userId: NOBODY, resourceId: NOTHING, roleId: NO_ROLE });
      expect(unknown.status).toBe(404);
      expect(await answerFor(theirs)).toEqual(unknown);
      const mixed = [
        { userId: other.invited.id, resourceId: own.resourceId },
        { userId: own.invited.id, resourceId: other.resourceId },
      ];
      for (const path of operations[id].path.includes('resourceId') && operations[id].path.includes('userId')
        ? mixed
        : []) {
        expect((await answerFor(path)).status).toBe(404);
      }
      const [user] = await world().store.read(other.organization.id, (tx) =>
        tx.find('users', { id: other.invited.id }),
      );
      expect(user).toMatchObject({ name: null, state: 'pending', invitationGeneration: 1 });
    });

    test('P4: lists, totals, keys and cursors do not cross the organization', async () => {
      const [own, other] = [await flow('Own'), await flow('Other')];
      const { body } = await own.administrator.ok('users.list', { query: { include: 'total', limit: 1 } });
      expect(body.page.total).toBe(2);
      const cursor = body.page.nextCursor ?? '';
      await other.administrator.refused('users.list', 'invalid_cursor', {
        query: { include: 'total', limit: 1, cursor },
      });
      await own.administrator.ok('users.list', { query: { include: 'total', limit: 1, cursor } });
      const checks = [{ permission: 'assistant:publish', resourceId: other.resourceId }];
      expect((await own.administrator.ok('access.evaluate', { body: { checks } })).body.data[0]).toMatchObject({
        allowed: false,
        reason: 'resource_required',
      });
      await own.administrator.refused('access.evaluate', 'not_found', { body: { userId: other.invited.id, checks } });
      const email = 'fresh@example.com';
      const made = await Promise.all(
        [own, other].map(({ administrator }) =>
          administrator.ok('invitations.create', { key: 'same', body: { email, roleId: 'editor' } }),
        ),
      );
      expect(made[0]?.body.id).not.toBe(made[1]?.body.id);
    });

    test('P4: a token is valid only for its own organization', async () => {
      const [own, other] = [await flow('Own'), await flow('Other')];
      const [mine = '', theirs = ''] = [own.administrator.token, other.administrator.token].map(
        (token) => token?.slice(4) ?? '',
      );
      const forged = `rst_${theirs.slice(0, 21)}${mine.slice(21)}`;
      await world().anybody.refused('session.get', 'unauthenticated', {
        headers: { authorization: `Bearer ${forged}` },
      });
    });
  });
}
