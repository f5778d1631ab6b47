import { Command } from '@commander-js/extra-typings';
import { Roles } from '../lookup/roles.js';
import { UsageError } from '../runtime/errors.js';
import { print, tell } from '../runtime/io.js';
import { json, upTo } from '../runtime/options.js';
import type { Runtime } from '../runtime/runtime.js';
import { minute, printable } from '../runtime/text.js';
import { inviteFile } from './invite-csv.js';

const EXAMPLES = `
Examples
  roster invite ann@example.com --role viewer --name "Ann Archer"
  roster invite --csv people.csv --dry-run
  roster invite --csv people.csv
  roster invite --csv people.failed.csv

The file has a header with email and role, and name if you like, in any order; other columns are left alone. A role is given
by its id or its name. The separator may be a comma, a semicolon or a tab; "-" reads standard input.

Rows that are refused go to a file, with their line and the reason: correct them there and feed it back as it is. A run
that was interrupted is started again with the same command, within 24 hours: nobody is invited twice, and each
row is told the result it had then. To send the same file anew within a day, give another --run-id.`;

export function inviteCommand(runtime: Runtime) {
  return new Command('invite')
    .description('invite a person, or everybody in a file')
    .argument('[email]')
    .option('--role <role>', 'by id or name; with --csv, for rows that name none')
    .option('--name <name>', 'of the person')
    .option('--csv <file>', 'a row for each person')
    .option('--dry-run', 'tell what would become of each row; change nothing and send no mail')
    .option('--failed <file>', 'where refused rows go; people.failed.csv for people.csv')
    .option(
      '--run-id <id>',
      'names the run that an interrupted one goes on with; from the content of the file otherwise',
    )
    .option('--concurrency <number>', 'batches on their way at once, at most 16; 1 otherwise', upTo(16))
    .addOption(json())
    .addHelpText('after', EXAMPLES)
    .action(async (email, { csv, ...options }) => {
      if (csv !== undefined && email !== undefined) throw new UsageError('Give an address or --csv, not both.');
      if (csv !== undefined) return inviteFile(runtime, csv, options);
      if (email === undefined) throw new UsageError('Say whom: an address, or --csv with a file.');
      if (options.role === undefined) throw new UsageError('Say which role: --role, with one of "roster roles list".');
      await inviteOne(runtime, { email, role: options.role, name: options.name }, options);
    });
}

async function inviteOne(
  runtime: Runtime,
  person: { email: string; role: string; name: string | undefined },
  options: { dryRun?: true | undefined; json?: true | undefined },
): Promise<void> {
  const { io } = runtime;
  const client = runtime.client();
  const role = (await Roles.load(client, io.signal)).require(person.role);
  if (options.dryRun) throw new UsageError('--dry-run is for --csv.');
  const body = { email: person.email, roleId: role.id, ...(person.name !== undefined && { name: person.name }) };
  const user = await client.invitations.create(body, { signal: io.signal });
  tell(
    io,
    `${printable(user.email)} is invited as ${role.name}; the link expires ${minute(user.invitation?.expiresAt)} UTC.`,
  );
  if (options.json) await print(io, `${JSON.stringify(user)}\n`);
}
