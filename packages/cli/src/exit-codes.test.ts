import { expect, test } from 'vitest';
import { OutputClosed } from './runtime/io.js';
import { objects, TestCli } from './testing/cli.js';

const INVITE = ['invite', 'ann@example.org', '--role', 'viewer'];
const lastLine = (text: string): unknown => JSON.parse(text.trim().split('\n').at(-1) ?? '');

/** A failure of the real `fetch`, with the code of its cause. */
const failure = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

/** Replaces what happens to requests that invite. */
async function withAnswers(...answers: ((send: () => Promise<Response>) => Promise<Response>)[]) {
  const cli = await TestCli.open();
  const { fetch } = cli.backend;
  let at = 0;
  cli.backend.fetch = async (input, init) => {
    const answer = /\/v1\/invitations/.test(String(input)) ? answers[Math.min(at++, answers.length - 1)] : undefined;
    return answer ? answer(() => fetch(input, init)) : fetch(input, init);
  };
  return cli;
}

const lost = async (send: () => Promise<Response>) => {
  await send();
  throw failure('ECONNRESET');
};
const refusedConnection = () => Promise.reject(failure('ECONNREFUSED'));
const page = (status: number) => () =>
  Promise.resolve(new Response('<html>', { status, headers: { 'content-type': 'text/html' } }));

test.each([
  ['no connection: nothing was sent', [refusedConnection], 1, 'network_error'],
  ['no trust in the certificate', [() => Promise.reject(failure('DEPTH_ZERO_SELF_SIGNED_CERT'))], 1, 'network_error'],
  ['an answer that is lost', [lost], 5, 'network_error'],
  ['an answer that is lost, then no connection', [lost, refusedConnection], 5, 'network_error'],
  ['a page of a proxy that says success', [page(200)], 5, 'invalid_response'],
  ['a gateway that gave up', [page(504)], 5, 'unavailable'],
  ['a gateway that refuses', [page(403)], 1, 'invalid_response'],
] as const)(
  'the exit code says what became of a change: %s',
  async (_, answers, code, problem) => {
    const cli = await withAnswers(...answers);
    const ran = await cli.run([...INVITE, '--json']);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(lastLine(ran.stderr)).toMatchObject({ error: { code: problem, exitCode: code } });
    if (code === 5) expect(ran.stderr).toContain('it is not known whether the change was made');
  },
  30_000,
);

test('P6: an answer that is lost is found by the retry, and the change counts as made', async () => {
  const cli = await withAnswers(lost, (send) => send());
  expect(await cli.run(INVITE)).toMatchObject({ code: 0, stderr: expect.stringContaining('is invited as Viewer') });
  expect(cli.backend.mails).toHaveLength(1);
}, 30_000);

test('P10: with --json every error is one line of JSON, the last one of standard error', async () => {
  const cli = await TestCli.open();
  await cli.run(INVITE);
  const refused = await cli.run([...INVITE, '--json']);
  expect(refused.code).toBe(3);
  expect(lastLine(refused.stderr)).toEqual({
    error: {
      code: 'address_taken',
      message: expect.stringContaining('address'),
      exitCode: 3,
      status: 409,
      requestId: expect.stringMatching(/^req_/),
      operationId: 'invitations.create',
    },
  });
  const invalid = await cli.run(['invite', 'no address', '--role', 'viewer', '--json']);
  expect(lastLine(invalid.stderr)).toMatchObject({
    error: { code: 'validation_failed', errors: [{ pointer: '/email' }] },
  });
  for (const [argv, message] of [
    [['users', 'list', '--json', '--rol', 'x'], "unknown option '--rol'\n(Did you mean --role?)"],
    [['users', 'get', 'nobody@example.com', '--json'], 'No user has the address nobody@example.com.'],
    [['users', 'list', '--json', '--jq', '.a |'], '--jq: syntax error'],
  ] as const) {
    const ran = await cli.run([...argv]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(lastLine(ran.stderr)).toEqual({
      error: { code: 'usage', message: expect.stringContaining(message), exitCode: 2 },
    });
  }
  const key = await cli.run(['whoami', '--json'], { env: { ROSTER_API_KEY: 'rak_wrong' } });
  expect(lastLine(key.stderr)).toMatchObject({
    error: { code: 'unauthenticated', exitCode: 1, status: 401, hint: 'Check ROSTER_API_KEY.' },
  });
});

test('a run of a file that stops part-way has code 4; one without an answer has code 5', async () => {
  const rows = Array.from({ length: 250 }, (_, index) => `p${index}@example.org,viewer`);
  const file = ['email,role', ...rows].join('\n');
  const forbidden = () => {
    const body = JSON.stringify({ code: 'forbidden', title: 'Not allowed', status: 403, requestId: 'req_1' });
    return Promise.resolve(
      new Response(body, { status: 403, headers: { 'content-type': 'application/problem+json' } }),
    );
  };
  const stopped = await withAnswers((send) => send(), forbidden);
  const partly = await stopped.run(['invite', '--csv', stopped.file('people.csv', file)]);
  expect(partly).toMatchObject({ code: 4, stderr: expect.stringMatching(/Stopped after [1-9]\d* of 250 rows/) });
  const silent = await withAnswers(
    (send) => send(),
    async (send) => (await send(), page(200)()),
  );
  const unknown = await silent.run(['invite', '--csv', silent.file('people.csv', file)]);
  expect(unknown).toMatchObject({ code: 5, stderr: expect.stringMatching(/Stopped after [1-9]\d* of 250 rows/) });
  // A dry run changes nothing, so nothing is unknown.
  const dry = await silent.run(['invite', '--csv', silent.file('people.csv'), '--dry-run']);
  expect(dry.code).toBe(1);
}, 60_000);

test('a reader that leaves in the middle of a change does not hide that it was made', async () => {
  const cli = await TestCli.open();
  const stop = new AbortController();
  const options = { signal: stop.signal, onOutput: () => stop.abort(new OutputClosed()) };
  const path = cli.file('people.csv', 'email,role\na@example.org,viewer\nb@example.org,viewer\n');
  expect((await cli.run(['invite', '--csv', path, '--json'], options)).code).toBe(4);
});

test('an operation that the server does not have is named in a sentence', async () => {
  const cli = await TestCli.open();
  const { fetch } = cli.backend;
  cli.backend.fetch = (input, init) => {
    if (!String(input).includes('/v1/audit-events')) return fetch(input, init);
    const body = { code: 'unknown_operation', title: 'This server has no such operation.', status: 404 };
    const headers = { 'content-type': 'application/problem+json' };
    return Promise.resolve(new Response(JSON.stringify(body), { status: 404, headers }));
  };
  for (const argv of [
    ['audit', 'list'],
    ['api', 'auditEvents.list'],
  ])
    expect(await cli.run(argv)).toEqual({
      code: 3,
      stdout: '',
      stderr:
        'roster: This server has no such operation. ' +
        "This command needs auditEvents.list, which this server doesn't offer. [unknown_operation, status 404]\n",
    });
  expect(objects(await cli.run(['roles', 'list', '--json']))).toHaveLength(4);
});
