import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createRosterClient } from '@roster-kit/sdk';
import { Interrupted, OutputClosed } from '../../runtime/io.js';
import { objects, TestCli } from '../../testing/cli.js';

const FILE = [
  'Name;E-Mail;Team;ROLE',
  'Ann Archer;ann@example.org;a;Viewer',
  '"Bob;y";+bob@example.org;b;editor',
  'Cat;not an address;c;viewer',
  'Dan;ANN@example.org;d;viewer',
  'Eve;eve@example.org;e;Auditor',
  ';;f;viewer',
  'Olivia;olivia.owen@example.com;g;viewer',
  'Fay;fay@example.org;h;',
].join('\r\n');

const invited = async (cli: TestCli) =>
  objects(await cli.run(['users', 'list', '--sort', 'createdAt', '--json']))
    .map(({ email }) => String(email))
    .filter((email) => email.endsWith('@example.org'));

test('H3: a file of people is invited row by row; refused rows are shown with line and reason, and written to a file', async () => {
  const cli = await TestCli.open();
  const ran = await cli.run(['invite', '--csv', cli.file('people.csv', FILE)]);
  expect(ran.code).toBe(3);
  expect(ran.stdout.split('\n').slice(0, 4)).toEqual([
    'LINE  WHO                      PROBLEM',
    '4     not an address           email must be an e-mail address such as name@example.com.',
    '5     ANN@example.org          Line 2 already has this address.',
    '6     eve@example.org          There is no role "Auditor". Roles: tester, viewer, editor, owner.',
  ]);
  expect(ran.stderr).toContain(
    '2 invited, 6 rows refused (1 validation_failed, 1 duplicate_row, 1 unknown_role, 1 email_missing, 1 address_taken, 1 role_missing).',
  );
  expect(ran.stderr).toContain('Correct them there, then run roster invite --csv');
  expect(await invited(cli)).toEqual(['ann@example.org', '+bob@example.org']);
  expect(cli.read('people.failed.csv').split('\r\n')[1]).toBe(
    '"Cat";"not an address";"c";"viewer";"4";"validation_failed";"email must be an e-mail address such as name@example.com."',
  );
});

test('the file of refused rows works once it is corrected, even for an address that looks like a formula', async () => {
  const cli = await TestCli.open();
  const first = await cli.run([
    'invite',
    '--csv',
    cli.file('people.csv', 'email,role\n+ann@example.org,Auditor\nbob@,viewer\n'),
  ]);
  expect(first.code).toBe(3);
  cli.file(
    'people.failed.csv',
    cli.read('people.failed.csv').replace('Auditor', 'viewer').replace('"bob@"', '"bob@example.org"'),
  );
  const second = await cli.run(['invite', '--csv', cli.file('people.failed.csv')]);
  expect(second).toMatchObject({ code: 0, stdout: '' });
  expect(await invited(cli)).toEqual(['+ann@example.org', 'bob@example.org']);
  expect((await cli.run(['users', 'get', '+ann@example.org'])).code).toBe(0);
});

test('a dry run has the same results, changes nothing, and writes no file', async () => {
  const cli = await TestCli.open();
  const path = cli.file('people.csv', FILE);
  const ran = await cli.run(['invite', '--csv', path, '--dry-run', '--role', 'tester', '--json']);
  expect(ran.code).toBe(3);
  expect(new Set(objects(ran).map(({ result, dryRun }) => `${String(result)} ${String(dryRun)}`))).toEqual(
    new Set(['would_invite true', 'refused true']),
  );
  expect(ran.stdout + ran.stderr).not.toMatch(/\bdone\b/);
  expect(objects(ran).map(({ line, ok, problem }) => [line, ok, problem])).toEqual([
    [2, true, null],
    [3, true, null],
    [4, false, 'validation_failed'],
    [5, false, 'duplicate_row'],
    [6, false, 'unknown_role'],
    [7, false, 'email_missing'],
    [8, false, 'address_taken'],
    [9, true, null],
  ]);
  expect(ran.stderr).toContain('3 would be invited');
  expect(await invited(cli)).toEqual([]);
  expect(() => cli.read('people.failed.csv')).toThrow('ENOENT');
});

const many = (count: number) =>
  ['email,role', ...Array.from({ length: count }, (_, index) => `p${index}@example.org,viewer`)].join('\n');

