import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { storeSuite } from '../store.suite.js';
import { addUsers, makeOrganization, NOW, userRow } from '../suite/fixture.js';
import { createSqlStore, DataFolderInUse } from './index.js';

storeSuite('embedded store', () => createSqlStore({ pglite: 'memory://' }));

describe('embedded store in a folder', () => {
  const folders: string[] = [];
  const makeFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roster-pglite-'));
    folders.push(folder);
    return folder;
  };
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  it('keeps its rows when it is closed and opened again, and lets nobody else in meanwhile', async () => {
    const folder = await makeFolder();
    const first = await createSqlStore({ pglite: folder });
    const organizationId = await makeOrganization(first);
    const user = userRow({ lastActiveAt: NOW });
    await addUsers(first, organizationId, user);
    await expect(createSqlStore({ pglite: folder })).rejects.toThrow(DataFolderInUse);
    await first.close();
    const second = await createSqlStore({ pglite: folder });
    expect(await second.read(organizationId, (tx) => tx.find('users', {}))).toEqual([user]);
    await second.close();
  });

  it('refuses at once, instead of hanging, a call of the store inside its own transaction', async () => {
    const store = await createSqlStore({ pglite: 'memory://' });
    const organizationId = await makeOrganization(store);
    await store.write(organizationId, async () => {
      await expect(store.read(organizationId, async () => 1)).rejects.toThrow('Inside a transaction');
      await expect(store.write(organizationId, async () => 1)).rejects.toThrow('Inside a transaction');
      await expect(store.ping()).rejects.toThrow('Inside a transaction');
    });
    // What was started inside may go on afterwards.
    let later: Promise<void> | undefined;
    await store.write(organizationId, async () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => store.ping());
    });
    await later;
    await store.close();
  });
});
