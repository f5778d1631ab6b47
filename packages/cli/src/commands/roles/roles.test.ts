import { expect, test } from 'vitest';
import { objects, TestCli } from '../../testing/cli.js';

const roleOf = async (cli: TestCli, name: string) => objects(await cli.run(['roles', 'get', name, '--json']))[0];

test('a custom role is created like another, changed and deleted', async () => {
  const cli = await TestCli.open();
  const editor = await roleOf(cli, 'Editor');
  const create = ['roles', 'create', 'Support lead', '--like', 'editor', '--permission', 'users:view', 'users:invite'];
  expect(await cli.run([...create, '--description', 'Leads.'])).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^The role Support lead is created as \S+\.\n$/),
  });
  expect(await roleOf(cli, 'support LEAD')).toMatchObject({
    name: 'Support lead',
    description: 'Leads.',
    system: false,
  });
  const permissions = (await roleOf(cli, 'Support lead'))?.['permissions'] as string[];
  expect(permissions).toEqual(
    expect.arrayContaining([...(editor?.['permissions'] as string[]), 'users:view', 'users:invite']),
  );
  const update = [
    'roles',
    'update',
    'Support lead',
    '--name',
    'Desk',
    '--remove',
    'users:invite',
    '--add',
    'users:export',
  ];
  const updated = await cli.run([...update, '--json']);
  expect(updated).toMatchObject({ code: 0, stderr: 'The role Desk is changed.\n' });
  expect(objects(updated)[0]?.['permissions']).toEqual(expect.arrayContaining(['users:view', 'users:export']));
  expect(objects(updated)[0]?.['permissions']).not.toContain('users:invite');
  expect(await cli.run(['roles', 'update', 'Desk', '--remove', 'users:invite'])).toMatchObject({
    code: 2,
    stderr: 'roster: The role Desk has no permission users:invite.\n',
  });
  expect((await cli.run(['roles', 'get', 'Desk'])).stdout).toMatch(/^kind\tcustom$/m);
  expect((await cli.run(['roles', 'delete', 'Desk'])).code).toBe(2);
  expect(await cli.run(['roles', 'delete', 'Desk', '--yes'])).toMatchObject({
    code: 0,
    stderr: 'The role Desk is deleted.\n',
  });
  expect(await cli.run(['roles', 'get', 'Desk'])).toMatchObject({ code: 2 });
});

test('the default access level of a role is set by its name, and taken away with "none"', async () => {
  const cli = await TestCli.open({ catalogue: 'flow' });
  const { stdout } = await cli.run(['api', 'accessLevels.list', '--jq', '.data[0].name, .data[0].id']);
  const [name = '', id] = stdout.split('\n');
  expect(await cli.run(['roles', 'update', 'Editor', '--name', 'X'])).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('[role_fixed'),
  });
  const made = await cli.run([
    'roles',
    'create',
    'Visitor',
    '--default-access-level',
    name,
    '--jq',
    '.defaultAccessLevel',
  ]);
  expect(made.stdout).toBe(`${id}\n`);
  const none = await cli.run([
    'roles',
    'update',
    'Visitor',
    '--default-access-level',
    'none',
    '--jq',
    '.defaultAccessLevel',
  ]);
  expect(none.stdout).toBe('null\n');
});
