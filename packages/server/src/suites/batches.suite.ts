import { describe, expect, test } from 'vitest';
import { operations } from '../generated/operations.js';
import { grantId } from '../store/grant-id.js';
import { type BatchId, batchIds, everythingIn, outcomes, runBatch, singleOf } from '../testing/batches.js';
import { Client, type Problem } from '../testing/client.js';
import type { Person, World } from '../testing/fixture.js';

/** The values of an audit event that an answer may hold: answers are kept, and a name must not outlive its account (H6). */
const nameless = (values: object | null | undefined) =>
  values && Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'name'));

const NOBODY = 'usr_01930000-0000-7000-8000-0000000000ff';

export function batchSuite(world: () => World): void {
  describe('batches', () => {
    /** Three items that succeed, and as the second one an item whose account belongs to another organization. */
    const prepared = async (id: BatchId) => {
      const [organization, other] = [await world().organization('flow'), await world().organization('flow')];
      const key = await organization.apiKey('administrator');
      const single = singleOf(id);
      const state = single.startsWith('invitations')
        ? 'pending'
        : single === 'users.reactivate'
          ? 'suspended'
          : 'active';
      const people: Person[] = [];
      for (const home of [organization, other, organization, organization])
        people.push(await home.user({ roleId: 'editor', state, name: 'Emil Eder' }));
      const resourceId = await organization.resource('Order status', key);
      if (single === 'grants.remove') {
        for (const index of [0, 2, 3])
          await key.ok('grants.set', {
            path: { resourceId, userId: people[index]?.id ?? '' },
            body: { accessLevel: 'viewer' },
          });
      }
      const item = (userId: string, index: number) => ({
        ...(single === 'invitations.create'
          ? { email: index === 1 ? people[0]?.email : `${index}@new.example`, roleId: 'editor' }
          : { userId }),
        ...(single === 'users.changeRole' && { roleId: 'administrator' }),
        ...(single.startsWith('grants') && { resourceId }),
        ...(single === 'grants.set' && { accessLevel: 'design_and_edit' }),
        ...(operations[single].ifMatch && { ifMatch: '*' }),
      });
      const target = (userId: string) => (single.startsWith('grants') ? grantId(resourceId, userId) : userId);
      return {
        organization,
        key,
        single,
        items: people.map(({ id: userId }, index) => item(userId, index)),
        targets: people.map(({ id: userId }) => target(userId)),
      };
    };

    test.each(batchIds)(
      'P4 P9: %s answers each item in order as its operation would, and records its audit event',
      async (id) => {
        const { organization, key, single, items, targets } = await prepared(id);
        const before = (await organization.events(single)).length;
        const results = await runBatch(key, id, items);
        const refusal = single === 'invitations.create' ? 'address_taken' : 'not_found';
        const { successStatus } = operations[single];
        expect(outcomes(results)).toEqual([successStatus, refusal, successStatus, successStatus]);
        expect(results).toMatchObject({ dryRun: false, summary: { succeeded: 3, failed: 1 } });
        expect(results.data.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
        if (single !== 'invitations.create') expect(results.data.map((result) => result.id)).toEqual(targets);
        const events = (await organization.events(single)).slice(before);
        const done = results.data.filter(({ problem }) => problem === null);
        expect(events).toMatchObject(
          done.map((result) => ({
            actorKind: 'api_key',
            actorId: key.id,
            action: single,
            targetId: result.id,
            at: world().iso,
          })),
        );
        for (const [index, result] of done.entries()) {
          expect([result.change?.before, result.change?.after]).toEqual([
            nameless(events[index]?.before),
            nameless(events[index]?.after),
          ]);
          const row = await world().store.read(organization.id, (tx) =>
            tx.get(single.startsWith('grants') ? 'grants' : 'users', result.id ?? ''),
          );
          expect(result.etag).toBe(row ? `"${row.revision}"` : null);
        }
        expect(results.data[1]).toMatchObject({
          etag: null,
          change: null,
          problem: { status: results.data[1]?.status },
        });
      },
    );

    test.each(batchIds)("P4: %s answers another organization's id as one that does not exist", async (id) => {
      const { key, single, items } = await prepared(id);
      if (single === 'invitations.create') return;
      const {
        data: [theirs, unknown],
      } = await runBatch(key, id, [items[1], { ...items[1], userId: NOBODY }]);
      const shape = (result: typeof theirs) => ({ ...result, index: 0, id: '' });
      expect(shape(theirs)).toEqual(shape(unknown));
    });

    test.each(batchIds)('%s as a dry run answers like the real run, and leaves no rows and no mail', async (id) => {
      const { organization, key, single, items } = await prepared(id);
      const [before, noticesBefore] = [await everythingIn(organization), world().mailNotices];
      const dry = await runBatch(key, id, items, { dryRun: true, key: 'same' });
      expect(await everythingIn(organization)).toBe(before);
      expect(world().mailNotices).toBe(noticesBefore);
      expect(dry.data.every(({ etag }) => etag === null)).toBe(true);
      const real = await runBatch(key, id, items, { key: 'same' });
      const comparable = ({ data, summary }: typeof real) => ({
        summary,
        data: data.map((result) => ({
          ...result,
          etag: null,
          id: single === 'invitations.create' ? null : result.id,
          problem: result.problem && { ...result.problem, requestId: '' },
        })),
      });
      expect(comparable(dry)).toEqual(comparable(real));
      expect(dry.dryRun).toBe(true);
    });

    test.each([
      ['no items', { items: [] }, '/items'],
      ['501 items', { items: Array.from({ length: 501 }, () => ({ userId: NOBODY })) }, '/items'],
      ['a text for an item', { items: [{ userId: NOBODY }, NOBODY] }, '/items/1'],
      ['a list for an item', { items: [[]] }, '/items/0'],
      [
        'an item of many fields',
        { items: [Object.fromEntries(Array.from({ length: 99 }, (_, n) => [n, 0]))] },
        '/items/0',
      ],
      ['an item that is not flat', { items: [{ userId: { id: NOBODY } }] }, '/items/0/userId'],
      ['no list', { items: { userId: NOBODY } }, '/items'],
      ['a text for dryRun', { items: [{ userId: NOBODY }], dryRun: 'true' }, '/dryRun'],
      ['an unknown field', { items: [{ userId: NOBODY }], dryrun: true }, '/dryrun'],
      ['a deep item', `{"items":[{"userId":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}]}`, '/items/0/userId'],
    ])('P10: the whole batch is refused for %s', async (_what, body, pointer) => {
      const key = await (await world().organization()).apiKey('owner');
      const problem: Problem = await key.refused('users.suspendBatch', 'validation_failed', { body });
      expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
    });

    test('P6: a batch takes 500 items, with one mail for each account it creates', { timeout: 120_000 }, async () => {
      const organization = await world().organization();
      const key = await organization.apiKey('owner');
      const items = Array.from({ length: 500 }, (_, index) => ({
        email: `p${index}@many.example`,
        roleId: index % 10 === 0 ? 'viewer' : 'none',
      }));
      const { summary, data } = await runBatch(key, 'invitations.createBatch', items);
      expect(summary).toEqual({ succeeded: 50, failed: 450 });
      const ids = data.flatMap(({ id }) => id ?? []).sort();
      expect((await organization.mails()).map(({ payload }) => payload['userId']).sort()).toEqual(ids);
      await key.refused('users.suspendBatch', 'payload_too_large', {
        body: { items: [{ userId: 'x'.repeat(1024 * 1024) }] },
      });
    });

    test('P10: only the invalid items are refused, with pointers into the item', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      const good = { email: 'good@example.com', roleId: 'viewer' };
      const rows = [
        { ...good, email: 'no address' },
        { roleId: '' },
        good,
        { ...good, name: 'a\u0000b' },
        { ...good, phone: '1' },
        { ...good, name: '\ud800' },
        { ...good, roleId: 'none' },
        {},
      ];
      const results = await runBatch(owner, 'invitations.createBatch', rows);
      expect(outcomes(results)).toEqual([
        'validation_failed',
        'validation_failed',
        201,
        'validation_failed',
        'validation_failed',
        'validation_failed',
        'unknown_role',
        'validation_failed',
      ]);
      const pointers = results.data.map(({ problem }) => (problem?.errors ?? []).map(({ pointer }) => pointer).sort());
      expect(pointers).toEqual([
        ['/email'],
        ['/email', '/roleId'],
        [],
        ['/name'],
        ['/phone'],
        ['/name'],
        ['/roleId'],
        ['/email', '/roleId'],
      ]);
      expect(results.data[0]?.problem?.detail).toBe('email must be an e-mail address such as name@example.com.');
      expect(new Set(results.data.map(({ problem }) => problem?.requestId ?? '')).size).toBe(2);
      expect(await organization.mails()).toHaveLength(1);
    });

    test('an internal error, unlike a refusal, ends the whole batch and leaves nothing behind', async () => {
      const organization = await world().organization();
      const { token } = await organization.apiKey('owner');
      const before = await everythingIn(organization);
      const { identity } = world().dependencies;
      let mails = 0;
      const failing = world().with({
        ...world().dependencies,
        identity: {
          ...identity,
          get signInUrl() {
            mails += 1;
            if (mails > 1) throw new Error('gone');
            return identity.signInUrl;
          },
        },
      });
      const items = ['a', 'b'].map((name) => ({ email: `${name}@example.com`, roleId: 'viewer' }));
      await new Client(failing.app, token).refused('invitations.createBatch', 'internal_error', { body: { items } });
      expect(mails).toBe(2);
      expect(await everythingIn(organization)).toBe(before);
    });
  });
}
