import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommand } from './node/commands.js';
import { readConfig } from './node/config.js';
import { openDependencies } from './node/environment.js';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const running = new Set<ChildProcess>();

interface Started {
  child: ChildProcess;
  /** Standard output and errors so far. */
  output(): string;
  ended: Promise<{ code: number | null; output: string }>;
}

function start(args: string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
  return { child, output: () => output, ended };
}

const listening = async (server: Started) => {
  await expect.poll(() => /http:\/\/[\d.]+:\d+/.test(server.output()), { timeout: 120_000, interval: 200 }).toBe(true);
  return /http:\/\/[\d.]+:\d+/.exec(server.output())?.[0] ?? '';
};

describe('the process', { timeout: 300_000 }, () => {
  let folder: string;
  const env = () => ({ ROSTER_DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'trace' });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-'));
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  test('a setting that cannot be used ends the start with one sentence and exit code 1', async () => {
    const { code, output } = await start([], { ...env(), DATABASE_URL: 'postgres://localhost/none' }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^roster-server: ROSTER_SECRET is required with DATABASE_URL: .*\n$/);
  });

  test('H10 P8: the operator works from the command line', async () => {
    const dependencies = await openDependencies(readConfig(env()));
    const run = async (...argv: string[]) => {
      const invocation = readCommand(argv);
      return invocation.kind === 'command' ? invocation.run(dependencies) : expect.unreachable();
    };
    const of = ['--organization', await run('organization', 'create', '--name', 'Example GmbH', '--catalogue', 'hub')];
    expect(of[1]).toMatch(/^org_[0-9a-f-]{36}$/);
    expect(await run('organization', 'list')).toBe(`${of[1]}  hub  Example GmbH`);
    expect(await run('owner', 'appoint', ...of, '--email', 'olivia@example.com')).toMatch(
      /^usr_\S+ has the role owner\. The running server sends the invitation\.$/,
    );
    expect(await run('api-key', 'create', ...of, '--name', 'script', '--role', 'owner')).toMatch(
      /^key_\S+\nrak_\S+\nKeep the token now/,
    );
    expect(await run('mail', 'list', ...of)).toMatch(
      /^out_\S+  org_\S+  invitation  queued  attempts 0  next attempt \S+$/,
    );
    await expect(run('mail', 'list', '--organization', 'org_none')).rejects.toThrow(
      'There is no organization org_none.',
    );
    const [key = ''] = (await run('api-key', 'list', ...of)).split(' ');
    expect(await run('api-key', 'revoke', ...of, '--id', key)).toBe(`${key} is revoked.`);
    expect(await run('api-key', 'list', ...of)).toBe('');
    await expect(run('two-factor', 'reset', ...of, '--email', 'olivia@example.com')).rejects.toThrow(
      'olivia@example.com has no second factor.',
    );
    await expect(run('api-key', 'create', ...of, '--name', 'script')).rejects.toThrow('--role is missing.');
    await dependencies.store.close();
  });

  test('sends mail and answers; a second process is refused, a killed one blocks nobody, and no secret is logged', async () => {
    const first = start([], env());
    const url = await listening(first);
    const second = await start([], env()).ended;
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/^roster-server: The data folder .* is in use by process \d+\..*\n$/);

    const read = async (path: string) => (await fetch(`${url}${path}`)).text();
    await expect.poll(() => read('/mailbox'), { timeout: 20_000 }).toContain('olivia@example.com');
    const mail = await read(/\/mailbox\/[\w-]+/.exec(await read('/mailbox'))?.[0] ?? '');
    const link = /#token=([\w-]+)/.exec(mail)?.[1] ?? '';
    const accepted = await fetch(`${url}/v1/invitations/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: link, name: 'Olivia' }),
    });
    const { session } = (await accepted.json()) as { session: { token: string } };
    const authorization = `Bearer ${session.token}`;
    expect((await fetch(`${url}/v1/users`, { headers: { authorization } })).status).toBe(200);
    await expect.poll(() => first.output(), { timeout: 20_000 }).toContain('users.list');
    first.child.kill('SIGKILL');
    const { output } = await first.ended;
    for (const secret of [link, session.token, 'Accept the invitation'])
      expect(output.includes(secret), secret).toBe(false);

    const third = start([], env());
    const who = await fetch(`${await listening(third)}/v1/session`, { headers: { authorization } });
    expect(await who.json()).toMatchObject({ user: { email: 'olivia@example.com', status: 'active' } });
    third.child.kill('SIGINT');
    expect((await third.ended).code).toBe(0);
  });

  test('an open request is answered before the process ends, and no new one is accepted', async () => {
    const server = start([], env());
    const url = await listening(server);
    const body = JSON.stringify({ email: 'olivia@example.com' });
    const options = { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } };
    const slow = request(`${url}/v1/identity/links`, options);
    const answer = new Promise<number | undefined>((resolve, reject) => {
      slow.on('error', reject).on('response', (response) => resolve(response.resume().statusCode));
    });
    // Once a later request is answered, the server has begun to read this one.
    slow.write(body.slice(0, 5));
    await new Promise<void>((resolve) =>
      slow.once('socket', (socket) => (socket.connecting ? socket.once('connect', () => resolve()) : resolve())),
    );
    expect((await fetch(`${url}/v1/health`)).status).toBe(200);
    server.child.kill('SIGTERM');
    await expect
      .poll(
        () =>
          fetch(`${url}/v1/health`).then(
            () => 'accepted',
            () => 'refused',
          ),
        { timeout: 5000 },
      )
      .toBe('refused');
    slow.end(body.slice(5));
    expect(await answer).toBe(202);
    expect((await server.ended).code).toBe(0);
  });
});
