import type { MockBackend } from '@roster-kit/mocks';
import type { Role, RoleCreate } from '@roster-kit/sdk';
import { managerOf } from './story.js';

/** Creates a custom role, as the strongest role. */
export async function makeRole(backend: MockBackend, role: Partial<RoleCreate> = {}): Promise<Role> {
  const manager = await managerOf(backend);
  return manager.roles.create({
    name: 'Editor copy',
    description: 'Edits, and tidies up.',
    permissions: ['hub:access', 'conversations:view'],
    ...role,
  });
}

/** The account that `giveRole` gives roles to. */
export const keeperOf = (backend: MockBackend): string =>
  backend.users.find(({ name }) => name === 'Emil Eder')?.id ?? '';

/** Gives one account this role. */
export async function giveRole(backend: MockBackend, { id }: Role): Promise<void> {
  const manager = await managerOf(backend);
  await manager.users.changeRole(keeperOf(backend), { roleId: id }, { ifMatch: '*' });
}

/** What an editor holds: who may act on an editor needs as much (P11). */
export const EDITING = [
  'preview:use',
  'hub:access',
  'statistics:view',
  'conversations:view',
  'conversations:edit',
  'content:view',
  'content:edit',
  'topics:create',
];

/** May edit roles and little else: cannot delete conversations, so cannot give that permission either. */
export const KEEPER: RoleCreate = {
  name: 'Role keeper',
  description: 'Looks after roles.',
  permissions: [
    'hub:access',
    'statistics:view',
    'conversations:view',
    'users:view',
    'roles:create',
    'roles:update',
    'roles:delete',
  ],
};

/** A keeper with three custom roles: their own, one they may change, and one with a permission they do not have. */
export async function makeKeeper(backend: MockBackend): Promise<void> {
  const keeper = await makeRole(backend, KEEPER);
  await giveRole(backend, keeper);
  await makeRole(backend, { name: 'Front desk', permissions: ['hub:access', 'conversations:view'] });
  await makeRole(backend, {
    name: 'Moderator',
    permissions: ['hub:access', 'conversations:view', 'conversations:delete'],
  });
}

/** Gives the keeper a role that manages people and is weaker than the strongest one. */
export async function makePeopleManager(backend: MockBackend): Promise<void> {
  const actions = ['view', 'update', 'invite', 'suspend', 'change_role', 'delete', 'reset_two_factor'];
  const permissions = [...EDITING, ...actions.map((action) => `users:${action}`)];
  await giveRole(backend, await makeRole(backend, { name: 'People manager', permissions }));
}
