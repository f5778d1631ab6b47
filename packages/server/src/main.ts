#!/usr/bin/env node
import { OperatorError } from './core/operator.js';
import { help, readCommand, UsageError } from './node/commands.js';
import { ConfigError, readConfig } from './node/config.js';
import { explainStart } from './node/start/failures.js';
import { DataFolderInUse } from './store/sql/connection/folder-lock.js';
import { DatabaseUnfit } from './store/store.js';

/** Longer than all phases of closing together, and shorter than what is killed without a word. */
const LAST_RESORT_IN_MS = 14_500;

/**
 * Shuts down in order at the first signal, also while starting. A second signal ends the process at once, and so does the time
 * limit: whatever hangs, the process ends within 15 seconds.
 */
async function serve(): Promise<void> {
  // Loaded late: help and a wrong setting need no database.
  const starting = import('./node/server.js').then(({ startServer }) => startServer());
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      setTimeout(giveUp, LAST_RESORT_IN_MS).unref();
      starting.then((server) => server.close()).then(() => process.exit(0), fail);
    });
  }
  await starting;
}

function giveUp(): never {
  process.stderr.write('roster-server: something did not end in time; the process ends without it.\n');
  process.exit(1);
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
    acceptSecret: invocation.acceptSecret,
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
  const expected = [ConfigError, DataFolderInUse, DatabaseUnfit, OperatorError, UsageError];
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  const sentence = expected.some((kind) => error instanceof kind) ? message : explainStart(error);
  process.stderr.write(`roster-server: ${sentence ?? stack ?? message}\n`);
  if (error instanceof UsageError) process.stderr.write('See roster-server --help.\n');
  process.exit(1);
}

main().catch(fail);
