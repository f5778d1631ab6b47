import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exit } from './runtime/errors.js';
import { Interrupted, OutputClosed } from './runtime/io.js';
import { objects, TestCli } from './testing/cli.js';

test('without arguments or with --help, it prints commands, examples and exit codes', async () => {
  const cli = await TestCli.open();
  for (const argv of [[], ['--help']]) {
    const { code, stdout, stderr } = await cli.run(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const text of ['invite', 'ROSTER_API_KEY', 'Exit codes', 'Examples']) expect(stdout).toContain(text);
  }
  expect((await cli.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [['user', 'list'], "unknown command 'user'\n(Did you mean users?)"],
  [['users', 'list', '--rol', 'editor'], "unknown option '--rol'\n(Did you mean --role?)"],
  [['users', 'list', '--status', 'new'], 'Allowed choices are active, pending, expired, suspended.'],
  [['users', 'list', '--limit', '0'], 'Use a whole number, at least 1.'],
  [['invite', '--csv', 'people.csv', '--concurrency', '17'], 'Use at most 16.'],
  [['audit', 'list', '--from', 'yesterday'], 'such as 2026-03-01'],
  [['invite'], 'Give an e-mail address'],
  [['invite', 'ann@example.org'], 'Give a role'],
  [['invite', 'ann@example.org', '--csv', 'people.csv'], 'not both'],
  [['invite', '--csv', 'none.csv'], 'There is no file none.csv.'],
  [['users', 'get', '..'], 'No user has the id "..".'],
  [['users', 'get', 'ann'], 'No user has the id "ann". Give an id or an e-mail address.'],
  [['users', 'list', '--csv', '--jq', '.'], 'cannot be used with'],
  [['users', 'list', '--jq', '.email |'], '--jq: syntax error, unexpected end of file at line 1, column 8.'],
  [['users', 'list', '--jq', 'foo(1), bar'], '--jq: foo/1 is not defined at line 1, column 1; bar/0 is not defined'],
  [['settings', 'set'], 'Name a setting to change'],
  [['settings', 'set', '--invitation-lifetime', '3 weeks'], 'such as 7d, 12h or 90m.'],
  [['roles', 'update', 'editor'], 'Name what to change'],
  [['grants', 'list'], 'Give a resource, or --user with a person; not both.'],
  [['users', 'delete', 'nobody@example.com', '--yes'], 'No user has the address nobody@example.com.'],
  [['users', 'list', '--role', 'chief'], 'There is no role "chief". Roles: tester, viewer, editor, owner.'],
])('wrong usage: exit code 2 and a sentence on standard error: %j', async (argv, message) => {
  const { code, stdout, stderr } = await (await TestCli.open()).run(argv);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^roster: /);
  expect(stderr).toContain(message);
});

test('missing environment variables are named; a token is not an argument', async () => {
  const cli = await TestCli.open();
  expect(await cli.run(['whoami'], { env: { ROSTER_API_KEY: '' } })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Set ROSTER_API_KEY. It cannot be an argument'),
  });
  expect(await cli.run(['whoami'], { env: { ROSTER_BASE_URL: '' } })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('ROSTER_BASE_URL'),
  });
  expect(await cli.run(['whoami', '--base-url', 'roster.example'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('must begin with https://'),
  });
  expect(await cli.run(['whoami', '--token', 'rak_x'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("unknown option '--token'"),
  });
  expect(
    await cli.run(['whoami', '--base-url', `${cli.backend.baseUrl}/`], { env: { ROSTER_BASE_URL: '' } }),
  ).toMatchObject({ code: 0 });
});

test('P10: a failure is one paragraph with a hint, its code and the request id', async () => {
  const cli = await TestCli.open();
  expect(await cli.run(['whoami'], { env: { ROSTER_API_KEY: 'rak_wrong' } })).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^roster: The server refused the token, .* server\. Check ROSTER_API_KEY\. \[unauthenticated, status 401, request req_\S+\]\n$/,
    ),
  });
  cli.backend.fail('session.get', 'network');
  expect((await cli.run(['whoami'])).stderr).toMatch(
    /^roster: .*Failed to fetch.* Check ROSTER_BASE_URL, and that the server is running\. \[network_error\]\n$/,
  );
});

