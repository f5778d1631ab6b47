import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import { createApiKey, createOrganization, type RunningServer, startServer } from '@roster-kit/server';

const FOLDER = join(import.meta.dirname, '../examples');
const DAY_IN_MS = 24 * 60 * 60 * 1000;
let folder: string;
let server: RunningServer;
let roster: RosterClient;
let token: string;
let offset = 0;

async function run(name: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, ROSTER_BASE_URL: server.url, ROSTER_API_KEY: token };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(FOLDER, name), ...args],
    { env },
  );
  expect(stderr).toBe('');
  return stdout;
}

const idOf = async (email: string): Promise<string> => (await roster.users.list({ q: email }).first())?.id ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-examples-'));
  const env = { PORT: '0', ROSTER_DATA_DIR: folder, LOG_LEVEL: 'silent' };
  server = await startServer({ env, clock: () => Date.now() + offset });
  const { id } = await createOrganization(server.dependencies, { name: 'Example GmbH', catalogue: 'hub' });
  ({ token } = await createApiKey(server.dependencies, { organizationId: id, name: 'examples', roleId: 'owner' }));
  roster = createRosterClient({ baseUrl: server.url, token });
});
afterAll(async () => {
  await server?.close();
  // The example's own programs may still be writing.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

describe('the examples, one after another on one server', () => {
  it('have fewer than 40 lines each, and each runs here', async () => {
    const names = await readdir(FOLDER);
    const here = await readFile(import.meta.filename, 'utf8');
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      expect((await readFile(join(FOLDER, name), 'utf8')).trimEnd().split('\n').length, name).toBeLessThan(40);
      expect(here).toContain(`run('${name}'`);
    }
  });

  it('invite from a CSV file: prints refused rows; a second run invites nobody twice', async () => {
    const file = join(folder, 'people.csv');
    const good = Array.from(
      { length: 230 },
      (_, index) => `person-${index}@example.com,${index % 2 ? 'editor' : 'viewer'}`,
    );
    await writeFile(file, ['email,role', ...good, 'no address,viewer', 'king@example.com,king', ''].join('\n'));
    const output = 'Row 231, no address: validation_failed\nRow 232, king@example.com: unknown_role\n230 invited\n';
    expect(await run('invite-from-csv.mts', file)).toBe(output);
    expect(await run('invite-from-csv.mts', file)).toBe(output);
    expect(await roster.users.list().toArray({ max: 1000 })).toHaveLength(230);
    expect((await roster.auditEvents.list({ action: ['invitations.create'] }).toArray({ max: 1000 })).length).toBe(230);
  });

  it('role migration: shows the difference, then applies it', async () => {
    const args = ['--from', 'editor', '--to', 'viewer'];
    expect(await run('migrate-role.mts', ...args)).toMatch(
      /- person-1@example\.com editor\n\+ person-1@example\.com viewer\n[\s\S]*115 would change; --apply changes them\n$/,
    );
    expect(await roster.users.list({ role: ['editor'] }).toArray({ max: 1000 })).toHaveLength(115);
    expect(await run('migrate-role.mts', ...args, '--apply')).toMatch(/115 changed\n$/);
    expect(await roster.users.list({ role: ['editor'] }).toArray({ max: 1000 })).toHaveLength(0);
  });

  it('access review: one line per access', async () => {
    const [head, ...lines] = (await run('access-review.mts')).trimEnd().split(/\r?\n/);
    expect(head).toBe('email,role,status,permission,resource,source');
    const { permissions } = await roster.roles.get('viewer');
    expect(lines.filter((line) => line.startsWith('person-7@example.com,viewer,pending,'))).toHaveLength(
      permissions.length,
    );
    expect(lines).toHaveLength(230 * permissions.length);
  });

  it('offboarding: suspends only active users, and deletes permanently', async () => {
    expect(await run('offboard.mts', '--delete', 'Person-3@Example.com')).toBe('person-3@example.com: deleted\n');
    expect(await run('offboard.mts', 'nobody@example.com').catch((error: unknown) => error)).toMatchObject({
      code: 1,
      stdout: 'nobody@example.com: no such user\n',
    });
    await expect(roster.invitations.create({ email: 'person-3@example.com', roleId: 'viewer' })).rejects.toMatchObject({
      code: 'address_deleted',
    });
    const failed = await run('offboard.mts', 'person-4@example.com').catch(
      (error: { code: number; stdout: string }) => error,
    );
    expect(failed).toMatchObject({ code: 1, stdout: expect.stringMatching(/^person-4@example\.com: \S/) });
  });

  it('nightly report: lists what expires within a day, and resends what has expired', async () => {
    const lifetime =
      Date.parse((await roster.users.get(await idOf('person-5@example.com'))).invitation!.expiresAt) - Date.now();
    expect(await run('expiring-invitations.mts')).toBe('');
    offset = lifetime + DAY_IN_MS;
    expect((await run('expiring-invitations.mts', '--resend')).trimEnd().split('\n')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^person-5@example\.com\texpired\t/), '229 of 229 resent']),
    );
    expect((await roster.users.get(await idOf('person-5@example.com'))).status).toBe('pending');
  });
});
