import { Command } from '@commander-js/extra-typings';
import type { Role } from '@roster-kit/sdk';
import { type Columns, printList } from '../../output/list.js';
import { csv, jq, json } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { addRoleChanges } from './roles-change.js';
import { addRolesSet } from './roles-set.js';

const columns: Columns<Role> = {
  shown: [
    { heading: 'id', of: ({ id }) => id },
    { heading: 'name', of: ({ name }) => name },
    { heading: 'permissions', of: ({ permissions }) => String(permissions.length) },
    { heading: 'description', of: ({ description }) => description },
  ],
  data: [
    { heading: 'id', of: ({ id }) => id },
    { heading: 'name', of: ({ name }) => name },
    { heading: 'kind', of: ({ system }) => (system ? 'system' : 'custom') },
    { heading: 'defaultAccessLevel', of: ({ defaultAccessLevel }) => defaultAccessLevel ?? '' },
    { heading: 'permissions', of: ({ permissions }) => permissions.join(' ') },
    { heading: 'description', of: ({ description }) => description },
  ],
};

async function* each<Item>(load: Promise<{ data: Item[] }>): AsyncGenerator<Item> {
  yield* (await load).data;
}

export function rolesCommand(runtime: Runtime) {
  const roles = new Command('roles').description('list and change roles, and change the role of many users');
  roles
    .command('list')
    .description('list the roles of the organization')
    .addOption(json())
    .addOption(jq())
    .addOption(csv())
    .action(async (options) => {
      const client = await runtime.client();
      await printList(runtime, each(client.roles.list({ signal: runtime.io.signal })), columns, options);
    });
  addRoleChanges(roles, runtime);
  addRolesSet(roles, runtime);
  return roles;
}
