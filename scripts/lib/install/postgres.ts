import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../port.js';
import { run } from '../run.js';
import { findOrInstallPostgres, type PostgresPrograms } from './postgres-programs.js';

/** A PostgreSQL server for one test run. */
export interface RunningPostgres {
  /** The connection string of a superuser. */
  readonly url: string;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

// The data may be lost in a power cut, and the tests are several times faster when nothing waits for the disk.
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '100',
  listen_addresses: '127.0.0.1',
};
const readyWithinInMs = 60_000;

/**
 * Starts a PostgreSQL for one test run, on a free port and in a temporary folder, which is removed at the end and when
 * this process is interrupted. `TEST_DATABASE_URL` names a server to use instead; it is not stopped.
 * @throws when PostgreSQL cannot be found, installed or started
 */
export async function startPostgres(log: (line: string) => void = () => undefined): Promise<RunningPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const programs = await findOrInstallPostgres(log);
  const folder = mkdtempSync(join(tmpdir(), 'roster-postgres-'));
  try {
    return await startIn(folder, programs);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(folder: string, programs: PostgresPrograms): Promise<RunningPostgres> {
  const { owner } = programs;
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid);

  const data = join(folder, 'data');
  const initialize = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile];
  const made = await run(programs.initdb, [...initialize, '--encoding=UTF8', '--no-locale', '--no-sync'], {
    ...owner,
    cwd: folder,
  });
  if (made.code !== 0) throw new Error(`initdb failed:\n${made.output}`);

  const port = await freePort();
  const options = { ...settings, port: String(port), unix_socket_directories: folder };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(programs.postgres, ['-D', data, ...flags], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = stopper(server, folder);
  try {
    await whenReady(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

function whenReady(server: ChildProcess): Promise<void> {
  let output = '';
  return new Promise((resolve, reject) => {
    const giveUp = (why: string) => reject(new Error(`PostgreSQL did not start (${why}):\n${output}`));
    const timer = setTimeout(() => giveUp('no answer'), readyWithinInMs);
    server.stderr?.on('data', (data: Buffer) => {
      if (output.length < 100_000) output += data.toString();
      if (!output.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
    server.on('error', (error) => giveUp(error.message));
    server.on('exit', (code) => giveUp(`exit code ${code}`));
  });
}

/** Stops the server in an orderly way when called, and at once when this process ends. */
function stopper(server: ChildProcess, folder: string): () => Promise<void> {
  const exited = new Promise<void>((resolve) => {
    server.on('exit', () => resolve());
    server.on('error', () => resolve());
  });
  const abandon = () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  const interrupted = (signal: NodeJS.Signals) => {
    abandon();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('exit', abandon);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, interrupted);
  return async () => {
    process.off('exit', abandon);
    for (const signal of signals) process.off(signal, interrupted);
    server.kill('SIGINT');
    await exited;
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
}

// Run by itself, this file prints the address of a server that runs until Ctrl-C.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log((await startPostgres(console.error)).url);
