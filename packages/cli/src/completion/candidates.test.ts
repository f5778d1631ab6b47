import { expect, test } from 'vitest';
import { TestCli } from '../testing/cli.js';

/** A command line of which a shell asks for the last word. */
async function completed(cli: TestCli, ...words: string[]) {
  const { code, stdout, stderr } = await cli.run(['__complete', '--', ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  return { values: lines.slice(0, -2).map((line) => line.split('\t')[0]), end: lines.at(-2) };
}

/** A server that must not be asked. */
async function openSilent() {
  const cli = await TestCli.open();
  cli.backend.fetch = () => Promise.reject(new Error('Completion sends nothing'));
  return cli;
}

const LINES: readonly (readonly [words: string[], values: string[]])[] = [
  [['us'], ['users']],
  [['users', 'ch'], ['change-role']],
  [['users', 'list', '--stat'], ['--status']],
  [['users', 'list', '--status', 'p'], ['pending']],
  [['users', 'list', '--status', 'pending', 'e'], ['expired']],
  [['users', 'list', '--status=su'], ['--status=suspended']],
  [['users', 'list', '--verb'], ['--verbose']],
  [['--verbose', 'users', 'rea'], ['reactivate']],
  [['--base-url', 'users', 'ap'], ['api']],
  [
    ['api', 'users.change'],
    ['users.changeRoleBatch', 'users.changeRole'],
  ],
  [['api', 'users.list', '-f', 'st'], ['status=']],
  [['api', 'users.list', '-f', 'status=e'], ['status=expired']],
  [
    ['api', 'settings.updateSecurity', '--field', 'twoFactorRequired='],
    ['twoFactorRequired=true', 'twoFactorRequired=false'],
  ],
  [['api', 'users.changeRole', '-f', 'userId=1', '-f', 'r'], ['roleId=']],
  [['api', 'users.delete', '-H', 'If'], ['If-Match:']],
  [['completion', 'p'], ['powershell']],
  [
    ['settings', 'set', '--two-factor', ''],
    ['required', 'optional'],
  ],
  [['users', 'get', 'ann'], []],
  [['nothing', 'li'], []],
  [['$(touch x)', ''], []],
];

test('commands, options, their values, operations and fields complete, and nothing is sent', async () => {
  const cli = await openSilent();
  for (const [words, values] of LINES)
    expect(await completed(cli, ...words), words.join(' ')).toEqual({ values, end: ':' });
});

test('files complete where a file is meant; hidden commands are not offered', async () => {
  const cli = await openSilent();
  for (const words of [
    ['invite', '--csv', 'pe'],
    ['api', 'roles.create', '--input', ''],
    ['invite', '--failed='],
  ])
    expect(await completed(cli, ...words)).toMatchObject({ values: [], end: ':files' });
  expect((await completed(cli, '')).values).toEqual(expect.arrayContaining(['login', 'users', 'api', 'completion']));
  expect((await completed(cli, '')).values).not.toContain('__complete');
});

test('a script can hand over the word in progress as an option, because some shells drop an empty one', async () => {
  const cli = await TestCli.open();
  for (const [current, typed, value] of [
    ['', ['users', 'list', '--two-factor'], 'on'],
    ['rea', ['users'], 'reactivate'],
  ] as const)
    expect((await cli.run(['__complete', `--current=${current}`, '--', ...typed])).stdout).toMatch(
      new RegExp(`^${value}\t`),
    );
});

test('profiles complete by name, and a damaged file of them breaks nothing', async () => {
  const cli = await TestCli.open();
  await cli.run(['login', '--profile', 'staging', '--base-url', cli.backend.baseUrl], { input: cli.token });
  for (const words of [
    ['--profile', 'st'],
    ['profiles', 'use', ''],
    ['users', 'list', '--profile', ''],
  ])
    expect((await cli.run(['__complete', '--', ...words])).stdout).toBe(`staging\t${cli.backend.baseUrl}\n:\n`);
  cli.file('config/profiles.json', '{');
  expect(await cli.run(['__complete', '--', '--profile', ''])).toEqual({ code: 0, stdout: ':\n', stderr: '' });
});
