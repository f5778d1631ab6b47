import { createServer } from 'node:net';
import { ConfigError, DataFolderInUse } from '@roster-kit/server';
import { startDemo } from './demo.js';

/** The port of `PORT`, or else the first free one from 3000. */
async function choosePort(): Promise<string> {
  const asked = process.env['PORT'];
  if (asked) return asked;
  for (let port = 3000; port < 3100; port += 1) if (await isFree(port)) return String(port);
  return '0';
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function main(): Promise<void> {
  console.log('Starting the demo …');
  const port = await choosePort();
  const server = await startDemo({ env: { LOG_LEVEL: 'warn', ...process.env, PORT: port } });
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      server.close().then(() => process.exit(0), fail);
    });
  }
  if (server.mailbox) console.log(`Mail arrives at ${server.url}/mailbox`);
  console.log(`The demo is ready: ${server.url}`);
}

function fail(error: unknown): never {
  const foreseen = error instanceof ConfigError || error instanceof DataFolderInUse;
  console.error(foreseen ? error.message : error);
  process.exit(1);
}

main().catch(fail);
