import { Command } from '@commander-js/extra-typings';
import manifest from '../package.json' with { type: 'json' };
import { accessCommand } from './commands/access/access.js';
import { grantsCommand } from './commands/access/grants.js';
import { resourcesCommand } from './commands/access/resources.js';
import { auditCommand } from './commands/activity/audit.js';
import { eventsCommand } from './commands/activity/events.js';
import { apiCommand } from './commands/api.js';
import { completeCommand, completionCommand } from './commands/completion.js';
import { invitationsCommand } from './commands/invitations/invitations.js';
import { inviteCommand } from './commands/invitations/invite.js';
import { loginCommand } from './commands/profile/login.js';
import { logoutCommand, profilesCommand } from './commands/profile/profiles.js';
import { whoamiCommand } from './commands/profile/whoami.js';
import { rolesCommand } from './commands/roles/roles.js';
import { settingsCommand } from './commands/settings.js';
import { usersCommand } from './commands/users/users.js';
import { exit, report, tellError } from './runtime/errors.js';
import { flush, type Io } from './runtime/io.js';
import { type GlobalOptions, Runtime } from './runtime/runtime.js';

const ABOUT = `
Server and token
  --profile, or --base-url with ROSTER_API_KEY; else ROSTER_PROFILE; else ROSTER_BASE_URL with ROSTER_API_KEY; else the
  profile of the last "roster login" or "roster profiles use". Both come from one place. "roster whoami" shows which.

Environment
  ROSTER_PROFILE    name of a profile of "roster login"
  ROSTER_BASE_URL   address of the server, such as https://roster.example.com
  ROSTER_API_KEY    API key; it cannot be an argument, which others could read in the list of processes
  ROSTER_CONFIG_DIR folder of the profiles; default: ~/.config/roster, or roster in XDG_CONFIG_HOME or AppData
  HTTPS_PROXY, HTTP_PROXY, NO_PROXY
                    proxy to reach the server through, and the servers to reach without it
  NO_COLOR          turns off color

Output
  Standard output has only data: a table in a terminal; otherwise one row per line, with tabs between cells and no
  heading. --json prints one JSON object per line, --jq what a jq filter makes of each. Progress, questions, summaries and
  errors go to standard error; with --json, an error is its last line: {"error":{"code":…,"message":…,"exitCode":…}}.
  Times are in UTC.

Exit codes
  0  success
  1  failure; no change was made      4  partly done: changes were made, then it failed
  2  wrong usage; no change was made  5  unknown: a change was sent, and no answer came
  3  refused: the server, or the check of a file, refused it or some of its rows
  130  interrupted

Examples
  roster users list --role editor --jq .email
  roster invite --csv people.csv --dry-run
  roster users suspend ann@example.com --yes
  roster api users.get -f userId=usr_123`;

/** Makes the argument parser print through `io`, and throw instead of exiting. */
function useIo(command: Command, io: Io, json: boolean): void {
  command
    .exitOverride()
    .configureHelp({ ...command.configureHelp(), showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text) =>
        tellError(io, { code: 'usage', message: text.replace(/^error: /, '').trimEnd(), exitCode: exit.usage }, json),
    });
  for (const inner of command.commands) useIo(inner as Command, io, json);
}

/** Whether errors are for a program. It must be known before the arguments are parsed, because that can fail too. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).includes('--json');
}

function createProgram(io: Io, json: boolean): { program: Command; runtime: Runtime } {
  const program = new Command('roster');
  const runtime = new Runtime(io, () => program.opts() as GlobalOptions);
  program
    .description('User management from the command line.')
    .version(manifest.version, '--version')
    .option('--profile <name>', 'server and token of "roster login"; default: ROSTER_PROFILE')
    .option('--base-url <url>', 'address of the server; default: ROSTER_BASE_URL')
    .option('--verbose', 'log each request to standard error')
    .option('--no-color', 'turn off color')
    .showSuggestionAfterError()
    .addHelpText('after', ABOUT)
    .hook('preAction', async (_, command) => {
      const { jq } = command.optsWithGlobals() as { jq?: string };
      if (jq !== undefined) await runtime.filterBy(jq);
    });
  for (const create of [
    loginCommand,
    logoutCommand,
    profilesCommand,
    whoamiCommand,
    inviteCommand,
    invitationsCommand,
    usersCommand,
    rolesCommand,
    resourcesCommand,
    grantsCommand,
    accessCommand,
    settingsCommand,
    auditCommand,
    eventsCommand,
    apiCommand,
    completionCommand,
  ])
    program.addCommand(create(runtime) as Command);
  program.addCommand(completeCommand(runtime, program), { hidden: true });
  useIo(program, io, json);
  return { program, runtime };
}

/** Runs one command line and returns the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const json = wantsJson(argv);
  const { program, runtime } = createProgram(io, json);
  try {
    await program.parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' });
    await flush(io);
    return runtime.exitCode;
  } catch (error) {
    const { verbose, proxy, connection, sent, exitCode } = runtime;
    return report(io, error, { verbose, json, soFar: exitCode, proxy, hints: connection?.hints, sent });
  }
}
