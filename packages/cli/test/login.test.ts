import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { TestBackend } from './backend.js';
import { cliProgram } from './processes.js';
import { Terminal } from './terminal.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'roster-login-'));
let backend: TestBackend;
let program: string;
beforeAll(async () => {
  const [opened, argv] = await Promise.all([TestBackend.open(), cliProgram(folder)]);
  backend = opened;
  program = [process.execPath, ...argv].join(' ');
});
afterAll(() => (backend.close(), rmSync(folder, { recursive: true, force: true })));

test('a real terminal asks for address and key, and shows nothing of the key', async () => {
  const terminal = new Terminal(`${program} login`, { ROSTER_CONFIG_DIR: folder });
  await terminal.shows(/Server address: $/);
  terminal.type(`http://127.0.0.1:${backend.port}/\n`);
  await terminal.shows(/API key \(not shown\): $/);
  terminal.type(`${backend.token}\n`);
  await terminal.shows(/Signed in to http:\/\/127\.0\.0\.1:\d+ as /);
  expect(await terminal.ended).toBe(0);
  expect(terminal.shown).not.toContain(backend.token);
  expect(readFileSync(join(folder, 'profiles.json'), 'utf8')).toContain(backend.token);
});

test('Ctrl-C at a question ends with 130', async () => {
  const terminal = new Terminal(`${program} login --profile other`, { ROSTER_CONFIG_DIR: folder });
  await terminal.shows(/Server address: $/);
  terminal.type('\u0003');
  expect(await terminal.ended).toBe(130);
});
