import { describe, expect, test } from 'vitest';
import { everythingIn, outcomes, runBatch } from '../testing/batches.js';
import type { World } from '../testing/fixture.js';
import { receive, tokensIn } from '../testing/identity.js';

export function batchRulesSuite(world: () => World): void {
  describe('the rules in batches', () => {
    const hub = async () => {
      const organization = await world().organization('hub');
      return {
        organization,
        owner: await organization.user({ roleId: 'owner' }),
        key: await organization.apiKey('owner'),
      };
    };
    const any = { ifMatch: '*' };

    test.each([
      ['users.changeRoleBatch', { roleId: 'editor', ...any }, 200],
      ['users.suspendBatch', {}, 200],
      ['users.deleteBatch', any, 204],
    ] as const)('P1: %s keeps the last owner, in any order of the items', async (id, item, done) => {
      const { organization, owner, key } = await hub();
      const owners = [
        owner,
        await organization.user({ roleId: 'owner' }),
        await organization.user({ roleId: 'owner' }),
      ];
      const items = owners.map((person) => ({ userId: person.id, ...item }));
      expect(outcomes(await runBatch(key, id, items, { dryRun: true }))).toEqual([done, done, 'last_manager']);
      expect(outcomes(await runBatch(key, id, items))).toEqual([done, done, 'last_manager']);
    });

    test('P1: of two batches in which two owners demote each other at the same moment, one succeeds', async () => {
      const { organization, owner: anna } = await hub();
      const bert = await organization.user({ roleId: 'owner' });
      const demote = (person: { id: string }) => ({
        body: { items: [{ userId: person.id, roleId: 'editor', ...any }] },
      });
      const answers = await Promise.all([
        anna.call('users.changeRoleBatch', demote(bert)),
        bert.call('users.changeRoleBatch', demote(anna)),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
      expect(await world().store.read(organization.id, (tx) => tx.find('users', { roleId: 'owner' }))).toHaveLength(1);
    });

    test.each([
      ['users.changeRoleBatch', { roleId: 'editor', ...any }],
      ['users.suspendBatch', {}],
      ['users.deleteBatch', any],
    ] as const)("P2 H7: %s refuses the caller's own account and accepts the others", async (id, item) => {
      const { organization, owner } = await hub();
      const people = [
        await organization.user({ roleId: 'owner' }),
        owner,
        await organization.user({ roleId: 'viewer' }),
      ];
      const results = await runBatch(
        owner,
        id,
        people.map((person) => ({ userId: person.id, ...item })),
      );
      expect(results.data.map(({ problem }) => problem?.code)).toEqual([undefined, 'own_account', undefined]);
      expect(results.data[1]).toMatchObject({ id: owner.id, status: 403, problem: { reason: 'own_account' } });
    });

    test("P3: a role beyond the actor's own is refused, item by item", async () => {
      const organization = await world().organization('studio');
      const coordinator = await organization.user({ roleId: 'coordinator' });
      const person = await organization.user({ roleId: 'a role of an older catalogue' });
      const roles = ['coordinator', 'administrator', 'publisher'];
      const changed = await runBatch(
        coordinator,
        'users.changeRoleBatch',
        roles.map((roleId) => ({ userId: person.id, roleId, ...any })),
      );
      expect(changed.data.map(({ status, problem }) => problem?.reason ?? status)).toEqual([
        200,
        'exceeds_permissions',
        'exceeds_permissions',
      ]);
      const invited = await runBatch(
        coordinator,
        'invitations.createBatch',
        roles.map((roleId) => ({ email: `${roleId}@example.com`, roleId })),
      );
      expect(outcomes(invited)).toEqual([201, 'role_exceeds_actor', 'role_exceeds_actor']);
      expect(await organization.mails()).toHaveLength(1);
    });

    test('P5: each item is checked against its own ETag, and sees the changes of earlier items', async () => {
      const { organization, owner } = await hub();
      const people = [await organization.user({ roleId: 'viewer' }), await organization.user({ roleId: 'viewer' })];
      const [first = '', second = ''] = await Promise.all(people.map((person) => organization.etag(person)));
      const change = (index: number, ifMatch: string | undefined, roleId = 'editor') => ({
        userId: people[index]?.id,
        roleId,
        ...(ifMatch !== undefined && { ifMatch }),
      });
      const items = [
        change(0, first),
        change(0, first, 'tester'),
        change(1, '"stale"'),
        change(1, undefined),
        change(1, second),
        change(1, '*', 'tester'),
        change(1, '*', 'tester'),
      ];
      const results = await runBatch(owner, 'users.changeRoleBatch', items);
      expect(outcomes(results)).toEqual([
        200,
        'precondition_failed',
        'precondition_failed',
        'precondition_required',
        200,
        200,
        200,
      ]);
      expect(results.data.map(({ change: changed }) => changed?.after)).toEqual([
        { roleId: 'editor' },
        undefined,
        undefined,
        undefined,
        { roleId: 'editor' },
        { roleId: 'tester' },
        undefined,
      ]);
      await owner.ok('users.delete', { path: { userId: people[0]?.id ?? '' }, ifMatch: results.data[0]?.etag ?? '' });
    });

    test('P6: a batch repeated with its key has one effect and one answer; a different batch with the key is refused', async () => {
      const { organization, owner } = await hub();
      const items = [
        { email: 'one@example.com', roleId: 'viewer' },
        { email: 'one@example.com', roleId: 'viewer' },
      ];
      const first = await runBatch(owner, 'invitations.createBatch', items, { key: 'file' });
      expect(outcomes(first)).toEqual([201, 'address_taken']);
      expect(await runBatch(owner, 'invitations.createBatch', items, { key: 'file' })).toEqual(first);
      expect(await organization.mails()).toHaveLength(1);
      await owner.refused('invitations.createBatch', 'idempotency_key_reused', {
        key: 'file',
        body: { items: items.slice(1) },
      });
      await owner.refused('invitations.createBatch', 'idempotency_key_reused', {
        key: 'file',
        body: { items, dryRun: true },
      });
    });

    test('P6 H3 P7: each invitation is mailed once, and once more when resent, which makes the first link invalid', async () => {
      const { owner } = await hub();
      const emails = ['p6.one@batch.example', 'p6.two@batch.example'];
      const noticesBefore = world().mailNotices;
      const created = await runBatch(
        owner,
        'invitations.createBatch',
        emails.map((email) => ({ email, roleId: 'viewer' })),
      );
      expect(world().mailNotices).toBe(noticesBefore + 1);
      for (const email of emails) expect(await receive(world(), email)).toHaveLength(1);
      const items = created.data.map(({ id }) => ({ userId: id }));
      await runBatch(owner, 'invitations.resendBatch', items, { dryRun: true });
      expect(outcomes(await runBatch(owner, 'invitations.resendBatch', [...items, { userId: owner.id }]))).toEqual([
        200,
        200,
        'not_pending',
      ]);
      for (const email of emails) {
        const mails = await receive(world(), email);
        expect(mails).toHaveLength(2);
        const [old = '', fresh = ''] = mails.flatMap(tokensIn);
        await world().anybody.refused('invitations.accept', 'link_superseded', { body: { token: old, name: 'P' } });
        await world().anybody.ok('invitations.accept', { body: { token: fresh, name: 'P' } });
      }
    });

    test('H6: deleted addresses stay barred; no answer or table keeps an address, and only audit events keep a name', async () => {
      const { organization, owner } = await hub();
      const gone = { email: 'gone@forgotten.example', roleId: 'viewer', name: 'Lea Leaving' };
      const invite = [
        gone,
        { ...gone, email: 'stays@example.com', name: 'Stella' },
        { ...gone, 'gone@forgotten.example': 1 },
      ];
      const created = await runBatch(owner, 'invitations.createBatch', invite, { key: 'in' });
      expect(outcomes(created)).toEqual([201, 201, 'validation_failed']);
      const [userId] = created.data.map(({ id }) => id);
      const deleted = await runBatch(owner, 'users.deleteBatch', [{ userId, ...any }], { key: 'out' });
      const refused = await runBatch(owner, 'invitations.createBatch', [gone], { key: 'again' });
      expect(outcomes(refused)).toEqual(['address_deleted']);
      expect(JSON.stringify([created, deleted, refused])).not.toMatch(/forgotten\.example|Leaving/);
      expect(await everythingIn(organization)).not.toContain('forgotten.example');
      expect(JSON.stringify(await world().store.read(organization.id, (tx) => tx.find('idempotency', {})))).not.toMatch(
        /Leaving|@/,
      );
    });

    test('H1 F4: a batch needs the permission of its single operation', async () => {
      const organization = await world().organization('flow');
      const [editor, other] = [
        await organization.user({ roleId: 'editor' }),
        await organization.user({ roleId: 'editor' }),
      ];
      const resourceId = await organization.resource(
        'Order status',
        await organization.user({ roleId: 'administrator' }),
      );
      const item = { userId: other.id, ...any };
      await editor.refused('users.deleteBatch', 'forbidden', { body: { items: [item] } });
      await editor.refused('grants.setBatch', 'forbidden', {
        body: { items: [{ ...item, resourceId, accessLevel: 'viewer' }] },
      });
      await editor.refused('invitations.createBatch', 'forbidden', {
        body: { items: [{ email: 'f3@example.com', roleId: 'editor' }], dryRun: true },
      });
    });
  });
}
