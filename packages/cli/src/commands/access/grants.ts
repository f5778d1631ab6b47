import { Command } from '@commander-js/extra-typings';
import type { Grant, RosterClient, UserGrant } from '@roster-kit/sdk';
import { AccessLevels } from '../../lookup/access-levels.js';
import { findUser, labelOf } from '../../lookup/find-user.js';
import { findResource } from '../../lookup/resources.js';
import { makeChange } from '../../output/change.js';
import { type Columns, printList } from '../../output/list.js';
import { UsageError } from '../../runtime/errors.js';
import { csv, jq, json, limit, yes } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { printable } from '../../runtime/text.js';

const PAGE = 200;
const RESOURCE = ['<resource>', "id or the host's own key"] as const;
const USER = ['<user>', 'id or e-mail address'] as const;

type Level = Pick<Grant, 'effectiveAccessLevel' | 'source'>;

function columnsOf<Row extends Level>(
  who: { heading: string; of(row: Row): string }[],
  levels: AccessLevels,
): Columns<Row> {
  const source = { heading: 'from', of: ({ source }: Row) => (source === 'explicit' ? 'person' : source) };
  return {
    shown: [
      ...who.slice(1),
      { heading: 'access level', of: ({ effectiveAccessLevel }) => levels.nameOf(effectiveAccessLevel) },
      source,
    ],
    data: [...who, { heading: 'accessLevel', of: ({ effectiveAccessLevel }) => effectiveAccessLevel ?? '' }, source],
  };
}

const users = [
  { heading: 'id', of: ({ user }: Grant) => user.id },
  { heading: 'email', of: ({ user }: Grant) => user.email },
  { heading: 'name', of: ({ user }: Grant) => user.name ?? '' },
];
const resources = [
  { heading: 'id', of: ({ resource }: UserGrant) => resource.id },
  { heading: 'type', of: ({ resource }: UserGrant) => resource.type },
  { heading: 'resource', of: ({ resource }: UserGrant) => resource.name },
];

/** The grant that a change is about, as it was read. */
async function readGrant(client: RosterClient, which: string, who: string, signal: AbortSignal) {
  const [resource, user] = [await findResource(client, which, signal), await findUser(client, who, signal)];
  const { accessLevel, etag } = await client.grants.get(resource.id, user.id, { signal });
  const label = `${labelOf(user)} on ${printable(resource.name)}`;
  return { ids: [resource.id, user.id] as const, accessLevel, etag, label };
}

export function grantsCommand(runtime: Runtime) {
  const { signal } = runtime.io;
  const grants = new Command('grants').description('list and change the access levels of people on resources');

  grants
    .command('list')
    .description('list who has which access level on a resource, or all levels of one user')
    .argument('[resource]', "id or the host's own key")
    .option('--user <user>', 'all resources of this user, by id or e-mail address')
    .addOption(json())
    .addOption(jq())
    .addOption(csv())
    .addOption(limit())
    .addHelpText('after', '\nExamples\n  roster grants list bot-7\n  roster grants list --user ann@example.com')
    .action(async (which, { user: who, ...options }) => {
      if ((which === undefined) === (who === undefined))
        throw new UsageError('Give a resource, or --user with a person; not both.');
      const client = await runtime.client();
      const levels = await AccessLevels.load(client, signal);
      const query = { limit: Math.min(options.limit ?? PAGE, PAGE) };
      if (which !== undefined) {
        const { id } = await findResource(client, which, signal);
        return printList(runtime, client.grants.list(id, query, { signal }), columnsOf(users, levels), options);
      }
      const { id } = await findUser(client, who ?? '', signal);
      return printList(runtime, client.grants.listByUser(id, query, { signal }), columnsOf(resources, levels), options);
    });

  grants
    .command('set')
    .description("set a person's access level on a resource; it replaces the one of their role")
    .argument(...RESOURCE)
    .argument(...USER)
    .argument('<level>', 'id or name')
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', '\nExample\n  roster grants set bot-7 ann@example.com "Design and Edit"')
    .action(async (which, who, wanted, options) => {
      const client = await runtime.client();
      const level = (await AccessLevels.load(client, signal)).require(wanted);
      const { ids, etag, label } = await readGrant(client, which, who, signal);
      await makeChange(runtime, options, {
        apply: () => client.grants.set(...ids, { accessLevel: level.id }, { ifMatch: etag, signal }),
        done: () => `${label} now has the access level ${printable(level.name)}.`,
      });
    });

  grants
    .command('remove')
    .description("remove a person's access level on a resource; the one of their role applies again")
    .argument(...RESOURCE)
    .argument(...USER)
    .addOption(yes())
    .addOption(json())
    .action(async (which, who, options) => {
      const client = await runtime.client();
      const { ids, etag, label } = await readGrant(client, which, who, signal);
      await makeChange(runtime, options, {
        question: `Remove the access level of ${label}? The one of their role applies again.`,
        apply: () => client.grants.remove(...ids, { ifMatch: etag, signal }),
        done: () => `The access level of ${label} is removed.`,
      });
    });

  return grants;
}
