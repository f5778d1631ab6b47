import { expect, test } from 'vitest';
import { operations } from '../generated/operations.js';
import { objects, TestCli } from '../testing/cli.js';

const api = (cli: TestCli, ...argv: string[]) => cli.run(['api', ...argv]);
const answer = async (cli: TestCli, ...argv: string[]): Promise<Record<string, unknown>> => {
  const ran = await api(cli, ...argv);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout) as Record<string, unknown>;
};

test('alone, it lists every operation of the contract with its request, permission and summary', async () => {
  const cli = await TestCli.open();
  const { stdout } = await api(cli);
  expect(stdout.trim().split('\n')).toHaveLength(Object.keys(operations).length);
  expect(stdout).toContain("users.changeRole\tPUT /v1/users/{userId}/role\tusers:change_role\tChange a user's role\n");
  expect((await api(cli, '--jq', 'select(.paged) | .id')).stdout).toContain('auditEvents.list\n');
  expect((await cli.run(['api'], { columns: 100 })).stdout).toContain('OPERATION');
});

test('the help of every operation says what it does and takes', async () => {
  const cli = await TestCli.open();
  for (const [id, { method, path, permission, inputs }] of Object.entries(operations)) {
    const { code, stdout } = await api(cli, id, '--help');
    expect(code, id).toBe(0);
    for (const text of [`${method} ${path}`, permission, ...inputs.map(({ name }) => `\n  ${name}  `)])
      expect(stdout, id).toContain(text);
  }
});

