import { type Command, Option } from '@commander-js/extra-typings';
import type { Role, RoleCreate, RosterClient } from '@roster-kit/sdk';
import { AccessLevels } from '../../lookup/access-levels.js';
import { Roles } from '../../lookup/roles.js';
import { makeChange } from '../../output/change.js';
import { printRecord } from '../../output/record.js';
import { UsageError } from '../../runtime/errors.js';
import { jq, json, yes } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { printable } from '../../runtime/text.js';

const NONE = 'none';
const ROLE = ['<role>', 'id or name'] as const;

/** The id of a level, or null for "none"; nothing if it is not named. */
async function levelOf(
  client: RosterClient,
  named: string | undefined,
  signal: AbortSignal,
): Promise<{ defaultAccessLevel?: string | null }> {
  if (named === undefined) return {};
  if (named.toLowerCase() === NONE) return { defaultAccessLevel: null };
  return { defaultAccessLevel: (await AccessLevels.load(client, signal)).require(named).id };
}

const level = () =>
  new Option(
    '--default-access-level <level>',
    `access level that the role gives by default, by id or name; or "${NONE}"`,
  );

/** The commands that show or change one role. */
export function addRoleChanges(roles: Command, runtime: Runtime): void {
  const { signal } = runtime.io;

  roles
    .command('get')
    .description('show one role with its permissions')
    .argument(...ROLE)
    .addOption(json())
    .addOption(jq())
    .action(async (which, options) => {
      const client = await runtime.client();
      const role = (await Roles.load(client, signal)).require(which);
      await printRecord(runtime, role, options, [
        ['id', role.id],
        ['name', role.name],
        ['kind', role.system ? 'system' : 'custom'],
        ['description', role.description],
        ['default access level', role.defaultAccessLevel ?? NONE],
        ['permissions', role.permissions.join(', ')],
      ]);
    });

  roles
    .command('create')
    .description('create a custom role')
    .argument('<name>')
    .option('--like <role>', 'with the permissions and the default access level of this role, by id or name')
    .option('--permission <permission...>', 'with these permissions, such as users:view')
    .option('--description <text>', 'what the role is for')
    .addOption(level())
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', '\nExample\n  roster roles create "Support lead" --like editor --permission users:view')
    .action(async (name, { like, permission = [], description, defaultAccessLevel, ...options }) => {
      const client = await runtime.client();
      const model = like === undefined ? undefined : (await Roles.load(client, signal)).require(like);
      const body: RoleCreate = {
        name,
        permissions: [...new Set([...(model?.permissions ?? []), ...permission])],
        ...(description !== undefined && { description }),
        ...(model && { defaultAccessLevel: model.defaultAccessLevel }),
        ...(await levelOf(client, defaultAccessLevel, signal)),
      };
      await makeChange(runtime, options, {
        apply: () => client.roles.create(body, { signal }),
        done: (role) => `The role ${printable(role.name)} is created as ${printable(role.id)}.`,
      });
    });

  roles
    .command('update')
    .description('change a custom role')
    .argument(...ROLE)
    .option('--name <name>', 'new name')
    .option('--description <text>', 'what the role is for')
    .option('--add <permission...>', 'add these permissions')
    .option('--remove <permission...>', 'remove these permissions')
    .addOption(level())
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', '\nExample\n  roster roles update "Support lead" --add users:view --remove users:invite')
    .action(async (which, { name, description, add, remove, defaultAccessLevel, ...options }) => {
      if ([name, description, add, remove, defaultAccessLevel].every((one) => one === undefined))
        throw new UsageError('Name what to change; "roster roles update --help" lists it.');
      const client = await runtime.client();
      const before = (await Roles.load(client, signal)).require(which);
      const body = {
        ...(name !== undefined && { name }),
        ...(description !== undefined && { description }),
        ...((add ?? remove) && { permissions: permissionsOf(before, add, remove) }),
        ...(await levelOf(client, defaultAccessLevel, signal)),
      };
      await makeChange(runtime, options, {
        apply: () => client.roles.update(before.id, body, { ifMatch: before.etag, signal }),
        done: (role) => `The role ${printable(role.name)} is changed.`,
      });
    });

  roles
    .command('delete')
    .description('delete a custom role that nobody has')
    .argument(...ROLE)
    .addOption(yes())
    .addOption(json())
    .action(async (which, options) => {
      const client = await runtime.client();
      const role = (await Roles.load(client, signal)).require(which);
      await makeChange(runtime, options, {
        question: `Delete the role ${printable(role.name)}?`,
        apply: () => client.roles.delete(role.id, { ifMatch: role.etag, signal }),
        done: () => `The role ${printable(role.name)} is deleted.`,
      });
    });
}

/** A permission to remove that the role does not have is most likely mistyped. */
function permissionsOf({ name, permissions }: Role, add: string[] = [], remove: string[] = []): string[] {
  const absent = remove.filter((one) => !permissions.includes(one));
  if (absent.length > 0)
    throw new UsageError(`The role ${printable(name)} has no permission ${absent.map(printable).join(', ')}.`);
  return [...new Set([...permissions, ...add])].filter((one) => !remove.includes(one));
}
