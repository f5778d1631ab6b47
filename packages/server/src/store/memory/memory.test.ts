import { describe, expect, it } from 'vitest';
import type { ReadTx } from '../store.js';
import { storeSuite } from '../store.suite.js';
import { addUsers, makeOrganization, userRow } from '../suite/fixture.js';
import { createMemoryStore } from './index.js';

storeSuite('memory store', async () => createMemoryStore(), { runs: 200 });

describe('memory store', () => {
  it('answers rows that cannot be changed, and keeps copies of what it is given', async () => {
    const store = createMemoryStore();
    const organizationId = await makeOrganization(store);
    const user = userRow({ name: 'Ann' });
    await addUsers(store, organizationId, user);
    user.name = 'Eve';
    const stored = await store.read(organizationId, (tx) => tx.get('users', user.id));
    expect(stored?.name).toBe('Ann');
    expect(() => Object.assign(stored ?? {}, { name: 'Eve' })).toThrow(TypeError);
  });

  it('keeps a read on its snapshot while others write', async () => {
    const store = createMemoryStore();
    const organizationId = await makeOrganization(store);
    await store.read(organizationId, async (tx) => {
      await addUsers(store, organizationId, userRow());
      expect(await tx.find('users', {})).toEqual([]);
    });
  });

  it('refuses to use a transaction after its end', async () => {
    const store = createMemoryStore();
    const organizationId = await makeOrganization(store);
    let kept: ReadTx | undefined;
    await store.read(organizationId, async (tx) => void (kept = tx));
    await expect(kept?.find('users', {})).rejects.toThrow('over');
  });
});
