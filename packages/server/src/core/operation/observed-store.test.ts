import { expect, test } from 'vitest';
import { createMemoryStore } from '../../store/memory/index.js';
import type { WriteTx } from '../../store/store.js';
import { World } from '../../testing/fixture.js';

const addMail = (tx: WriteTx, id: string) =>
  tx.insert('outbox', {
    id,
    kind: 'invitation',
    lane: 1,
    payload: {},
    messageId: `<${id}@host.example>`,
    createdAt: '2026-03-01T08:00:00.000Z',
    availableAt: '2026-03-01T08:00:00.000Z',
    attempts: 0,
    sentAt: null,
    failedAt: null,
    reason: null,
    lastError: null,
  });

test('P6: listeners hear once of every commit with mail, and not of one that was rolled back', async () => {
  const world = await World.create(createMemoryStore());
  const { id } = await world.organization();
  await world.store.write(id, async (tx) => {
    await addMail(tx, 'out_1');
    await addMail(tx, 'out_2');
  });
  expect(world.mailNotices).toBe(1);
  await world.store.write(id, (tx) => tx.updateOrganization({ name: 'Renamed' }));
  const failing = world.store.write(id, async (tx) => {
    await addMail(tx, 'out_3');
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  expect(world.mailNotices).toBe(1);
});

test('every commit with a change wakes the listeners at once, also through another app on the store', async () => {
  const world = await World.create(createMemoryStore());
  const organization = await world.organization();
  const owner = await organization.user({ roleId: 'owner' });
  const listener = await world.with({}).store.changes.listen(organization.id, {
    actor: owner.id,
    streamsPerActor: 1,
    streamsPerOrganization: 1,
    // So long that the change can only arrive because the feed was woken.
    pollIntervalInMs: 3_600_000,
    logger: undefined,
  });
  await owner.ok('users.update', { path: { userId: owner.id }, body: { name: 'Olga' } });
  expect(await listener.take(5000)).toMatchObject([{ action: 'users.update', targetId: owner.id }]);
  listener.end();
});
