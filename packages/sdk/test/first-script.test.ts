import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
// Inside the repository, so that scripts can import the SDK by its public name.
const SCRIPTS = join(import.meta.dirname, '../.cache/first-script');
let folder: string;
let server: ChildProcess | undefined;
let blocks: { language: string; code: string }[];
/** Placeholders of the page and the real values: the organization's id, the key, the address. */
const learned = new Map<string, string>();

const filledIn = (code: string): string =>
  [...learned].reduce((text, [placeholder, value]) => text.replaceAll(placeholder, value), code);
const environment = () => ({ ...process.env, PORT: '0', ROSTER_DATA_DIR: folder, LOG_LEVEL: 'info' });

function next(language: string): string {
  const block = blocks.shift();
  expect(block?.language).toBe(language);
  return filledIn(block?.code ?? '');
}

async function shell(code: string, cwd = ROOT): Promise<string> {
  return (await promisify(execFile)('bash', ['-e', '-c', code], { cwd, env: environment() })).stdout;
}

function startServer(command: string): Promise<string> {
  server = spawn('bash', ['-c', `exec ${command}`], {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  return new Promise((resolve, reject) => {
    let output = '';
    server?.on('close', () => reject(new Error(`The server did not start:\n${output}`)));
    server?.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /http:\/\/[\d.]+:\d+/.exec(output)?.[0];
      if (url) resolve(url);
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-first-script-'));
  await mkdir(SCRIPTS, { recursive: true });
  const page = await readFile(join(import.meta.dirname, '../first-script.md'), 'utf8');
  blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({ language, code }));
});
afterAll(async () => {
  if (server?.pid) {
    const closed = once(server, 'close');
    process.kill(-server.pid, 'SIGTERM');
    // Until then it writes to the folder.
    await closed;
  }
  await rm(folder, { recursive: true, force: true });
});

it('first-script.md works as written, block by block', { timeout: 240_000 }, async () => {
  learned.set('org_…', /org_[\w-]+/.exec(await shell(next('sh')))?.[0] ?? '');
  learned.set('rak_…', /rak_[\w-]+/.exec(await shell(next('sh')))?.[0] ?? '');
  learned.set('http://127.0.0.1:3000', await startServer(next('sh').trim()));
  const settings = next('sh');

  await writeFile(join(SCRIPTS, 'hello.ts'), next('ts'));
  expect(await shell(settings + next('sh'), SCRIPTS)).toBe(next('text'));
  // The other scripts run the same way; the invitation runs twice, as the page says.
  for (const times of [2, 1, 1]) {
    await writeFile(join(SCRIPTS, 'script.ts'), next('ts'));
    expect(await shell(settings + 'npx tsx script.ts\n'.repeat(times), SCRIPTS)).toBe(next('text'));
  }
  expect(blocks).toEqual([]);
});
