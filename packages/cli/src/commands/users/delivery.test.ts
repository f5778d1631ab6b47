import { expect, test } from 'vitest';
import { objects, TestCli } from '../../testing/cli.js';

const now = '2026-03-01T08:15:00.000Z';

async function undelivered() {
  const cli = await TestCli.open();
  const { dependencies, organizationId, users } = cli.backend;
  const paula = users.find(({ email }) => email.startsWith('paula'));
  const invitationDelivery = {
    status: 'retrying' as const,
    at: now,
    reason: 'server_refused' as const,
    nextAttemptAt: '2026-03-01T08:30:00.000Z',
  };
  await dependencies.store.write(organizationId, (tx) => tx.update('users', paula?.id ?? '', { invitationDelivery }));
  return cli;
}

test('P10: the list says which invitations were not delivered and why, with exit code 0', async () => {
  const cli = await undelivered();
  const { code, stdout, stderr } = await cli.run(['users', 'list', '--status', 'pending'], { columns: 200 });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain("pending, not delivered: the address doesn't exist");
  expect(stdout).toContain("pending, not sent yet: the mail server doesn't accept the service's e-mails");
  expect(stdout).toMatch(/peter\.petersen@example\.com +\S+ +pending +off/);
});

test('P10: the list is filtered by delivery, and programs get the codes', async () => {
  const cli = await undelivered();
  const listed = await cli.run(['users', 'list', '--delivery', 'failed', 'retrying', '--csv']);
  expect(listed.code).toBe(0);
  const [heading, ...rows] = listed.stdout.trim().split(/\r?\n/);
  expect(heading).toMatch(/,"delivery","deliveryReason"$/);
  expect(rows.map((row) => row.split(',').slice(-2).join(' '))).toEqual([
    '"retrying" "server_refused"',
    '"failed" "address_not_found"',
  ]);
  expect((await cli.run(['users', 'list', '--delivery', 'lost'])).code).toBe(2);
});

test('P10: one user shows since when, and when the next attempt is', async () => {
  const cli = await undelivered();
  const { stdout } = await cli.run(['users', 'get', 'paula.pahl@example.com'], {
    columns: 120,
    env: { NO_COLOR: '1' },
  });
  expect(stdout).toMatch(
    /delivery +not sent yet: the mail server doesn't accept the service's e-mails \(2026-03-01 08:15 UTC\)/,
  );
  expect(stdout).toMatch(/next attempt \(UTC\) +2026-03-01 08:30/);
  const peter = await cli.run(['users', 'get', 'peter.petersen@example.com'], { columns: 120, env: { NO_COLOR: '1' } });
  expect(peter.stdout).toMatch(/delivery +sent \(/);
  const [json] = objects(await cli.run(['users', 'get', 'pia.prinz@example.com', '--json']));
  expect(json).toMatchObject({ invitation: { delivery: { status: 'failed', reason: 'address_not_found' } } });
});
