import { Command, Option } from '@commander-js/extra-typings';
import type { ListUsersQuery, User } from '@roster-kit/sdk';
import { BYTE_ORDER_MARK } from '../../csv/write.js';
import { findUser } from '../../lookup/find-user.js';
import { Roles } from '../../lookup/roles.js';
import { deliveryFields, statusText } from '../../output/delivery.js';
import { type Columns, printList } from '../../output/list.js';
import { printRecord } from '../../output/record.js';
import { print } from '../../runtime/io.js';
import { csv, jq, json, limit } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { minute } from '../../runtime/text.js';
import { addUserChanges } from './users-change.js';

const STATUSES = ['active', 'pending', 'expired', 'suspended'] as const;
const DELIVERIES = ['queued', 'sent', 'retrying', 'failed'] as const;
const SORTS = ['name', 'email', 'role', 'status', 'lastActiveAt', 'createdAt'] as const;
const PAGE = 200;

function columns(roles: Roles | undefined): Columns<User> {
  const role = ({ roleId }: User) => roles?.nameOf(roleId) ?? roleId;
  return {
    shown: [
      { heading: 'email', of: ({ email }) => email },
      { heading: 'name', of: ({ name }) => name ?? '' },
      { heading: 'role', of: role },
      { heading: 'status', of: statusText },
      { heading: 'two-factor', of: ({ twoFactorEnabled }) => (twoFactorEnabled ? 'on' : 'off') },
      { heading: 'last active (UTC)', of: ({ lastActiveAt }) => minute(lastActiveAt) },
    ],
    data: [
      { heading: 'id', of: ({ id }) => id },
      { heading: 'email', of: ({ email }) => email },
      { heading: 'name', of: ({ name }) => name ?? '' },
      { heading: 'role', of: ({ roleId }) => roleId },
      { heading: 'status', of: ({ status }) => status },
      { heading: 'twoFactor', of: ({ twoFactorEnabled }) => (twoFactorEnabled ? 'on' : 'off') },
      { heading: 'lastActiveAt', of: ({ lastActiveAt }) => lastActiveAt ?? '' },
      { heading: 'createdAt', of: ({ createdAt }) => createdAt },
      { heading: 'delivery', of: ({ invitation }) => invitation?.delivery?.status ?? '' },
      { heading: 'deliveryReason', of: ({ invitation }) => invitation?.delivery?.reason ?? '' },
    ],
  };
}

interface Filters {
  role?: string[] | undefined;
  status?: (typeof STATUSES)[number][] | undefined;
  delivery?: (typeof DELIVERIES)[number][] | undefined;
  query?: string | undefined;
  twoFactor?: 'on' | 'off' | undefined;
  sort?: string | undefined;
}

const filtered = (command: Command) =>
  command
    .option('--role <role...>', 'any of these roles, by id or name')
    .addOption(new Option('--status <status...>', 'any of these statuses').choices(STATUSES))
    .addOption(
      new Option('--delivery <status...>', 'open invitations by what became of their e-mail').choices(DELIVERIES),
    )
    .option('--query <words>', 'words that a word of the name or e-mail address starts with')
    .addOption(
      new Option('--two-factor <state>', 'with or without two-factor authentication').choices(['on', 'off'] as const),
    )
    .addOption(
      new Option('--sort <field>', 'order; a leading minus reverses it').choices(
        SORTS.flatMap((field) => [field, `-${field}`]),
      ),
    );

async function queryOf(
  { role, status, delivery, query, twoFactor, sort }: Filters,
  roles: Roles | undefined,
): Promise<ListUsersQuery> {
  return {
    ...(role && { role: role.map((one) => roles?.require(one).id ?? one) }),
    ...(status && { status }),
    ...(delivery && { delivery }),
    ...(query && { q: query }),
    ...(twoFactor && { twoFactor }),
    ...(sort && { sort: sort as NonNullable<ListUsersQuery['sort']> }),
  };
}

export function usersCommand(runtime: Runtime) {
  const users = new Command('users').description('list, show and change users');
  const { io } = runtime;

  filtered(users.command('list'))
    .description('list users and open invitations')
    .addOption(json())
    .addOption(jq())
    .addOption(csv())
    .addOption(limit())
    .addHelpText(
      'after',
      '\nExamples\n  roster users list --role editor --status active --sort -lastActiveAt\n' +
        '  roster users list --two-factor off --jq .email\n' +
        '  roster users list --delivery failed',
    )
    .action(async (options) => {
      const client = await runtime.client();
      const roles =
        options.role || (io.stdout.isTTY && !options.json && !options.csv)
          ? await Roles.load(client, io.signal)
          : undefined;
      const query = { ...(await queryOf(options, roles)), limit: Math.min(options.limit ?? PAGE, PAGE) };
      await printList(runtime, client.users.list(query, { signal: io.signal }), columns(roles), options);
    });

  filtered(users.command('export'))
    .description("write the server's CSV export of the same list")
    .addHelpText('after', '\nExample\n  roster users export --status active > people.csv')
    .action(async (options) => {
      const client = await runtime.client();
      const query = await queryOf(options, options.role && (await Roles.load(client, io.signal)));
      let started = false;
      for await (const piece of client.users.export(query, { signal: io.signal })) {
        await print(io, started ? piece : BYTE_ORDER_MARK + piece);
        started = true;
      }
    });

  users
    .command('get')
    .description('show one user')
    .argument('<user>', 'id or e-mail address')
    .addOption(json())
    .addOption(jq())
    .action(async (who, options) => {
      const client = await runtime.client();
      await showUser(runtime, await findUser(client, who, io.signal), await Roles.load(client, io.signal), options);
    });

  addUserChanges(users, runtime);
  return users;
}

async function showUser(
  runtime: Runtime,
  user: User,
  roles: Roles,
  options: { json?: boolean | undefined },
): Promise<void> {
  const { invitation } = user;
  await printRecord(runtime, user, options, [
    ['id', user.id],
    ['email', user.email],
    ['name', user.name ?? ''],
    ['role', `${roles.nameOf(user.roleId)} (${user.roleId})`],
    ['status', user.status],
    ['two-factor', user.twoFactorEnabled ? 'on' : 'off'],
    ['created (UTC)', minute(user.createdAt)],
    ['last active (UTC)', minute(user.lastActiveAt)],
    ...(invitation
      ? ([
          ['invited (UTC)', minute(invitation.sentAt)],
          ['expires (UTC)', minute(invitation.expiresAt)],
          ...deliveryFields(user),
        ] as [string, string][])
      : []),
  ]);
}
