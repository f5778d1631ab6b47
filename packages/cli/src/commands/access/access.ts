import { Command } from '@commander-js/extra-typings';
import type { GrantUser, RosterClient, User } from '@roster-kit/sdk';
import { Roles } from '../../lookup/roles.js';
import { type Column, type Columns, printList } from '../../output/list.js';
import { csv, jq, json } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { minute } from '../../runtime/text.js';

const PAGE = 200;

/** One row of the review: a user's role, or their access level on a resource. */
interface AccessRow {
  user: User | GrantUser;
  role: string;
  resource: string | null;
  accessLevel: string | null;
  /** Where the access comes from: the role, or set for the person. */
  source: string;
  lastActiveAt: string | null;
}

/** Every user with their role; then, if there are access levels, everyone with a level on each resource. */
async function* accessRows(client: RosterClient, signal: AbortSignal): AsyncGenerator<AccessRow> {
  const roles = await Roles.load(client, signal);
  const role = ({ roleId }: User | GrantUser) => roles.nameOf(roleId);
  for await (const user of client.users.list({ limit: PAGE }, { signal })) {
    yield {
      user,
      role: role(user),
      resource: null,
      accessLevel: null,
      source: 'role',
      lastActiveAt: user.lastActiveAt,
    };
  }
  const levels = new Map((await client.accessLevels.list({ signal })).data.map(({ id, name }) => [id, name]));
  if (levels.size === 0) return;
  for await (const resource of client.resources.list({ limit: PAGE }, { signal })) {
    const grants = client.grants.list(resource.id, { limit: PAGE }, { signal });
    for await (const { user, effectiveAccessLevel, source } of grants) {
      const accessLevel = levels.get(effectiveAccessLevel ?? '') ?? effectiveAccessLevel;
      yield {
        user,
        role: role(user),
        resource: resource.name,
        accessLevel,
        source: source === 'explicit' ? 'person' : source,
        lastActiveAt: null,
      };
    }
  }
}

const shared: Column<AccessRow>[] = [
  { heading: 'email', of: ({ user }) => user.email },
  { heading: 'name', of: ({ user }) => user.name ?? '' },
  { heading: 'status', of: ({ user }) => user.status },
  { heading: 'role', of: ({ role }) => role },
];
const level: Column<AccessRow>[] = [
  { heading: 'resource', of: ({ resource }) => resource ?? '' },
  { heading: 'accessLevel', of: ({ accessLevel }) => accessLevel ?? '' },
  { heading: 'source', of: ({ source }) => source },
];
const columns: Columns<AccessRow> = {
  shown: [...shared, ...level, { heading: 'last active (UTC)', of: ({ lastActiveAt }) => minute(lastActiveAt) }],
  data: [
    { heading: 'id', of: ({ user }) => user.id },
    ...shared,
    ...level,
    { heading: 'lastActiveAt', of: ({ lastActiveAt }) => lastActiveAt ?? '' },
  ],
};

async function* asData(all: AsyncIterable<AccessRow>): AsyncGenerator<object> {
  for await (const {
    user: { id, email, name, status, roleId },
    ...rest
  } of all)
    yield { id, email, name, status, roleId, ...rest };
}

export function accessCommand(runtime: Runtime) {
  const access = new Command('access').description('review who has access to what');
  access
    .command('review')
    .description('list every user with their role and access levels, for a review')
    .addOption(json())
    .addOption(jq())
    .addOption(csv())
    .addHelpText('after', '\nExample\n  roster access review --csv > access-2026-q1.csv')
    .action(async (options) => {
      const all = accessRows(await runtime.client(), runtime.io.signal);
      if (options.json) await printList(runtime, asData(all), { shown: [], data: [] }, options);
      else await printList(runtime, all, columns, options);
    });
  return access;
}
