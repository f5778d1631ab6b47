import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterAll, describe, expect, test } from 'vitest';
import { EXIT, run } from '../src/command/program.js';
import { RosterServer } from './backends/roster-server.js';
import { stores } from './backends/stores.js';
import { variants } from './variants/index.js';

const folder = mkdtempSync(join(tmpdir(), 'roster-conformance-'));
const open: Server[] = [];
afterAll(() => {
  for (const server of open) server.close().closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** A server's environment is no part of a request. */
const listenerOf = (send: typeof fetch) => getRequestListener((request) => send(request));

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function command(...args: string[]) {
  let [out, err] = ['', ''];
  const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), colors: false };
  return { code: await run(args, io), out, err };
}

interface JsonRule {
  rule: string;
  outcome: string;
  scenarios: {
    outcome: string;
    evidence?: { request: { target: string }; answer: { status: number }; field: string };
  }[];
}

describe('a minimal backend', () => {
  const source = join(import.meta.dirname, '../../../examples/minimal-backend/server.js');

  test('keeps every rule that applies to it', { timeout: 60_000 }, async () => {
    expect(readFileSync(source, 'utf8').split('\n').length).toBeLessThan(150);
    const child = spawn(process.execPath, [source], { env: { ...process.env, CONFORMANCE: '1', PORT: '0' } });
    const baseUrl = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    });
    const { code, out } = await command('--base-url', baseUrl).finally(() => child.kill());
    expect(code, out).toBe(EXIT.kept);
    expect(out).toMatch(/✓ H7 {7}passed/);
    expect(out).toMatch(/– H3 {7}does not apply .*\n.*\n +The backend does not declare invitations.create/);
    expect(out).toMatch(/\d+ passed, \d+ does not apply: \d+ scenarios in [\d.]+ s\.\n$/);
  });
});

describe('a broken backend', () => {
  test('P2: the report shows request, answer and field, and no token', async () => {
    const { store } = await stores.memory();
    const server = await RosterServer.create(store);
    const broken = variants.find(({ title }) => title === 'people change their own role');
    const tokens: string[] = [];
    const answer = server.fetchWith(broken?.answer?.(server));
    const baseUrl = await serve(
      getRequestListener(async (request) => {
        const response = await answer(request);
        const { token } = (await response
          .clone()
          .json()
          .catch(() => ({}))) as { token?: string };
        if (token !== undefined) tokens.push(token);
        return response;
      }),
    );
    const [junit, json] = [join(folder, 'junit.xml'), join(folder, 'report.json')];
    const { code, out } = await command('--base-url', baseUrl, '--rule', 'P2', '--junit', junit, '--json', json);
    expect(code).toBe(EXIT.broken);
    expect(out).toContain('✗ P2       failed');
    expect(out).toContain('✗ nobody does users.changeRole to themselves');
    expect(out).toMatch(/Expected own_account, got 200\.\n +field {4}status\n +request\n +PUT \/v1\/users\/usr_/);
    expect(out).toContain('authorization: Bearer [hidden]');

    const xml = readFileSync(junit, 'utf8');
    expect(xml).toMatch(/<testsuite name="P2: [^"]+" tests="7" failures="1" skipped="0">/);
    expect(xml).toContain('<failure message="Not even the strongest person does this to themselves.');
    const { rules } = JSON.parse(readFileSync(json, 'utf8')) as { rules: JsonRule[] };
    const failed = rules.flatMap(({ scenarios }) => scenarios).filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ evidence }) => [evidence?.answer.status, evidence?.field])).toEqual([[200, 'status']]);

    expect(tokens.length).toBeGreaterThan(5);
    for (const text of [out, xml, readFileSync(json, 'utf8')])
      expect(tokens.filter((token) => text.includes(token))).toEqual([]);
  });
});

describe('P14: a run has an end', () => {
  const TIMEOUT = ['--timeout', '0.2'];

  test('a backend that never answers is told so', async () => {
    const baseUrl = await serve(() => undefined);
    const { code, err } = await command('--base-url', baseUrl, ...TIMEOUT);
    expect([code, err]).toEqual([EXIT.notJudged, `GET ${baseUrl}/v1/capabilities: no answer within 0.2 s.\n`]);
  });

  test('a backend that stops answering in the middle ends the run with a sentence', async () => {
    const { store } = await stores.memory();
    const server = await RosterServer.create(store);
    let left = 12;
    const listener = listenerOf(server.fetchWith());
    const baseUrl = await serve((request, response) => {
      left -= 1;
      if (left > 0) void listener(request, response);
    });
    const { code, out } = await command('--base-url', baseUrl, '--timeout', '2');
    expect(code).toBe(EXIT.broken);
    expect(out).toContain('The backend stopped answering: 3 requests in a row.');
    expect(out).toMatch(/\d+ not asked/);
  });

  test('an answer that never ends is cut off', async () => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(more));
    });
    const { code, err } = await command('--base-url', baseUrl, ...TIMEOUT);
    expect([code, err]).toEqual([EXIT.notJudged, `GET ${baseUrl}/v1/capabilities: no answer within 0.2 s.\n`]);
  });

  test('the whole run has a limit', async () => {
    const { store } = await stores.memory();
    const baseUrl = await serve(listenerOf((await RosterServer.create(store)).fetchWith()));
    const { code, out } = await command('--base-url', baseUrl, '--limit', '0.3');
    expect([EXIT.notJudged, EXIT.broken]).toContain(code);
    expect(out).toContain('The run took longer than its limit');
  });
});

describe('what cannot be judged', () => {
  test('nobody listens', async () => {
    const { code, err } = await command('--base-url', 'http://127.0.0.1:9');
    expect([code, err]).toEqual([
      EXIT.notJudged,
      expect.stringMatching(/^GET http:\/\/127.0.0.1:9\/v1\/capabilities: no connection \(.+\)\.\n$/),
    ]);
  });

  test('a harness that answers with a page', async () => {
    const baseUrl = await serve((request, response) => {
      const isPage = request.url?.startsWith('/harness');
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');
    });
    const { code, err } = await command('--base-url', baseUrl);
    expect([code, err]).toEqual([EXIT.notJudged, `The harness did not answer JSON to GET ${baseUrl}/harness.\n`]);
  });

  test('there is no harness', async () => {
    const baseUrl = await serve((_request, response) => void response.writeHead(404).end());
    const { code, err } = await command('--base-url', baseUrl);
    expect(code).toBe(EXIT.notJudged);
    expect(err).toContain(`The harness answered 404 to GET ${baseUrl}/harness.`);
  });
});

test.each([
  [[], '--base-url is missing.'],
  [['--base-url', 'localhost'], '--base-url is not an http(s) address: localhost'],
  [['--base-url', 'http://localhost:3000/v1/'], '--base-url is the address without /v1: http://localhost:3000'],
  [['--base-url', 'http://x', '--rule', 'Q1'], 'There is no rule Q1.'],
  [['--base-url', 'http://x', '--timeout', 'soon'], '--timeout is a number of seconds: soon'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('%j is a wrong command', async (args, message) => {
  const { code, err } = await command(...args);
  expect(code).toBe(EXIT.usage);
  expect(err).toContain(message);
  expect(err).toContain('See roster-conformance --help.');
});

test('--help shows every option and exit code', async () => {
  const { code, out } = await command('--help');
  expect(code).toBe(EXIT.kept);
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const options = [...readme.matchAll(/`(--[\w-]+)/g)].map(([, option]) => option ?? '');
  for (const option of options) expect(out).toContain(option);
});
