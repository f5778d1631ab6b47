import { expect, test } from 'vitest';
import { objects, TestCli } from '../../testing/cli.js';

const open = () => TestCli.open({ catalogue: 'flow' });
const CREATE = ['resources', 'create', 'bot-7', '--type', 'assistant', '--name', 'Support bot'];

test('a resource is registered, shown by key or id, renamed and deleted', async () => {
  const cli = await open();
  const created = await cli.run([...CREATE, '--json']);
  expect(created).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^Support bot \(assistant\) is registered as \S+\.\n$/),
  });
  const [{ id } = {}] = objects(created);
  for (const which of ['bot-7', String(id)])
    expect(objects(await cli.run(['resources', 'get', which, '--json']))).toMatchObject([{ id, key: 'bot-7' }]);
  expect((await cli.run(['resources', 'list', '--type', 'assistant', '--query', 'support'])).stdout).toMatch(
    /^\S+\tassistant\tbot-7\tSupport bot\t/,
  );
  expect((await cli.run(['resources', 'rename', 'bot-7', 'Help bot'])).stderr).toContain('is now called Help bot.');
  expect((await cli.run(['resources', 'get', 'bot-7'])).stdout).toContain('name\tHelp bot\n');
  expect(await cli.run(CREATE)).toMatchObject({ code: 3, stderr: expect.stringContaining('[resource_key_taken') });
  expect((await cli.run(['resources', 'delete', 'bot-7'])).code).toBe(2);
  expect(await cli.run(['resources', 'delete', 'bot-7', '-y'])).toMatchObject({
    code: 0,
    stderr: 'Help bot (assistant) is deleted.\n',
  });
  expect(await cli.run(['resources', 'get', 'bot-7'])).toMatchObject({ code: 2 });
});

test('F10: the access level of a person on a resource is set by id or name, listed from both sides and removed', async () => {
  const cli = await open();
  await cli.run(CREATE);
  const [user] = objects(
    await cli.run(['users', 'list', '--role', 'editor', '--status', 'active', '--limit', '1', '--json']),
  );
  const email = String(user?.['email']);
  const levels = JSON.parse((await cli.run(['api', 'accessLevels.list', '--jq', '.data'])).stdout) as {
    id: string;
    name: string;
  }[];
  const strongest = levels.at(-1) ?? { id: '', name: '' };
  const set = await cli.run(['grants', 'set', 'bot-7', email, strongest.name.toUpperCase(), '--json']);
  expect(set).toMatchObject({
    code: 0,
    stderr: expect.stringContaining(`now has the access level ${strongest.name}.`),
  });
  expect(objects(set)).toMatchObject([{ accessLevel: strongest.id, source: 'explicit' }]);
  const people = await cli.run(['grants', 'list', 'bot-7', '--jq', `select(.user.email == "${email}") | .accessLevel`]);
  expect(people.stdout).toBe(`${strongest.id}\n`);
  expect((await cli.run(['grants', 'list', '--user', email])).stdout).toContain(
    `\tSupport bot\t${strongest.id}\tperson\n`,
  );
  expect((await cli.run(['grants', 'list', 'bot-7'], { columns: 120, env: { NO_COLOR: '1' } })).stdout).toMatch(
    /EMAIL +NAME +ACCESS LEVEL +FROM/,
  );
  expect((await cli.run(['grants', 'remove', 'bot-7', email])).code).toBe(2);
  expect(await cli.run(['grants', 'remove', 'bot-7', email, '--yes'])).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/on Support bot is removed\.\n$/),
  });
  expect(await cli.run(['grants', 'set', 'bot-7', email, 'chief'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no access level "chief". Access levels: '),
  });
});
