import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { TestBackend } from './backend.js';
import { cliProgram, Program } from './processes.js';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'roster-pipes-'));
let backend: TestBackend;
let env: Record<string, string>;
let program: string[];

beforeAll(async () => {
  [backend, program] = await Promise.all([TestBackend.open(), cliProgram(folder)]);
  env = { ROSTER_BASE_URL: `http://127.0.0.1:${backend.port}`, ROSTER_API_KEY: backend.token };
  const shortcut = join(folder, 'roster');
  writeFileSync(shortcut, `#!/bin/sh\nexec "${process.execPath}" "${program[0]}" "$@"\n`);
  chmodSync(shortcut, 0o755);
});
afterAll(() => {
  backend.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A line for Bash, with `roster` among its commands. `TMPDIR` shows what a command leaves there. */
async function bash(line: string) {
  const temporary = mkdtempSync(join(folder, 'tmp-'));
  const PATH = `${folder}:${process.env['PATH'] ?? ''}`;
  const shell = spawn('bash', ['--norc', '-c', line], { cwd: folder, env: { ...env, PATH, TMPDIR: temporary } });
  let [stdout, stderr] = ['', ''];
  shell.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  shell.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const code = await new Promise<number | null>((resolve) => shell.on('close', resolve));
  return { code, stdout, stderr, left: readdirSync(temporary) };
}

const people = (name: string, count: number) =>
  ['email,role', ...Array.from({ length: count }, (_, index) => `${name}${index}@example.org,viewer`), ''].join('\n');

test.each([
  ['stdin', 'cat stdin.csv | roster invite --csv -', 'standard input'],
  ['redirect', 'roster invite --csv - < redirect.csv', 'standard input'],
  ['device', 'cat device.csv | roster invite --csv /dev/stdin', '/dev/stdin'],
  ['substitution', 'roster invite --csv <(cat substitution.csv)', '/dev/fd/'],
  ['slow', 'roster invite --csv <(head -n 2 slow.csv; sleep 0.5; tail -n +3 slow.csv)', '/dev/fd/'],
])('people come from a pipe: %s', async (name, line, source) => {
  writeFileSync(join(folder, `${name}.csv`), people(name, 3));
  const ran = await bash(line);
  expect(ran).toMatchObject({ code: 0, stdout: '', left: [] });
  expect(ran.stderr).toContain(`3 rows of ${source}`);
  expect(ran.stderr).toContain('3 invited, 0 rows refused.');
});

test('a pipe that brings nothing, or no text, is refused before anyone is invited', async () => {
  for (const [line, message] of [
    ['true | roster invite --csv -', 'standard input is empty.'],
    ['printf "email,role\\nJ\\xfc@example.org,viewer\\n" | roster invite --csv -', 'standard input is not UTF-8'],
  ] as const)
    expect(await bash(line)).toMatchObject({ code: 2, stderr: expect.stringContaining(message), left: [] });
});

test('a reader that leaves ends a list silently', async () => {
  for (const format of ['', '--json', '--csv'])
    expect(await bash(`roster users list ${format} | head -n 1; exit "\${PIPESTATUS[0]}"`)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^[^\n]+\n$/),
      stderr: '',
    });
});

test('P6: Ctrl-C in the middle says how far it came, and the same command goes on from there', async () => {
  const file = join(folder, 'many.csv');
  writeFileSync(file, people('many', 1_000));
  backend.mock.delay(300);
  const first = new Program([...program, 'invite', '--csv', file], env);
  await first.says(/^[1-9]\d*\/1000 rows, 0 refused$/m);
  expect(await first.end('SIGINT')).toBe(130);
  backend.mock.delay(0);
  const [, done = ''] =
    /Interrupted after (\d+) of 1,000 rows\. Run the same command again to resume; nobody is invited twice\.\n$/.exec(
      first.stderr,
    ) ?? [];
  expect(Number(done)).toBeGreaterThan(0);
  expect(Number(done)).toBeLessThan(1_000);
  const second = new Program([...program, 'invite', '--csv', file], env);
  expect(await second.ended).toBe(0);
  const [, fresh = '', already = ''] = /^([\d,]+) invited, ([\d,]+) already done on .* UTC/m.exec(second.stderr) ?? [];
  const [made, kept] = [fresh, already].map((number) => Number(number.replace(',', '')));
  expect(kept).toBeGreaterThanOrEqual(Number(done));
  expect((made ?? 0) + (kept ?? 0)).toBe(1_000);
});
