import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../store/memory/index.js';
import { testServer } from '../../store/sql/test-database.js';
import { SECRET } from '../../testing/fixture.js';
import { createLogger } from '../logger.js';
import { startServer } from '../server.js';
import { explainStart } from './failures.js';

describe('P14: a start that fails says in one sentence what to mend', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-start-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const start = async (env: Record<string, string>): Promise<string | undefined> => {
    const store = env['DATABASE_URL'] === undefined ? { store: createMemoryStore() } : {};
    const settings = { ROSTER_DATA_DIR: folder, PORT: '0', ROSTER_SECRET: SECRET, ...env };
    const started = await startServer({ env: settings, logger: createLogger('silent'), ...store }).then(
      (server) => server.close(),
      (error: unknown) => error,
    );
    return explainStart(started);
  };
  const listener = async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    return { port: String(port), close: () => new Promise((resolve) => taken.close(resolve)) };
  };

  test('a port in use, a port of the system, an address of another machine', async () => {
    const { port, close } = await listener();
    expect(await start({ PORT: port })).toBe(
      `Port ${port} is in use. Stop what listens there, or set PORT to another one.`,
    );
    await close();
    expect(await start({ HOST: '192.0.2.1' })).toMatch(/192\.0\.2\.1 is no address of this machine/);
    const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES', syscall: 'listen', port: 80 });
    expect(explainStart(refused)).toMatch(/may not listen on port 80/);
  });

  test('a data folder that is a file, or below one, or cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await start({ ROSTER_DATA_DIR: join(folder, 'file') })).toMatch(
      /^The data folder is a file, not a folder: /,
    );
    expect(await start({ ROSTER_DATA_DIR: join(folder, 'file', 'data') })).toMatch(/has a file where a folder must be/);
    await mkdir(join(folder, 'data'));
    for (const [code, words] of [
      ['EACCES', 'may not be written by this user'],
      ['EROFS', 'is on a disk that is read-only'],
      ['ENOSPC', 'is on a disk that is full'],
    ])
      expect(explainStart(Object.assign(new Error(code), { code, syscall: 'open', path: '/data/secret' }))).toBe(
        `The data folder ${words}: /data/secret. Mend that, or set ROSTER_DATA_DIR to another folder.`,
      );
  });

  test('a database that is not there, whose name is not known, or that refuses', async () => {
    const { port, close } = await listener();
    await close();
    expect(await start({ DATABASE_URL: `postgres://roster@127.0.0.1:${port}/roster` })).toMatch(
      /database does not take connections\. Check DATABASE_URL/,
    );
    expect(await start({ DATABASE_URL: 'postgres://roster@database.invalid/roster' })).toMatch(
      /name of the database's machine/,
    );
    for (const code of ['28P01', '28000', '3D000', '53300', '57P03', '42501', '53100'])
      expect(explainStart(Object.assign(new Error('refused'), { code })), code).toMatch(/\.$/);
  });

  test.skipIf(!testServer())('a database that does not exist, and a wrong password', async () => {
    const url = new URL(testServer() ?? '');
    url.pathname = '/missing';
    expect(await start({ DATABASE_URL: url.href })).toMatch(/^The database that DATABASE_URL names does not exist/);
    url.username = 'nobody_here';
    expect(await start({ DATABASE_URL: url.href })).toMatch(/refuses the (password|role)|does not exist/);
  });

  test('what is not known keeps its own words', () => {
    expect(explainStart(new Error('new'))).toBeUndefined();
    expect(explainStart('text')).toBeUndefined();
    expect(explainStart(new AggregateError([Object.assign(new Error('a'), { code: 'ECONNREFUSED' })]))).toMatch(
      /connections/,
    );
  });
});
