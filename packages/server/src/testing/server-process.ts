import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const STARTED_WITHIN_IN_MS = 60_000;

/** A server in its own process. */
export interface ServerProcess {
  url: string;
  pid: number;
  stop(): Promise<void>;
  /** Kills it without letting it finish anything. */
  kill(): Promise<void>;
}

/** Starts the Node entry on a free port, and resolves when it listens. */
export async function startServerProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const env = { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'info', ...environment };
  const child = spawn(process.execPath, ['--import', 'tsx', main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const fail = () => reject(new Error(`The server did not start:\n${output}`));
    const timer = setTimeout(fail, STARTED_WITHIN_IN_MS);
    const read = (chunk: Buffer) => {
      if (output.length < 100_000) output += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(output)?.[0];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', read);
    child.on('close', fail);
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { url, pid: child.pid ?? 0, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
