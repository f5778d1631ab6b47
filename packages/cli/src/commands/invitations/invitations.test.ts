import { expect, test } from 'vitest';
import { objects, TestCli } from '../../testing/cli.js';

const PAULA = 'paula.pahl@example.com';

test('H4: open invitations are listed with their status, the oldest first', async () => {
  const cli = await TestCli.open();
  const listed = objects(await cli.run(['invitations', 'list', '--json']));
  expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(['pending', 'expired']));
  expect(listed.map(({ createdAt }) => createdAt)).toEqual(listed.map(({ createdAt }) => createdAt).sort());
  const expired = await cli.run(['invitations', 'list', '--status', 'expired', '--jq', '.status']);
  expect(new Set(expired.stdout.trim().split('\n'))).toEqual(new Set(['expired']));
  const shown = await cli.run(['invitations', 'list'], { columns: 160, env: { NO_COLOR: '1' } });
  expect(shown.stdout).toMatch(/EMAIL +NAME +ROLE +STATUS +SENT \(UTC\) +EXPIRES \(UTC\)/);
  expect((await cli.run(['invitations', 'list', '--csv'])).stdout).toMatch(
    /^\uFEFF"id","email","name","role","status","sentAt"/,
  );
  expect((await cli.run(['invitations', 'list', '--delivery', 'failed', '--limit', '1'])).stdout).toContain(
    '\tfailed\t',
  );
});

test('H5: an invitation is resent, by address or id', async () => {
  const cli = await TestCli.open();
  const mails = cli.backend.mails.length;
  expect(await cli.run(['invitations', 'resend', PAULA])).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(
      /^paula\.pahl@example\.com.* gets a new link; it expires \d{4}-\d\d-\d\d \d\d:\d\d UTC\.\n$/,
    ),
  });
  await expect.poll(() => cli.backend.mails.length).toBe(mails + 1);
  const [user] = objects(await cli.run(['users', 'get', PAULA, '--json']));
  const again = await cli.run(['invitations', 'resend', String(user?.['id']), '--jq', '.status']);
  expect(again).toMatchObject({ code: 0, stdout: 'pending\n' });
  const active = await cli.run(['invitations', 'resend', 'emil.eder@example.com']);
  expect(active).toMatchObject({ code: 3, stderr: expect.stringContaining('[not_pending, status 409') });
});

test('an invitation is revoked after a question, and the address can be invited again', async () => {
  const cli = await TestCli.open();
  expect(await cli.run(['invitations', 'revoke', PAULA])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('use --yes'),
  });
  const declined = await cli.run(['invitations', 'revoke', PAULA], { columns: 80, replies: ['n'] });
  expect(declined).toMatchObject({ code: 1, stderr: expect.stringMatching(/No change\.\n$/) });
  expect(await cli.run(['invitations', 'revoke', PAULA, '--yes'])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('is revoked.'),
  });
  expect((await cli.run(['users', 'get', PAULA])).code).toBe(2);
  expect((await cli.run(['invite', PAULA, '--role', 'viewer'])).code).toBe(0);
});
