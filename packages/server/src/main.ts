#!/usr/bin/env node
import { OperatorError } from './core/operator.js';
import { help, readCommand, UsageError } from './node/commands.js';
import { ConfigError, readConfig } from './node/config.js';
import { DataFolderInUse } from './store/sql/connection/folder-lock.js';

/** Shuts down in order at the first signal, also while starting. A second signal ends the process at once. */
async function serve(): Promise<void> {
  // Loaded late: help and a wrong setting need no database.
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
  const config = readConfig(process.env);
  if (invocation.kind === 'serve') return serve();
  const { collisionText, openDependencies } = await import('./node/environment.js');
  const dependencies = await openDependencies(config, {
    onCollision: (collision) => {
      const { organizationId, keptId, secondId } = collision;
      process.stderr.write(`roster-server: ${organizationId}: ${keptId}, ${secondId}: ${collisionText(collision)}\n`);
    },
  });
  try {
    process.stdout.write(`${await invocation.run(dependencies)}\n`);
  } finally {
    await dependencies.store.close();
  }
}

/** An expected error is one sentence that a person can act on; only an unexpected one shows its stack. */
function fail(error: unknown): never {
  const expected = [ConfigError, DataFolderInUse, OperatorError, UsageError].some((kind) => error instanceof kind);
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  process.stderr.write(`roster-server: ${expected ? message : (stack ?? message)}\n`);
  if (error instanceof UsageError) process.stderr.write('See roster-server --help.\n');
  process.exit(1);
}

main().catch(fail);
