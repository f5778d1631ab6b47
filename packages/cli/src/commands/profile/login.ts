import { Command } from '@commander-js/extra-typings';
import type { Session } from '@roster-kit/sdk';
import { readToken, serverAddress } from '../../runtime/connection.js';
import { UsageError } from '../../runtime/errors.js';
import { print, tell } from '../../runtime/io.js';
import { jq, json, yes } from '../../runtime/options.js';
import { profileName, Profiles } from '../../runtime/profiles.js';
import { ask, hasTerminal, readSecret } from '../../runtime/prompt.js';
import type { Runtime } from '../../runtime/runtime.js';
import { printable } from '../../runtime/text.js';

const EXAMPLES = `
Without --profile, the profile is called "default". A profile of that name gets the new token; one with another server is
replaced only after a question, or with --yes. The token is checked with the server first, and never an argument: it is
asked for without showing it, or read from standard input.

Examples
  roster login
  roster login --profile staging --base-url https://staging.example.com
  pass show roster/staging | roster login --profile staging --base-url https://staging.example.com`;

const callerOf = ({ actor, user }: Session): string => (user ? user.email : `API key ${actor.id}`);

export function loginCommand(runtime: Runtime) {
  return new Command('login')
    .description('keep a server and a token for it as a profile')
    .addOption(yes())
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', EXAMPLES)
    .action(async (options) => {
      const { io } = runtime;
      const name = profileName(runtime.profileOption ?? 'default');
      const profiles = await Profiles.load(io);
      const known = profiles.find(name);
      const baseUrl = await askAddress(runtime, known?.baseUrl);
      if (known && known.baseUrl !== baseUrl) {
        const question = `The profile ${name} is for ${printable(known.baseUrl)}. Replace it?`;
        if (!(await runtime.confirm(question, options.yes))) throw new UsageError('The profile stays as it was.');
      }
      const token = await askToken(runtime);
      const session = await runtime.clientOf({ baseUrl, token }).session.get({ signal: io.signal });
      await profiles.save({ name, baseUrl, token });
      tell(
        io,
        `Signed in to ${printable(baseUrl)} as ${printable(callerOf(session))} of ${printable(session.organization.name)}. ` +
          `The profile ${name} is in ${profiles.path}, and is used from now on.`,
      );
      if (options.json) await print(io, runtime.jsonOf({ profile: name, server: baseUrl, path: profiles.path }));
    });
}

/** From the option or the environment; else from the person, who keeps the known one with Enter. */
async function askAddress(runtime: Runtime, known: string | undefined): Promise<string> {
  const { io } = runtime;
  const given = runtime.baseUrlOption ?? (known === undefined ? io.env['ROSTER_BASE_URL'] || undefined : undefined);
  if (given !== undefined) return serverAddress(given);
  if (!hasTerminal(io)) {
    if (known !== undefined) return known;
    throw new UsageError('There is no terminal to ask for the server address in: use --base-url.');
  }
  const offered = known === undefined ? '' : ` [${printable(known)}]`;
  return serverAddress((await ask(io, `Server address${offered}: `)).trim() || (known ?? ''));
}

async function askToken({ io }: Runtime): Promise<string> {
  const fromPerson = hasTerminal(io);
  // The terminal itself would show what is typed.
  if (!fromPerson && io.stdin.isTTY)
    throw new UsageError('The API key cannot be asked for without a terminal for standard error. Pipe it in instead.');
  const text = fromPerson ? await ask(io, 'API key (not shown): ', { hidden: true }) : await readSecret(io);
  const token = readToken(text, fromPerson ? 'What you entered' : 'Standard input');
  if (token === undefined)
    throw new UsageError(
      fromPerson ? 'There is no API key to keep.' : 'Standard input is empty. It must hold the API key to keep.',
    );
  return token;
}
