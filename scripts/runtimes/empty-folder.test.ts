import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { operations } from '@roster-kit/server/core';
import { repositoryRoot, run } from '../lib/run.js';
import { type Hover, readHovers } from './hovers.js';

// A stranger has an empty folder and what is published. Only the server runs from its sources.

const PACKAGE = join('node_modules', '@roster-kit', 'sdk');
const tsx = join(repositoryRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
let folder: string;
let server: ChildProcess | undefined;
/** What the page leaves open, and what stands there: archives, the organization's id, the key, the address. */
const learned = new Map<string, string>();

const filledIn = (code: string): string =>
  [...learned].reduce((text, [placeholder, value]) => text.replaceAll(placeholder, value), code);

async function blocksOf(page: string): Promise<{ language: string; code: string }[]> {
  const text = await readFile(join(folder, PACKAGE, page), 'utf8');
  return [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', code = '']) => ({ language, code }));
}

/** @throws with the output of a program that fails */
async function shell(code: string): Promise<string> {
  const env = {
    ...process.env,
    PORT: '0',
    LOG_LEVEL: 'info',
    npm_config_prefer_offline: 'true',
    NO_UPDATE_NOTIFIER: '1',
  };
  const { code: status, output } = await run('bash', ['-e', '-c', code], { cwd: folder, env, limitInMs: 180_000 });
  if (status !== 0) throw new Error(`${code}\nended with ${status}:\n${output}`);
  return output;
}

/** Stands where npm would put the program of `@roster-kit/server`. */
async function linkServer(): Promise<void> {
  const main = join(repositoryRoot, 'packages/server/src/main.ts');
  const folderOfPrograms = join(folder, 'node_modules', '.bin');
  const bin = join(folderOfPrograms, 'roster-server');
  await mkdir(folderOfPrograms, { recursive: true });
  await writeFile(bin, `#!/bin/sh\nexec "${process.execPath}" "${tsx}" "${main}" "$@"\n`);
  await chmod(bin, 0o755);
}

function startServer(command: string): Promise<string> {
  server = spawn('bash', ['-c', `exec ${command}`], {
    cwd: folder,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'info' },
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
  folder = await mkdtemp(join(tmpdir(), 'roster-empty-folder-'));
  const page = await readFile(join(repositoryRoot, 'packages/sdk/first-script.md'), 'utf8');
  const install = /```sh\n(npm install .*)\n```/.exec(page)?.[1] ?? '';
  // No registry has these versions yet.
  const { policy, sdk } = inject('archives');
  expect(install).toBe('npm install @roster-kit/sdk @roster-kit/server');
  await shell(
    install.replace('@roster-kit/sdk', `${policy} ${sdk}`).replace('@roster-kit/server', '--no-audit --no-fund'),
  );
  await linkServer();
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

it('first-script.md works as written in an empty folder, block by block', { timeout: 400_000 }, async () => {
  const blocks = await blocksOf('first-script.md');
  const next = (language: string): string => {
    const block = blocks.shift();
    expect(block?.language).toBe(language);
    return filledIn(block?.code ?? '');
  };
  expect(next('sh')).toContain('npm install');
  learned.set('org_…', /org_[\w-]+/.exec(await shell(next('sh')))?.[0] ?? '');
  learned.set('rak_…', /rak_[\w-]+/.exec(await shell(next('sh')))?.[0] ?? '');
  learned.set('http://127.0.0.1:3000', await startServer(next('sh').trim()));
  const settings = next('sh');

  const hello = next('js');
  await writeFile(join(folder, 'hello.mjs'), hello);
  await writeFile(join(folder, 'hello.mts'), hello);
  const greeting = await shell(settings + next('sh'));
  expect(greeting).toBe(next('text'));
  expect(await shell(`${settings}"${process.execPath}" "${tsx}" hello.mts`)).toBe(greeting);
  console.log(`  ▸ in an empty folder: ${greeting.trim()}`);
  // The other scripts run the same way; the invitation runs twice, as the page says.
  for (const times of [2, 1, 1]) {
    await writeFile(join(folder, 'script.mjs'), next('js'));
    expect(await shell(settings + 'node script.mjs\n'.repeat(times))).toBe(next('text'));
  }
  expect(blocks).toEqual([]);

  // The first block of the README needs the same server.
  const [first] = (await blocksOf('README.md')).filter(({ language }) => language === 'ts');
  await writeFile(
    join(folder, 'readme.mts'),
    `${first?.code}\nconsole.log((await client.users.list()).data.length);\n`,
  );
  expect(await shell(`${settings}"${process.execPath}" "${tsx}" readme.mts`)).toBe('2\n');
});

it('every page of the SDK is in the package, and so are the examples it names', async () => {
  const { files } = JSON.parse(await readFile(join(folder, PACKAGE, 'package.json'), 'utf8')) as { files: string[] };
  expect(files.filter((path) => !existsSync(join(folder, PACKAGE, path)))).toEqual([]);
});

it(
  'an editor shows the documentation of every method and every field of the published types',
  { timeout: 180_000 },
  () => {
    const { methods, fields, exports } = readHovers(
      folder,
      ['@roster-kit/sdk'],
      `const client = (await import('@roster-kit/sdk')).createRosterClient({ baseUrl: 'https://roster.example.com' });`,
    );
    const documented = (hovers: Hover[]) => hovers.filter(({ text }) => text !== '').length;
    for (const [what, hovers] of Object.entries({ methods, fields, 'types and functions': exports }))
      console.log(`  ▸ hovers of ${what}: ${documented(hovers)} of ${hovers.length}`);
    const undocumented = [...methods, ...fields, ...exports].filter(({ text }) => text === '').map(({ name }) => name);
    expect(undocumented).toEqual([]);

    // What is there is what the contract says, in signatures that a person can read.
    for (const [id, { permission }] of Object.entries(operations)) {
      const hover = methods.find(({ text }) => text.includes(`Operation \`${id}\`.`));
      expect(hover?.text, id).toBeDefined();
      if (permission.includes(':')) expect(hover?.text).toContain(`Needs the permission \`${permission}\`.`);
    }
    const codeOf = (name: string) => [...methods, ...fields].find((hover) => hover.name === name)?.code;
    expect(codeOf('client.users.changeRole')).toBe(
      '(method) UsersResource.changeRole(userId: string, body: RoleChange, options: ChangeOptions): ' +
        'RosterCall<"users.changeRole", User>',
    );
    expect(codeOf('User.status')).toBe('(property) User.status: UserStatus');
    // What stands for any operation has no signature of one; at a call it has.
    const ofOne = fields.filter(({ name }) => !/^Roster(?:Call|List|Result)\./.test(name));
    const unreadable = [...methods, ...ofOne].filter(({ code }) =>
      /components\[|operations(\$\d+)?\[|\{ \[/.test(code),
    );
    expect(unreadable.map(({ code }) => code)).toEqual([]);
  },
);
