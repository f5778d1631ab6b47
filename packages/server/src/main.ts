#!/usr/bin/env node
import { OperatorError } from './core/operator.js';
import { help, readCommand, UsageError } from './node/commands.js';
import { ConfigError, readConfig } from './node/config.js';
import { DataFolderInUse } from './store/sql/connection/folder-lock.js';

/** Ends in an orderly way at the first signal, also while starting; whoever sends a second one does not want to wait. */
async function serve(): Promise<void> {
  // Loaded when needed: help and a wrong setting need no database.
  const starting = import('./node/server.js').then(({ startServer }) => startServer());
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      starting.then((server) => server.close()).then(() => process.exit(0), fail);
    });
  }
  await starting;
}

async function main(): Promise<void> {
  const invocation = readCommand(process.argv.slice(2));
  if (invocation.kind === 'help') {
    process.stdout.write(help);
    return;
  }
  if (invocation.kind === 'serve') {
    readConfig(process.env);
    return serve();
  }
  const config = readConfig(process.env);
  const { openDependencies } = await import('./node/environment.js');
  const dependencies = await openDependencies(config);
  try {
    process.stdout.write(`${await invocation.run(dependencies)}\n`);
  } finally {
    await dependencies.store.close();
  }
}

/** What a person can act on is one sentence; only the unexpected comes with its stack. */
function fail(error: unknown): never {
  const foreseen = [ConfigError, DataFolderInUse, OperatorError, UsageError].some((kind) => error instanceof kind);
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  process.stderr.write(`roster-server: ${foreseen ? message : (stack ?? message)}\n`);
  if (error instanceof UsageError) process.stderr.write('See roster-server --help.\n');
  process.exit(1);
}

main().catch(fail);