test('P6: after an interruption the same command resumes, and nobody is invited twice', async () => {
  const cli = await TestCli.open();
  const path = cli.file('people.csv', many(250));
  const stop = new AbortController();
  const { fetch } = cli.backend;
  let batches = 0;
  cli.backend.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (String(input).includes('/batch/') && ++batches === 2) stop.abort(new Interrupted(130));
    return answer;
  };
  const first = await cli.run(['invite', '--csv', path], { signal: stop.signal });
  expect(first.code).toBe(130);
  expect(first.stderr).toMatch(
    /Interrupted after \d+ of 250 rows\. Run the same command again to resume; nobody is invited twice\.\n$/,
  );
  cli.backend.fetch = fetch;
  const second = await cli.run(['invite', '--csv', path]);
  expect(second).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(
      /^\d+ invited, \d+ already done on \d{4}-\d\d-\d\d \d\d:\d\d UTC, 0 rows refused\.$/m,
    ),
  });
  expect(second.stderr.split('\n')[0]).toBe(first.stderr.split('\n')[0]);
  expect(await invited(cli)).toHaveLength(250);
  expect(new Set(cli.backend.mails.map(({ to }) => to)).size).toBe(cli.backend.mails.length);
});

test('a failed run says how far it came, why, and how to resume', async () => {
  const cli = await TestCli.open();
  cli.backend.fail('invitations.createBatch', 'forbidden');
  const ran = await cli.run(['invite', '--csv', cli.file('people.csv', many(5))]);
  expect(ran).toMatchObject({ code: 3, stdout: '' });
  expect(ran.stderr).toMatch(
    /Stopped after 0 of 5 rows\..*\nroster: .*\[forbidden, status 403, request req_[\w-]+\]\n$/s,
  );
});

test('progress on standard error is a bar in a terminal, otherwise a line for each tenth', async () => {
  const cli = await TestCli.open();
  const piped = await cli.run(['invite', '--csv', cli.file('a.csv', many(1000)), '--dry-run']);
  expect(piped.stderr.split('\n').filter((line) => /^\d+\/1000 rows, 0 refused$/.test(line))).toHaveLength(10);
  const shown = await cli.run(['invite', '--csv', cli.file('a.csv'), '--dry-run'], { columns: 100 });
  expect(shown.stderr).toMatch(/█+.*100%.*1,000 of 1,000.*0 refused/);
});

test('standard input works too, and --failed names another file', async () => {
  const cli = await TestCli.open();
  const failed = cli.file('refused.csv');
  const ran = await cli.run(['invite', '--csv', '-', '--failed', failed], {
    input: 'email,role\nann@example.org,viewer\nbob,viewer\n',
  });
  expect(ran.code).toBe(3);
  expect(ran.stderr).toContain('2 rows of standard input');
  expect(cli.read('refused.csv')).toContain('"bob","viewer","3","validation_failed"');
  expect(await cli.run(['invite', '--csv', failed, '--failed', failed])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--failed names the file that is read'),
  });
});

test('a run with --json fails when its output is closed', async () => {
  const cli = await TestCli.open();
  const path = cli.file('people.csv', FILE);
  for (const [options, code] of [
    [['--json'], 1],
    [[], 3],
  ] as const) {
    const stop = new AbortController();
    expect(
      await cli.run(['invite', '--csv', path, '--dry-run', ...options], {
        signal: stop.signal,
        onOutput: () => stop.abort(new OutputClosed()),
      }),
    ).toMatchObject({ code });
  }
});

test('the suggested command can be run as it is', async () => {
  const cli = await TestCli.open();
  const ran = await cli.run(['invite', '--csv', cli.file('new people.csv', 'email\nbob\n'), '--role', 'viewer']);
  expect(ran.stderr).toContain(`then run roster invite --csv "${cli.file('new people.failed.csv')}" --role viewer\n`);
});

test('an unwritable file of refused rows is reported before anyone is invited', async () => {
  const cli = await TestCli.open();
  const path = cli.file('people.csv', FILE);
  for (const [failed, message] of [
    [cli.file('nowhere/failed.csv'), 'Refused rows cannot be written to'],
    [cli.folder, 'is a folder, not a file'],
  ] as const) {
    expect(await cli.run(['invite', '--csv', path, '--failed', failed])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  }
  expect(await invited(cli)).toEqual([]);
});

test('P6: a file that is sent again after its invitations were revoked says that nothing was made; --again sends it afresh', async () => {
  const cli = await TestCli.open();
  const path = cli.file('people.csv', 'email,role\nann@example.org,viewer\nbob@example.org,viewer\n');
  expect((await cli.run(['invite', '--csv', path])).stderr).toContain('2 invited, 0 rows refused.');
  const client = createRosterClient({
    baseUrl: cli.backend.baseUrl,
    fetch: cli.backend.fetch,
    token: await cli.backend.tokenFor('owner'),
  });
  for await (const { id, email } of client.users.list())
    if (email.endsWith('@example.org')) await client.invitations.revoke(id, { ifMatch: '*' });
  const second = await cli.run(['invite', '--csv', path, '--json']);
  expect(second.stderr).toMatch(/0 invited, 2 already done on \d{4}-\d\d-\d\d \d\d:\d\d UTC, 0 rows refused\./);
  expect(second.stderr).toContain('nothing new was made');
  expect(objects(second).every(({ replayedAt }) => typeof replayedAt === 'string')).toBe(true);
  expect(await invited(cli)).toEqual([]);
  expect((await cli.run(['invite', '--csv', path, '--again'])).stderr).toContain('2 invited, 0 rows refused.');
  expect(await invited(cli)).toHaveLength(2);
});

test('a pipe is read once, like standard input', async () => {
  const cli = await TestCli.open();
  const pipe = cli.file('pipe');
  execFileSync('mkfifo', [pipe]);
  const writing = writeFile(pipe, 'email,role\nann@example.org,viewer\n');
  const ran = await cli.run(['invite', '--csv', pipe, '--failed', cli.file('failed.csv')]);
  await writing;
  expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('1 invited, 0 rows refused.') });
});

