import { expect, test } from 'vitest';
import { objects, TestCli } from '../../testing/cli.js';

const EMAIL = 'emil.eder@example.com';

test('a user is found by address in any spelling, or by id', async () => {
  const cli = await TestCli.open();
  const [user] = objects(await cli.run(['users', 'get', ` ${EMAIL.toUpperCase()}`, '--json']));
  expect(user).toMatchObject({ email: EMAIL });
  const { stdout } = await cli.run(['users', 'get', String(user?.['id'])]);
  expect(stdout).toContain(`email\t${EMAIL}\n`);
  expect(await cli.run(['users', 'get', 'usr_0'])).toMatchObject({
    code: 2,
    stderr: 'roster: No user has the id "usr_0". Give an id or an e-mail address.\n',
  });
});

test('H6 H7: role change, suspension and deletion of one user', async () => {
  const cli = await TestCli.open();
  const status = async () => objects(await cli.run(['users', 'get', EMAIL, '--json']))[0];
  expect(await cli.run(['users', 'change-role', EMAIL, 'Viewer'])).toEqual({
    code: 0,
    stdout: '',
    stderr: `${EMAIL} (Emil Eder) now has the role Viewer.\n`,
  });
  expect((await cli.run(['users', 'change-role', EMAIL, 'viewer'])).stderr).toContain('No change');
  expect(objects(await cli.run(['users', 'suspend', EMAIL, '--yes', '--json']))).toMatchObject([
    { status: 'suspended', roleId: 'viewer' },
  ]);
  expect((await cli.run(['users', 'reactivate', EMAIL])).code).toBe(0);
  expect(await status()).toMatchObject({ status: 'active' });
  expect(await cli.run(['users', 'delete', EMAIL, '-y'])).toMatchObject({
    code: 0,
    stderr: `${EMAIL} (Emil Eder) is deleted.\n`,
  });
  const refused = await cli.run(['invite', EMAIL, '--role', 'viewer']);
  expect(refused).toMatchObject({
    code: 3,
    stdout: '',
    stderr: expect.stringMatching(
      /^roster: .*cannot be invited again.* \[address_deleted, status 409, request req_\S+\]\n$/,
    ),
  });
});

test('a change that is hard to undo needs confirmation in a terminal, and --yes elsewhere', async () => {
  const cli = await TestCli.open();
  expect(await cli.run(['users', 'delete', EMAIL])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('use --yes'),
  });
  const declined = await cli.run(['users', 'delete', EMAIL], { columns: 80, input: 'n\n' });
  expect(declined).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`Delete ${EMAIL} (Emil Eder)? The address can never be invited again. [y/N]`),
  });
  expect((await cli.run(['users', 'get', EMAIL])).code).toBe(0);
  expect((await cli.run(['users', 'suspend', EMAIL], { columns: 80, input: 'y\n' })).stderr).toContain('is suspended');
});

test("an export is the server's CSV, with the byte order mark that spreadsheets need", async () => {
  const cli = await TestCli.open();
  const { stdout } = await cli.run(['users', 'export', '--status', 'suspended']);
  expect(stdout).toMatch(/^\uFEFF"id","email","name","status","roleId","role",/);
  expect(
    stdout
      .trim()
      .split('\r\n')
      .slice(1)
      .every((line) => line.includes(',"suspended",')),
  ).toBe(true);
});

const CHANGES = [
  `user,role`,
  `${EMAIL},Viewer`,
  'nobody@example.com,viewer',
  'ayse.yilmaz@example.com,chief',
  `${EMAIL},editor`,
  'finn.fischer@example.com,owner',
].join('\n');

test('P5: a file changes many roles; a dry run shows the difference and changes nothing', async () => {
  const cli = await TestCli.open();
  const changes = cli.file('changes.csv', CHANGES);
  const role = async () => objects(await cli.run(['users', 'get', EMAIL, '--json']))[0]?.['roleId'];
  const before = await role();
  const rows = objects(await cli.run(['roles', 'set', '--csv', changes, '--dry-run', '--json']));
  expect(rows.map(({ result, dryRun }) => [result, dryRun])).toEqual([
    ['would_change', true],
    ['refused', true],
    ['refused', true],
    ['refused', true],
    ['would_change', true],
  ]);
  const dry = await cli.run(['roles', 'set', '--csv', changes, '--dry-run']);
  expect(dry.code).toBe(3);
  expect(dry.stdout).toMatch(new RegExp(`^${EMAIL}: \\w+ → Viewer\\n`));
  expect(dry.stdout).toContain('3     nobody@example.com       No user "nobody@example.com" exists.');
  expect(dry.stderr).toMatch(/^2 would change, 3 rows refused \(1 not_found, 1 unknown_role, 1 duplicate_row\)\.\n$/);
  expect(await role()).toBe(before);
  expect(await cli.run(['roles', 'set', '--csv', changes])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Change 2 roles? There is no terminal to confirm in: use --yes.'),
  });
  const real = objects(await cli.run(['roles', 'set', '--csv', changes, '--yes', '--json']));
  expect(real.map(({ line, result, problem }) => [line, result, problem])).toEqual([
    [2, 'done', null],
    [3, 'refused', 'not_found'],
    [4, 'refused', 'unknown_role'],
    [5, 'refused', 'duplicate_row'],
    [6, 'done', null],
  ]);
  expect(await role()).toBe('viewer');
  expect(cli.read('changes.failed.csv').split('\r\n')).toHaveLength(5);
  expect((await cli.run(['roles', 'set', '--csv', changes, '--yes'])).stderr).toContain(
    '0 changed, 2 unchanged, 3 rows refused',
  );
});

test('roles do not change when the reply is no; the file that is read is never written', async () => {
  const cli = await TestCli.open();
  const changes = cli.file('changes.csv', CHANGES);
  expect(await cli.run(['roles', 'set', '--csv', changes], { columns: 80, input: 'n\n' })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/No change\.\n$/),
  });
  expect(await cli.run(['roles', 'set', '--csv', changes, '--failed', changes, '--yes'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--failed names the file that is read'),
  });
  expect(cli.read('changes.csv')).toBe(CHANGES);
});

test('P13: a person is invited and found by each spelling of the address', async () => {
  const cli = await TestCli.open();
  const invite = (email: string) => cli.run(['invite', email, '--role', 'viewer']);
  expect((await invite('Mira May <mira@grünwald.example>')).code).toBe(0);
  for (const email of [
    'mira@grünwald.example',
    'mira@xn--grnwald-o2a.example',
    'MIRA@GRÜNWALD.EXAMPLE',
    'mira@grünwald.example'.normalize('NFD'),
    'mira@ｇrünwald.example',
    'ｍｉｒａ@grünwald.example',
    ' mira@grünwald.example\u00a0',
    'mailto:mira@grünwald.example',
    '<mira@grünwald.example>',
  ]) {
    expect(objects(await cli.run(['users', 'get', email, '--json'])), email).toMatchObject([
      { email: 'mira@grünwald.example', name: 'Mira May' },
    ]);
    expect((await invite(email)).stderr).toContain('[address_taken, status 409');
  }
  expect(await invite('tom@exam\u00adple.com')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('SOFT HYPHEN (U+00AD), which cannot be seen; it is character 9.'),
  });
});