test('fields go to the path, the query and the body by their name, in the type of the contract', async () => {
  const cli = await TestCli.open();
  const list = await answer(
    cli,
    'users.list',
    '-f',
    'limit=2',
    '-f',
    'status=pending',
    '-f',
    'status=expired',
    '-f',
    'include=total',
  );
  expect(list).toMatchObject({ data: [{ id: expect.any(String) }, {}], page: { total: expect.any(Number) } });
  const [user] = list['data'] as { id: string; etag: string }[];
  const userId = `userId=${user?.id}`;
  expect(await answer(cli, 'users.get', '-f', userId)).toMatchObject({ id: user?.id });
  const change = ['users.changeRole', '-f', userId, '--field', 'roleId=viewer'];
  expect(await answer(cli, ...change, '-H', `If-Match: ${user?.etag}`)).toMatchObject({ roleId: 'viewer' });
  expect(await api(cli, ...change, '-H', `if-match: ${user?.etag}`)).toMatchObject({
    code: 3,
    stdout: '',
    stderr: expect.stringMatching(/^roster: .*\[precondition_failed, status 412, request req_\S+\]\n$/),
  });
  expect(
    await answer(cli, 'settings.updateSecurity', '-H', 'If-Match: *', '-f', 'invitationLifetimeInMinutes=90'),
  ).toMatchObject({
    invitationLifetimeInMinutes: 90,
  });
  expect(await answer(cli, 'settings.updateContact', '-H', 'If-Match:*', '-f', 'text=null')).toHaveProperty('text');
  const role = ['-f', 'name=Desk', '-f', 'permissions=users:view', '-f', 'permissions=users:invite'];
  expect(await answer(cli, 'roles.create', ...role)).toMatchObject({ name: 'Desk', permissions: expect.any(Array) });
  const checks = ['-f', 'checks={"permission":"users:view"}', '-f', 'checks={"permission":"users:delete"}'];
  expect(await answer(cli, 'access.evaluate', ...checks)).toMatchObject({
    data: [{ allowed: true }, { allowed: true }],
  });
  expect(await api(cli, 'users.delete', '-f', userId, '-H', 'If-Match: *')).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

test('a body comes from a file or from standard input', async () => {
  const cli = await TestCli.open();
  const path = cli.file('ann.json', '\uFEFF{ "email": "ann@example.org", "roleId": "viewer" }\n');
  expect(await answer(cli, 'invitations.create', '--input', path)).toMatchObject({ email: 'ann@example.org' });
  const body = JSON.stringify({ items: [{ email: 'bob@example.org', roleId: 'viewer' }], dryRun: true });
  const ran = await cli.run(['api', 'invitations.createBatch', '--input', '-', '--jq', '.data[].status'], {
    input: body,
  });
  expect(ran).toEqual({ code: 0, stdout: '201\n', stderr: '' });
});

test.each([
  [['users.lst'], 'There is no operation "users.lst". Did you mean users.list?'],
  [['nothing.like.it'], 'There is no operation "nothing.like.it". "roster api" lists them.'],
  [['users.get'], 'users.get needs -f userId=….'],
  [['grants.get', '-f', 'userId=1'], 'grants.get needs -f resourceId=….'],
  [['users.get', '-f', 'userID=1'], 'users.get takes no field "userID". Did you mean userId?'],
  [['users.get', '-f', 'userId=1', '-f', 'userId=2'], '-f userId is there twice, and takes one value.'],
  [['users.get', '-f', 'userId'], '-f takes name=value, such as -f limit=10, not "userId".'],
  [['users.list', '-f', 'limit=many'], '-f limit must be a whole number, not "many".'],
  [['users.list', '-f', 'status=actively'], '(did you mean active?)'],
  [['users.delete', '-f', 'userId=..', '-H', 'If-Match: *'], '-f userId must be an id, not "..".'],
  [['session.get', '-f', 'a=1'], "unknown option '-f'"],
  [['settings.updateSecurity', '-f', 'twoFactorRequired=yes'], 'must be true or false, not "yes"'],
  [['access.evaluate', '-f', 'checks={'], '-f checks must be JSON, not "{".'],
  [['invitations.create'], 'invitations.create needs a body: -f email=… -f roleId=…, or --input with a file.'],
  [['invitations.create', '--input', 'none.json'], 'There is no file none.json.'],
  [['invitations.create', '--input', '.'], '. cannot be read: EISDIR'],
  [['invitations.create', '--input', '-', '-f', 'email=a'], 'with --input or with -f email, not both.'],
  [['users.suspend', '-f', 'userId=1', '--input', '-'], "unknown option '--input'"],
  [['users.delete', '-f', 'userId=1', '-H', 'If-Mach: *'], 'takes no header "If-Mach". Did you mean If-Match?'],
  [['users.delete', '-f', 'userId=1', '-H', 'Authorization: x'], 'takes no header "Authorization".'],
  [['users.delete', '-f', 'userId=1', '-H', 'If-Match'], "-H takes a header, such as -H 'If-Match: *', not"],
])('wrong usage sends nothing: %j', async (argv, message) => {
  const cli = await TestCli.open();
  let sent = 0;
  const { fetch } = cli.backend;
  cli.backend.fetch = (...request) => ((sent += 1), fetch(...request));
  const { code, stdout, stderr } = await api(cli, ...argv);
  expect({ code, stdout, sent }).toEqual({ code: 2, stdout: '', sent: 0 });
  expect(stderr).toMatch(/^roster: /);
  expect(stderr).toContain(message);
});

test.each([
  ['', 'Standard input is empty, and the request needs a body.'],
  [
    '{"email": "ann@example.org",\n "roleId": }',
    "Standard input isn't JSON: it breaks off or is wrong at line 2, column",
  ],
  ['{"email": "ann@example.org"', "Standard input isn't JSON: it breaks off or is wrong at line 1, column 28."],
])('broken JSON on standard input is refused with its place: %j', async (input, message) => {
  const ran = await (await TestCli.open()).run(['api', 'invitations.create', '--input', '-'], { input });
  expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('--all prints the items of all pages, one per line', async () => {
  const cli = await TestCli.open();
  const all = objects(await api(cli, 'users.list', '--all', '-f', 'limit=7', '-f', 'sort=email'));
  expect(all.map(({ email }) => email)).toEqual(
    objects(await cli.run(['users', 'list', '--sort', 'email', '--json'])).map(({ email }) => email),
  );
  expect((await api(cli, 'users.list', '--all', '-f', 'limit=7', '--jq', '.email')).stdout.split('\n')).toHaveLength(
    all.length + 1,
  );
});

test('in a terminal an answer is indented; an export is text, as the server sends it', async () => {
  const cli = await TestCli.open();
  const { stdout } = await cli.run(['api', 'session.get'], { columns: 80 });
  expect(stdout).toMatch(/^{\n {2}"actor": {\n/);
  expect((await api(cli, 'users.export', '-f', 'status=active')).stdout).toMatch(/^\uFEFF"id","email","name",/);
});

test('a public operation needs no token; every other one does', async () => {
  const cli = await TestCli.open();
  const env = { ROSTER_API_KEY: '' };
  expect(await cli.run(['api', 'service.health'], { env })).toMatchObject({ code: 0, stderr: '' });
  expect(await cli.run(['api', 'session.get'], { env })).toMatchObject({ code: 2 });
});

test('P10: a refused request has the code of the contract, and with --json its fields', async () => {
  const cli = await TestCli.open();
  const ran = await api(cli, 'invitations.create', '-f', 'email=x', '-f', 'roleId=viewer', '--json');
  expect(ran).toMatchObject({ code: 3, stdout: '' });
  expect(JSON.parse(ran.stderr)).toMatchObject({
    error: {
      code: 'validation_failed',
      status: 422,
      operationId: 'invitations.create',
      errors: [{ pointer: '/email' }],
    },
  });
});
