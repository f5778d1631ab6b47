import { expect, test } from 'vitest';
import { objects, TestCli } from '../testing/cli.js';

const EMAIL = 'emil.eder@example.com';

test('an account is found by its address, however it is written, or by its id', async () => {
  const cli = await TestCli.open();
  const [user] = objects(await cli.run(['users', 'get', ` ${EMAIL.toUpperCase()}`, '--json']));
  expect(user).toMatchObject({ email: EMAIL });
  const { stdout } = await cli.run(['users', 'get', String(user?.['id'])]);
  expect(stdout).toContain(`email\t${EMAIL}\n`);
  expect(await cli.run(['users', 'get', 'usr_0'])).toMatchObject({ code: 1, stderr: expect.stringContaining('[') });
});

test('H6 H7: role, suspension and deletion of one account', async () => {
  const cli = await TestCli.open();
  const status = async () => objects(await cli.run(['users', 'get', EMAIL, '--json']))[0];
  expect(await cli.run(['users', 'change-role', EMAIL, 'Viewer'])).toEqual({
    code: 0,
    stdout: '',
    stderr: `${EMAIL} (Emil Eder) has the role Viewer now.\n`,
  });
  expect((await cli.run(['users', 'change-role', EMAIL, 'viewer'])).stderr).toContain('already');
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
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^roster: .*cannot be invited again.* \[address_deleted, status 409, request req_\S+\]\n$/,
    ),
  });
});

test('what cannot be taken back is asked for in a terminal, and refused where nobody is there', async () => {
  const cli = await TestCli.open();
  expect(await cli.run(['users', 'delete', EMAIL])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('give --yes'),
  });
  const declined = await cli.run(['users', 'delete', EMAIL], { columns: 80, input: 'n\n' });
  expect(declined).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`Delete ${EMAIL} (Emil Eder)? The address can never be invited again. [y/N]`),
  });
  expect((await cli.run(['users', 'get', EMAIL])).code).toBe(0);
  expect((await cli.run(['users', 'suspend', EMAIL], { columns: 80, input: 'y\n' })).stderr).toContain('is suspended');
});

test("an export is the server's own, with the byte order mark that spreadsheets need", async () => {
  const cli = await TestCli.open();
  const { stdout } = await cli.run(['users', 'export', '--status', 'suspended']);
  expect(stdout).toMatch(/^\uFEFFid,email,name,status,roleId,role,/);
  expect(
    stdout
      .trim()
      .split('\r\n')
      .slice(1)
      .every((line) => line.includes(',suspended,')),
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

test('P5: many roles change by a file; a dry run shows the difference and changes nothing', async () => {
  const cli = await TestCli.open();
  const changes = cli.file('changes.csv', CHANGES);
  const role = async () => objects(await cli.run(['users', 'get', EMAIL, '--json']))[0]?.['roleId'];
  const before = await role();
  const dry = await cli.run(['roles', 'set', '--csv', changes, '--dry-run']);
  expect(dry.code).toBe(3);
  expect(dry.stdout).toMatch(new RegExp(`^${EMAIL}: \\w+ → Viewer\\n`));
  expect(dry.stdout).toContain('3     nobody@example.com       No account is "nobody@example.com".');
  expect(dry.stderr).toMatch(/^2 would change, 3 rows refused \(1 not_found, 1 unknown_role, 1 duplicate_row\)\.\n$/);
  expect(await role()).toBe(before);
  expect(await cli.run(['roles', 'set', '--csv', changes])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Change 2 roles? Nobody is there to be asked: give --yes.'),
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

test('many roles stay as they are when the answer is no; the file that is read is never written', async () => {
  const cli = await TestCli.open();
  const changes = cli.file('changes.csv', CHANGES);
  expect(await cli.run(['roles', 'set', '--csv', changes], { columns: 80, input: 'n\n' })).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/Nothing was changed\.\n$/),
  });
  expect(await cli.run(['roles', 'set', '--csv', changes, '--failed', changes, '--yes'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--failed names the file that is read'),
  });
  expect(cli.read('changes.csv')).toBe(CHANGES);
});