test('--verbose logs each request to standard error, without the token', async () => {
  const cli = await TestCli.open();
  const { stdout, stderr } = await cli.run(['--verbose', 'roles', 'list', '--json']);
  expect(stderr).toMatch(/^debug roles\.list succeeded in \d+ ms status=200 requestId=req_\S+\n$/);
  expect(objects({ code: 0, stdout, stderr })).toHaveLength(4);
});

test('a list is a table in a terminal, otherwise lines without a heading; JSON and CSV have every field', async () => {
  const cli = await TestCli.open();
  const shown = await cli.run(['users', 'list', '--role', 'Owner', '--status', 'active'], { columns: 100 });
  const [heading = '', first = ''] = shown.stdout.split('\n');
  expect(heading).toContain('\u001B[1mEMAIL');
  expect(first).toMatch(/^\S+@example\.com +\S.* {2}Owner +active +(on|off) +[\d-]+ [\d:]+$/);
  const plain = await cli.run(['users', 'list', '--role', 'Owner', '--status', 'active']);
  expect(plain.stdout.split('\n')[0]?.split('\t').slice(3, 5)).toEqual(['owner', 'active']);
  const json = objects(await cli.run(['users', 'list', '--json']));
  expect(json.length).toBeGreaterThan(25);
  expect(json[0]).toMatchObject({ id: expect.stringMatching(/^usr_/), etag: expect.any(String) });
  const csv = (await cli.run(['users', 'list', '--csv', '--limit', '2'])).stdout;
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv).toMatch(/^\uFEFF"id","email","name","role","status",/);
  expect((await cli.run(['users', 'list', '--query', 'nobodyatall'], { columns: 80 })).stdout).toBe('No results.\n');
});

test('a table fits the terminal; NO_COLOR and --no-color turn off color', async () => {
  const cli = await TestCli.open();
  for (const [argv, env] of [
    [['--no-color'], {}],
    [[], { NO_COLOR: '1' }],
  ] as const) {
    const { stdout } = await cli.run([...argv, 'users', 'list'], { columns: 60, env });
    expect(stdout).not.toContain('\u001B');
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(60);
    expect(stdout).toContain('…');
  }
});

test('a closed pipe or Ctrl-C in the middle of a list ends it silently', async () => {
  const cli = await TestCli.open();
  for (const [reason, code] of [
    [new OutputClosed(), 0],
    [new Interrupted(130), 130],
  ] as const) {
    const stop = new AbortController();
    const ran = await cli.run(['users', 'list', '--json'], { signal: stop.signal, onOutput: () => stop.abort(reason) });
    expect(ran).toMatchObject({ code, stderr: '' });
    expect(ran.stdout).not.toBe('');
  }
});

test('a list with a closed pipe succeeds; one cut off by a full disk fails', async () => {
  const cli = await TestCli.open();
  for (const [reason, code, stderr] of [
    [new OutputClosed(), 0, ''],
    [new Error('ENOSPC: no space left on device, write'), 1, 'roster: ENOSPC: no space left on device, write\n'],
  ] as const) {
    const stop = new AbortController();
    expect(
      await cli.run(['users', 'list', '--csv'], { signal: stop.signal, onOutput: () => stop.abort(reason) }),
    ).toMatchObject({ code, stderr });
  }
});

test('events are printed until Ctrl-C', async () => {
  const cli = await TestCli.open();
  const stop = new AbortController();
  const running = cli.run(['events', '--json'], { signal: stop.signal });
  await expect
    .poll(() => cli.run(['invite', 'new@example.org', '--role', 'viewer']).then(({ code }) => code))
    .not.toBe(0);
  setTimeout(() => stop.abort(new Interrupted(130)), 300);
  const ran = await running;
  expect(ran.code).toBe(130);
  expect(objects(ran)[0]).toMatchObject({ event: 'ready' });
});

