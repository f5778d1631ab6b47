import { Command } from '@commander-js/extra-typings';
import manifest from '../package.json' with { type: 'json' };
import { accessCommand } from './commands/access.js';
import { auditCommand } from './commands/audit.js';
import { eventsCommand } from './commands/events.js';
import { inviteCommand } from './commands/invite.js';
import { rolesCommand } from './commands/roles.js';
import { usersCommand } from './commands/users.js';
import { whoamiCommand } from './commands/whoami.js';
import { report } from './runtime/errors.js';
import { flush, type Io } from './runtime/io.js';
import { type GlobalOptions, Runtime } from './runtime/runtime.js';

const ABOUT = `
Environment
  ROSTER_BASE_URL   address of the server, such as https://roster.example.com
  ROSTER_API_KEY    API key; it cannot be an argument, which others could read in the list of processes
  HTTPS_PROXY, HTTP_PROXY, NO_PROXY
                    proxy to reach the server through, and the servers to reach without it
  NO_COLOR          turns off color

Output
  Standard output has only data: a table in a terminal; otherwise one row per line, with tabs between cells and no
  heading. --json prints one JSON object per line. Progress, questions, summaries and errors go to standard error.
  Times are in UTC.

Exit codes
  0  success                  2  wrong usage, nothing was sent
  1  failure                  3  some rows were refused
  130  interrupted

Examples
  roster users list --role editor --json | jq -r .email
  roster invite --csv people.csv --dry-run
  roster users suspend ann@example.com --yes`;

/** Makes the argument parser print through `io`, and throw instead of exiting. */
function useIo(command: Command, io: Io): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getErrHelpWidth: () => io.stderr.columns ?? 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: (text, write) => write(text.replace(/^error: /, 'roster: ')),
  });
  for (const inner of command.commands) useIo(inner as Command, io);
}

function createProgram(io: Io): { program: Command; runtime: Runtime } {
  const program = new Command('roster');
  const runtime = new Runtime(io, () => program.opts() as GlobalOptions);
  program
    .description('User management from the command line.')
    .version(manifest.version, '--version')
    .option('--base-url <url>', 'address of the server; default: ROSTER_BASE_URL')
    .option('--verbose', 'log each request to standard error')
    .option('--no-color', 'turn off color')
    .showSuggestionAfterError()
    .addHelpText('after', ABOUT);
  for (const create of [
    inviteCommand,
    usersCommand,
    rolesCommand,
    accessCommand,
    auditCommand,
    eventsCommand,
    whoamiCommand,
  ]) {
    program.addCommand(create(runtime) as Command);
  }
  useIo(program, io);
  return { program, runtime };
}

/** Runs one command line and returns the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { program, runtime } = createProgram(io);
  try {
    await program.parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' });
    await flush(io);
    return runtime.exitCode;
  } catch (error) {
    return report(io, error, { verbose: runtime.verbose, soFar: runtime.exitCode, proxy: runtime.proxy });
  }
}
