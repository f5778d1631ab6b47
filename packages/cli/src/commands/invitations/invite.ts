import { Command, Option } from '@commander-js/extra-typings';
import { readMailbox } from '@roster-kit/policy/text';
import { Roles } from '../../lookup/roles.js';
import { UsageError } from '../../runtime/errors.js';
import { print, tell } from '../../runtime/io.js';
import { jq, json, upTo } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { minute, printable } from '../../runtime/text.js';
import { inviteFile } from './invite-csv.js';

const EXAMPLES = `
Examples
  roster invite ann@example.com --role viewer --name "Ann Archer"
  roster invite "Ann Archer <ann@example.com>" --role viewer
  roster invite --csv people.csv --dry-run
  roster invite --csv people.csv
  roster invite --csv people.failed.csv

The first line names the columns, in any order: email and role, and optionally name; other columns are ignored. Give a role
by its id or name. Columns are separated by commas, semicolons or tabs; "-" reads standard input.

Refused rows are written to a file, with their line and the reason. Correct them there and run it with that file. To resume
an interrupted run, start the same command again within 24 hours: nobody is invited twice, and each row gets its result
again. To send the same file afresh within a day, add --again.`;

export function inviteCommand(runtime: Runtime) {
  return new Command('invite')
    .description('invite a person, or everyone in a file')
    .argument('[email]')
    .option('--role <role>', 'id or name; with --csv, for rows without a role')
    .option('--name <name>', 'name of the person')
    .option('--csv <file>', 'one row per person')
    .option('--dry-run', 'show the result of each row; change nothing and send no mail')
    .option('--failed <file>', 'write refused rows here; default for people.csv: people.failed.csv')
    .option('--run-id <id>', 'name of the run, to resume it; default: from the content of the file')
    .addOption(new Option('--again', 'send a file afresh that was sent within 24 hours').conflicts('runId'))
    .option('--concurrency <number>', 'batches in flight at once, at most 16; default: 1', upTo(16))
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', EXAMPLES)
    .action(async (email, { csv, ...options }) => {
      if (csv !== undefined && email !== undefined) throw new UsageError('Give an address or --csv, not both.');
      if (csv !== undefined) return inviteFile(runtime, csv, options);
      if (email === undefined) throw new UsageError('Give an e-mail address, or --csv with a file.');
      if (options.role === undefined) throw new UsageError('Give a role: --role, with one of "roster roles list".');
      const { name, ...mailbox } = readMailbox(email);
      await inviteOne(runtime, { ...mailbox, role: options.role, name: options.name ?? name }, options);
    });
}

async function inviteOne(
  runtime: Runtime,
  person: { email: string; role: string; name: string | undefined },
  options: { dryRun?: true | undefined; json?: true | undefined },
): Promise<void> {
  const { io } = runtime;
  const client = await runtime.client();
  const role = (await Roles.load(client, io.signal)).require(person.role);
  if (options.dryRun) throw new UsageError('--dry-run needs --csv.');
  const body = { email: person.email, roleId: role.id, ...(person.name !== undefined && { name: person.name }) };
  const user = await client.invitations.create(body, { signal: io.signal });
  tell(
    io,
    `${printable(user.email)} is invited as ${role.name}; the link expires ${minute(user.invitation?.expiresAt)} UTC.`,
  );
  if (options.json) await print(io, runtime.jsonOf(user));
}
