import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { InvitationDelivery, OutboxRow } from '../store.js';
import { storeSuite } from '../store.suite.js';
import {
  addUsers,
  at,
  makeOrganization,
  NOW,
  organizationRow,
  outboxRow,
  sessionRow,
  userRow,
} from '../suite/fixture.js';
import { connect } from './connection/connect.js';
import { anyTable } from './connection/database.js';
import { createSqlStore, DataFolderInUse } from './index.js';
import { migrations } from './migrations/index.js';
import { migrate } from './migrations/migrate.js';

storeSuite('embedded store', () => createSqlStore({ pglite: 'memory://' }));

// Each test opens its own databases, which takes seconds on a busy machine.
describe('embedded store in a folder', { timeout: 120_000 }, () => {
  const folders: string[] = [];
  const makeFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roster-pglite-'));
    folders.push(folder);
    return folder;
  };
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  it('keeps its rows when it is closed and reopened, and refuses a second opener while it is open', async () => {
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

  it('migrates the tables of an earlier release and keeps their rows', async () => {
    const folder = await makeFolder();
    const { db, close } = await connect({ pglite: folder });
    await migrate(db, Object.fromEntries(Object.entries(migrations).slice(0, 4)));
    const [organization, user] = [organizationRow({ allowedEmailDomains: ['example.com'] }), userRow()];
    const { apiKeyId: _key, origin: _origin, ...session } = sessionRow(user.id);
    const { invitationDelivery: _delivery, ...earlierUser } = user;
    const organizationId = organization.id;
    const earlier = anyTable(db);
    await earlier
      .insertInto('organizations')
      .values({ ...organization, allowedEmailDomains: '["example.com"]' })
      .execute();
    await earlier
      .insertInto('users')
      .values({ organizationId, ...earlierUser })
      .execute();
    await earlier
      .insertInto('sessions')
      .values({ organizationId, ...session })
      .execute();
    await earlier.insertInto('attempts').values({ organizationId, key: 'code', count: 3, resetsAt: NOW }).execute();
    await close();
    const store = await createSqlStore({ pglite: folder });
    await store.read(organizationId, async (tx) => {
      expect(tx.organization).toEqual(organization);
      expect(await tx.find('users', {})).toEqual([user]);
      expect(await tx.find('sessions', {})).toEqual([{ ...session, apiKeyId: null, origin: null }]);
      expect([await tx.find('roles', {}), await tx.find('hostIdentities', {})]).toEqual([[], []]);
    });
    expect(await store.changesAfter(organizationId, 0, 1)).toEqual({ latest: 0, changes: [] });
    expect(
      await store.countAttempts(organizationId, [{ key: 'code', cost: 1, windowInMs: 60_000 }], NOW),
    ).toMatchObject([{ count: 1 }]);
    await store.close();
  });

  it('P6: learns from the outbox of an earlier release what became of the invitations, where it still tells', async () => {
    const folder = await makeFolder();
    const { db, close } = await connect({ pglite: folder });
    await migrate(db, Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0009')));
    const organization = organizationRow();
    const organizationId = organization.id;
    const earlier = anyTable(db);
    const insert = (table: string, row: object) =>
      earlier
        .insertInto(table)
        .values({ organizationId, ...row })
        .execute();
    await earlier
      .insertInto('organizations')
      .values({ ...organization, allowedEmailDomains: '[]' })
      .execute();
    const cases: [mail: Partial<OutboxRow> | undefined, delivery: InvitationDelivery | null][] = [
      [{ sentAt: at(1) }, { status: 'sent', at: at(1), reason: null, nextAttemptAt: null }],
      [{}, { status: 'queued', at: NOW, reason: null, nextAttemptAt: null }],
      [
        { attempts: 3, availableAt: at(9) },
        { status: 'retrying', at: NOW, reason: 'unknown', nextAttemptAt: at(9) },
      ],
      [
        { attempts: 10, availableAt: at(9) },
        { status: 'failed', at: at(9), reason: 'unknown', nextAttemptAt: null },
      ],
      [{ sentAt: at(1), payload: { generation: 1 } }, null],
      [undefined, null],
    ];
    const expected = new Map<string, InvitationDelivery | null>();
    for (const [mail, delivery] of cases) {
      const { invitationDelivery: _new, ...user } = userRow({ state: 'pending', invitationGeneration: 2 });
      await insert('users', user);
      expected.set(user.id, delivery);
      const { failedAt: _failedAt, reason: _reason, lane: _lane, ...row } = outboxRow(mail);
      const payload = JSON.stringify({ userId: user.id, generation: 2, ...mail?.payload });
      if (mail) await insert('outbox', { ...row, payload });
    }
    await close();
    const store = await createSqlStore({ pglite: folder });
    const users = await store.read(organizationId, (tx) => tx.find('users', {}));
    expect(new Map(users.map(({ id, invitationDelivery }) => [id, invitationDelivery]))).toEqual(expected);
    const due: string[] = [];
    await store.drainOutbox(at(60), 10, async (_, { attempts }) => due.push(String(attempts)) > 0);
    expect(due.sort()).toEqual(['1', '4']);
    await store.close();
  });

  it('names the process that has the folder open, and opens it with every committed row after that process was killed', async () => {
    const folder = await makeFolder();
    const program = fileURLToPath(new URL('./connection/hold-folder.fixture.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [organizationId] = (await once(createInterface(child.stdout), 'line')) as [string];
      await expect(createSqlStore({ pglite: folder })).rejects.toMatchObject({
        name: 'DataFolderInUse',
        pid: child.pid,
      });
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      const store = await createSqlStore({ pglite: folder });
      expect((await store.listOrganizations()).map((row) => row.id)).toEqual([organizationId]);
      await store.close();
    } finally {
      child.kill('SIGKILL');
    }
  });

  it('refuses a call of the store inside its own transaction at once, instead of hanging', async () => {
    const store = await createSqlStore({ pglite: 'memory://' });
    const organizationId = await makeOrganization(store);
    await store.write(organizationId, async () => {
      await expect(store.read(organizationId, async () => 1)).rejects.toThrow('Inside a transaction');
      await expect(store.write(organizationId, async () => 1)).rejects.toThrow('Inside a transaction');
      await expect(store.ping()).rejects.toThrow('Inside a transaction');
    });
    // Work started inside may go on afterwards.
    let later: Promise<void> | undefined;
    await store.write(organizationId, async () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => store.ping());
    });
    await later;
    await store.close();
  });
});
