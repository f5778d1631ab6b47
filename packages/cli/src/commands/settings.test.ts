import { expect, test } from 'vitest';
import { objects, TestCli } from '../testing/cli.js';

const settingsOf = async (cli: TestCli) => objects(await cli.run(['settings', 'get', '--json']))[0];

test('settings are shown, and those that are named are changed', async () => {
  const cli = await TestCli.open();
  expect((await cli.run(['settings', 'get'])).stdout).toMatch(
    /^two-factor authentication\t(required|optional)\npeople without it\t\d+\ninvitations expire after\t7 days\nallowed domains\tany\n/,
  );
  const before = await settingsOf(cli);
  const argv = [
    '--invitation-lifetime',
    '36h',
    '--allowed-domains',
    'example.com',
    'example.org',
    '--contact',
    'Room 7.',
  ];
  const ran = await cli.run(['settings', 'set', ...argv, '--json']);
  expect(ran).toMatchObject({ code: 0, stderr: 'The settings are changed.\n' });
  expect(objects(ran)).toEqual([
    {
      ...before,
      invitationLifetimeInMinutes: 2160,
      allowedEmailDomains: ['example.com', 'example.org'],
      contact: 'Room 7.',
    },
  ]);
  expect((await cli.run(['settings', 'get'])).stdout).toContain('invitations expire after\t36 hours\n');
  await cli.run(['settings', 'set', '--any-domain', '--no-contact', '--invitation-lifetime', '7d']);
  const after = await settingsOf(cli);
  expect(after).toEqual({ ...before, contact: expect.any(String) });
  expect([before?.['contact'], 'Room 7.']).not.toContain(after?.['contact']);
  expect(await cli.run(['settings', 'set', '--allowed-domains', 'no domain'])).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('[validation_failed'),
  });
});

test('H8: two-factor authentication is required of all accounts only after a question', async () => {
  const cli = await TestCli.open();
  await cli.run(['settings', 'set', '--two-factor', 'optional']);
  const argv = ['settings', 'set', '--two-factor', 'required'];
  expect(await cli.run(argv)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('must set it up before they can continue.'),
  });
  expect(await cli.run(argv, { columns: 80, replies: ['no'] })).toMatchObject({ code: 1 });
  expect(await settingsOf(cli)).toMatchObject({ twoFactorRequired: false });
  expect(await cli.run([...argv, '--yes'])).toMatchObject({ code: 0 });
});

test('a part that is refused after another was changed ends with exit code 4', async () => {
  const cli = await TestCli.open();
  cli.backend.fail('settings.updateContact', 'forbidden');
  const ran = await cli.run(['settings', 'set', '--invitation-lifetime', '1d', '--contact', 'Room 7.']);
  expect(ran).toMatchObject({ code: 4, stdout: '', stderr: expect.stringContaining('[forbidden, status 403') });
  expect(await settingsOf(cli)).toMatchObject({ invitationLifetimeInMinutes: 1440 });
});