test('P13: each row of a mixed file has its own result: quotes, formulas, invisible characters, names with addresses', async () => {
  const cli = await TestCli.open();
  const rows = [
    '\uFEFFE-Mail;Role;Name;',
    'ada@example.org;editor;Ada;',
    '“bob@example.org”;viewer;Bob;',
    'cyd@example.org\u200b;viewer;Cyd;',
    '=cmd@example.org;viewer;=1+1;',
    'Ann <ann@example.org>;viewer;;',
    '"Dee, D. <dee@example.org>";viewer;Dee Dee;',
    'mailto:eli@example.org;viewer;Eli;',
    '\u00a0fay@example.org\u00a0;viewer;\u00a0Fay\u00a0;',
    'ＡＤＡ@example.org;viewer;Ada again;',
    'gus@bücher.example;viewer;Gus;',
    'gus@xn--bcher-kva.example;viewer;Gus again;',
    'hal@-b-.example;viewer;Hal;',
    'ivy@example.org;viewer;www.win.example;',
    'joy@example.org;viewer;Jo\u202ey;',
    "o'neill@example.org;viewer;O’Neill;",
    'jürgen@example.org;viewer;Jürgen;',
    'a%b@example.org;viewer;A B;',
  ];
  const ran = await cli.run(['invite', '--csv', cli.file('mixed.csv', rows.join('\r\n')), '--json']);
  expect(ran.code).toBe(3);
  const refused = objects(ran).filter(({ ok }) => !ok);
  expect(refused.map(({ line, problem, message }) => [line, problem, message])).toEqual([
    [3, 'validation_failed', expect.stringContaining('must be a domain such as example.com')],
    [4, 'validation_failed', expect.stringContaining('ZERO WIDTH SPACE (U+200B)')],
    [10, 'duplicate_row', 'Line 2 already has this address.'],
    [12, 'duplicate_row', 'Line 11 already has this address.'],
    [13, 'validation_failed', expect.stringContaining('must be a domain such as example.com')],
    [14, 'validation_failed', 'name must not contain a link.'],
    [15, 'validation_failed', expect.stringContaining('RIGHT-TO-LEFT OVERRIDE (U+202E)')],
  ]);
  const people = objects(await cli.run(['users', 'list', '--json']));
  const named = (email: string) => people.find((user) => user['email'] === email)?.['name'];
  expect(named('ann@example.org')).toBe('Ann');
  expect(named('dee@example.org')).toBe('Dee Dee');
  expect(named('eli@example.org')).toBe('Eli');
  expect(named('fay@example.org')).toBe('Fay');
  expect(named('=cmd@example.org')).toBe('=1+1');
});

test('columns that are not used are named, so that a misspelled one is noticed', async () => {
  const cli = await TestCli.open();
  const path = cli.file('people.csv', 'email,Team,rolle\nann@example.org,a,editor\n');
  const ran = await cli.run(['invite', '--csv', path, '--role', 'viewer']);
  expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('\nIgnored columns: Team, rolle.\n') });
  const changes = cli.file('changes.csv', 'email;role;Since\nann@example.org;editor;today\n');
  expect((await cli.run(['roles', 'set', '--csv', changes, '--yes'])).stderr).toContain('Ignored column: Since.\n');
});

test.each([';', ',', '|', '\t'])(
  'a file that names its separator is read, and so are its refused rows: %j',
  async (separator) => {
    const cli = await TestCli.open();
    const rows = ['sep=;', 'email;role', 'ada@example.org;editor', 'bob@example.org;viewer', 'cyd@;viewer'];
    const path = cli.file('excel-sep.csv', rows.map((row) => row.replace(';', separator)).join('\r\n'));
    const ran = await cli.run(['invite', '--csv', path]);
    expect(ran).toMatchObject({ code: 3, stdout: expect.stringContaining('\n5     cyd@') });
    expect(ran.stderr).toContain('2 invited, 1 row refused (1 validation_failed).');
    const again = await cli.run(['invite', '--csv', cli.file('excel-sep.failed.csv')]);
    expect(again).toMatchObject({ code: 3, stdout: expect.stringContaining('\n2     cyd@') });
  },
);
