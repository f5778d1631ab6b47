import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { TestBackend } from './backend.js';
import { cliProgram, Program } from './processes.js';
import { ProxyServer } from './proxy-server.js';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'roster-proxy-'));
let program: string[];
beforeAll(async () => void (program = await cliProgram(folder)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function whoami(env: Record<string, string>, ...argv: string[]) {
  const ran = new Program([...program, 'whoami', ...argv], env);
  return { code: await ran.ended, stdout: ran.stdout, stderr: ran.stderr };
}

describe('a server that only the proxy knows', () => {
  let backend: TestBackend;
  let proxy: ProxyServer;
  let address: string;
  let settings: Record<string, string>;
  beforeAll(async () => {
    backend = await TestBackend.open();
    proxy = await new ProxyServer(backend.port).open();
    address = `http://127.0.0.1:${proxy.port}`;
    settings = { ROSTER_BASE_URL: 'http://roster.test', ROSTER_API_KEY: backend.token };
  });
  afterAll(() => (proxy.close(), backend.close()));
  const through = async (env: Record<string, string>, ...argv: string[]) => {
    proxy.seen.length = 0;
    return { ...(await whoami({ ...settings, ...env }, ...argv)), seen: [...proxy.seen] };
  };

  test.each(['HTTP_PROXY', 'http_proxy'])('is reached through %s', async (variable) => {
    expect(await through({ [variable]: address })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Example GmbH'),
      seen: ['GET http://roster.test/v1/session'],
    });
  });

  test('lower case wins; an empty variable counts as unset; a scheme may be left out', async () => {
    const nowhere = 'http://127.0.0.1:9';
    for (const env of [
      { http_proxy: address, HTTP_PROXY: nowhere },
      { http_proxy: '', HTTP_PROXY: address },
      { HTTP_PROXY: `127.0.0.1:${proxy.port}`, HTTPS_PROXY: nowhere },
    ] as Record<string, string>[]) {
      expect(await through(env)).toMatchObject({ code: 0, stderr: '', seen: [expect.any(String)] });
    }
  });

  test('is looked up without it if NO_PROXY names it, its domain or its port', async () => {
    const names = [
      'roster.test',
      'ROSTER.TEST',
      'a.example, roster.test',
      '.test',
      '*.test',
      'test',
      'roster.test:80',
      '*',
    ];
    const programs = names.map((name, index) =>
      through({ HTTP_PROXY: address, [index % 2 ? 'no_proxy' : 'NO_PROXY']: name }),
    );
    for (const ran of await Promise.all(programs))
      expect(ran).toMatchObject({ code: 1, seen: [], stderr: expect.stringContaining('roster.test') });
  });

  test.each(['ster.test', 'roster.test:8080', 'www.roster.test', '', 'roster.test.example'])(
    'is reached through it all the same with NO_PROXY=%j',
    async (names) => {
      expect(await through({ HTTP_PROXY: address, NO_PROXY: names })).toMatchObject({
        code: 0,
        seen: [expect.any(String)],
      });
    },
  );

  test('user name and password of the address are given to the proxy, and to nobody else', async () => {
    proxy.credentials = `Basic ${Buffer.from('ann:p@ss word').toString('base64')}`;
    const withPassword = `http://ann:p%40ss%20word@127.0.0.1:${proxy.port}`;
    expect(await through({ HTTP_PROXY: withPassword })).toMatchObject({ code: 0 });
    const wrong = await through({ HTTP_PROXY: withPassword.replace('ss', 'ww') }, '--verbose');
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining(`407`) });
    expect(wrong.stderr).toContain(`HTTP_PROXY sets the proxy ${address}.`);
    expect(wrong.stderr).not.toMatch(/pww|p%40/);
    proxy.credentials = undefined;
  });

  test('a proxy that refuses, or is not there, is named in the failure', async () => {
    proxy.refuses = 403;
    const refused = await through({ HTTP_PROXY: address });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('status 403') });
    expect(refused.stderr).toContain(`HTTP_PROXY sets the proxy ${address}.`);
    const tunnel = await through({ https_proxy: address, ROSTER_BASE_URL: 'https://roster.test' });
    expect(tunnel.seen[0]).toBe('CONNECT roster.test:443');
    expect(tunnel.stderr).toContain('(403)');
    expect(tunnel.stderr).toContain(`https_proxy sets the proxy ${address}.`);
    proxy.refuses = undefined;
    const absent = await through({ HTTP_PROXY: 'http://127.0.0.1:9' });
    expect(absent).toMatchObject({ code: 1, seen: [] });
    expect(absent.stderr).toContain('(connect ECONNREFUSED 127.0.0.1:9)');
    expect(absent.stderr).toContain('HTTP_PROXY sets the proxy http://127.0.0.1:9.');
  });

  test.each(['localhost', '127.0.0.1', 'a.localhost'])('this computer needs no proxy: %s', async (host) => {
    const ran = await through({ HTTP_PROXY: address, ROSTER_BASE_URL: `http://${host}:${backend.port}` });
    expect(ran.seen).toEqual([]);
    expect(ran.stderr).not.toContain('HTTP_PROXY');
  });

  test.each(['socks5://127.0.0.1:1080', 'http://', 'http://a b', 'http://ann:%zz@proxy.example', 'proxy.example:port'])(
    'wrong usage: the address %s; its value may hold a password and is not repeated',
    async (value) => {
      expect(await through({ HTTP_PROXY: value })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          "roster: HTTP_PROXY isn't a valid proxy address; it must be one such as http://proxy.example.com:3128.\n",
        seen: [],
      });
    },
  );
});

test('a server with TLS is reached through a tunnel, and its certificate is checked', async () => {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=roster.test', '-addext', 'subjectAltName=DNS:roster.test'];
  const files = ['-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...files, ...subject], {
    stdio: 'ignore',
  });
  const backend = await TestBackend.open({ key: readFileSync(key), cert: readFileSync(cert) });
  const proxy = await new ProxyServer(backend.port).open();
  const env = {
    ROSTER_BASE_URL: 'https://roster.test',
    ROSTER_API_KEY: backend.token,
    HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
  };
  const trusted = await whoami({ ...env, NODE_EXTRA_CA_CERTS: cert });
  expect(trusted).toMatchObject({ code: 0, stdout: expect.stringContaining('Example GmbH') });
  expect(proxy.seen).toEqual(['CONNECT roster.test:443']);
  expect(await whoami(env)).toMatchObject({ code: 1, stderr: expect.stringContaining('self-signed certificate') });
  proxy.close();
  backend.close();
});