test('whoami, audit list and access review', async () => {
  const cli = await TestCli.open({ catalogue: 'flow' });
  expect((await cli.run(['whoami'])).stdout).toMatch(
    /^server\thttps:\/\/roster\.test\nfrom\tROSTER_BASE_URL and ROSTER_API_KEY\norganization\tExample GmbH \(org_\S+\)\nsigned in as\t/,
  );
  expect(objects(await cli.run(['whoami', '--json']))[0]).toMatchObject({ organization: { catalogue: 'flow' } });
  await cli.run(['invite', 'ann@example.org', '--role', 'editor']);
  const events = objects(
    await cli.run([
      'audit',
      'list',
      '--action',
      'invitations.create',
      '--from',
      '2020-01-01',
      '--limit',
      '1',
      '--json',
    ]),
  );
  expect(events).toMatchObject([{ action: 'invitations.create', after: { roleId: 'editor' } }]);
  expect((await cli.run(['audit', 'list', '--action', 'invitations.create'], { columns: 120 })).stdout).toContain(
    'state: – → pending',
  );
  const review = objects(await cli.run(['access', 'review', '--json']));
  expect(review.filter(({ email, resource }) => email === 'ann@example.org' && resource === null)).toMatchObject([
    { role: 'Editor', source: 'role' },
  ]);
  expect(review.some(({ resource, accessLevel }) => resource !== null && accessLevel !== null)).toBe(true);
  expect((await cli.run(['access', 'review', '--csv'])).stdout).toMatch(
    /^\uFEFF"id","email","name","status","role","resource","accessLevel","source","lastActiveAt"\r\n/,
  );
});

test.each([
  ['users', 'list'],
  ['invite'],
  ['settings', 'set'],
  ['api', 'users.get'],
  ['completion'],
  ['profiles', 'use'],
])('the help of a command shows the options of all commands: %j %j', async (...command) => {
  const { code, stdout } = await (await TestCli.open()).run([...command, '--help']);
  expect(code).toBe(0);
  const [, global = ''] = stdout.split('Global Options:\n');
  for (const option of ['--profile <name>', '--base-url <url>', '--verbose', '--no-color'])
    expect(global).toContain(`  ${option} `);
});

test('--jq prints what the filter makes of each object: text as it is, all else as JSON', async () => {
  const cli = await TestCli.open();
  const emails = await cli.run([
    'users',
    'list',
    '--sort',
    'email',
    '--jq',
    '.email, {status}, (.name // "" | length)',
  ]);
  const lines = emails.stdout.trim().split('\n');
  expect(lines.slice(0, 2)).toEqual([
    expect.stringMatching(/^\S+@example\.com$/),
    expect.stringMatching(/^{"status":"\w+"}$/),
  ]);
  expect(lines.length % 3).toBe(0);
  const all = objects(await cli.run(['users', 'list', '--json']));
  expect(lines).toHaveLength(3 * all.length);
  const selected = await cli.run(['users', 'list', '--jq', 'select(.status == "suspended") | .email'], { columns: 80 });
  expect(selected.stdout.trim().split('\n')).toEqual(
    all.filter(({ status }) => status === 'suspended').map(({ email }) => email),
  );
  // Each object is alone, wherever a page of the list ends.
  expect((await cli.run(['roles', 'list', '--jq', '[inputs] | length'])).stdout).toBe('0\n0\n0\n0\n');
  expect((await cli.run(['whoami', '--jq', '"", .organization.name'])).stdout).toBe('\nExample GmbH\n');
});

test('a jq filter that fails on a value says so after the list, with exit code 1', async () => {
  const cli = await TestCli.open();
  expect(await cli.run(['roles', 'list', '--jq', '.name.first'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'roster: --jq: Cannot index string with string ("first").\n',
  });
});

test('the help and the README explain every exit code', async () => {
  const { stdout } = await (await TestCli.open()).run(['--help']);
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const code of [...Object.values(exit), 130]) {
    expect(stdout).toMatch(new RegExp(`^ .*\\b${code} {2}\\w`, 'm'));
    expect(readme).toMatch(new RegExp(`^\\| ${code} +\\| \\w`, 'm'));
  }
});
