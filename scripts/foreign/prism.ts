import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { operations } from '@roster-kit/server/core';
import { foreignProgram } from '../lib/install/foreign-tools.js';
import { freePort } from '../lib/port.js';
import { repositoryRoot } from '../lib/run.js';

export interface Prism {
  readonly url: string;
  /** The operation of each request, by Prism's log. */
  readonly received: readonly string[];
  /** What Prism refused: a request or an answer that breaks the contract, by its log. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

const contract = join(repositoryRoot, 'packages/server/src/generated/openapi.json');
const startLimitInMs = 90_000;

/** Prism between callers and a server. What breaks the contract, in either direction, is answered with an error. */
export const startProxy = (upstream: string): Promise<Prism> => start('proxy', contract, upstream, '--errors');

/** Prism in the place of a server: it answers with the contract's examples. */
export const startMock = (): Promise<Prism> => start('mock', contract, '--errors');

/** The operation of a request in Prism's log, such as `get /v1/users`. */
function operationOf(method: string, path: string): string {
  const matches = Object.entries(operations).filter(
    ([, operation]) =>
      operation.method.toLowerCase() === method &&
      new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  // The literal path wins over the one with a parameter.
  matches.sort(([, a], [, b]) => a.path.split('{').length - b.path.split('{').length);
  return matches[0]?.[0] ?? `${method} ${path}`;
}

async function start(...args: readonly string[]): Promise<Prism> {
  const port = await freePort();
  const program = foreignProgram('@stoplight/prism-cli', 'prism');
  const command = [program, ...args, '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => void child.kill();
  process.on('exit', stop);
  const received: string[] = [];
  const violations: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => {
    const [, method, path, what] = /\[HTTP SERVER\] (\w+) (\S+) (.*)/.exec(stripVTControlCharacters(line)) ?? [];
    if (method === undefined || path === undefined) return;
    if (what?.endsWith('Request received')) received.push(operationOf(method, path));
    else violations.push(`${method} ${path} ${what}`);
  });
  await listening(lines, child);
  const ended = once(child, 'close');
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    violations,
    async close() {
      process.off('exit', stop);
      stop();
      await ended;
    },
  };
}

/** @throws with what Prism printed when it ends, or takes too long, before it listens */
function listening(lines: Interface, child: ChildProcess): Promise<void> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill();
      reject(new Error(`Prism ${why}:\n${printed.join('\n')}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), startLimitInMs);
    child.once('exit', () => fail('ended'));
    lines.on('line', function read(line) {
      printed.push(line);
      if (!line.includes('Prism is listening')) return;
      clearTimeout(timer);
      lines.off('line', read);
      child.removeAllListeners('exit');
      resolve();
    });
  });
}
