import type { Call } from '../backend/caller.js';
import {
  MANAGES_USERS,
  newAddress,
  newName,
  type Organization,
  type Person,
  type Role,
} from '../backend/organization.js';
import type { OperationId } from '../contract/operations.js';
import { enrol } from './authenticator.js';
import { type Scenario, scenario, type Trial } from './scenario.js';

// Who may change whom: nobody themselves, nobody somebody stronger, nobody the last one.

const customRoles: OperationId[] = ['roles.create', 'roles.get'];

const onUsers: { id: OperationId; body?: (roleId: string) => object }[] = [
  { id: 'users.changeRole', body: (roleId) => ({ roleId }) },
  { id: 'users.suspend' },
  { id: 'users.delete' },
];

const callOf = (userId: string, body?: object): Call => ({ path: { userId }, ...(body && { body }) });

async function stillHas(owner: Person, person: { id: string }, roleId: string, why: string): Promise<void> {
  const read = await owner.ok('users.get', { path: { userId: person.id } }, why);
  read.expect('/roleId', roleId, why);
  read.expect('/status', 'active', why);
}

/** A role that manages users and lacks something that the strongest role has. */
async function lesserManager(organization: Organization): Promise<Role> {
  return organization.customRole(MANAGES_USERS);
}

const selves: Scenario[] = onUsers.map(({ id, body }) =>
  scenario('P2', `nobody does ${id} to themselves`, { operations: [id, 'users.get'] }, async (trial) => {
    const organization = await trial.organization();
    const [owner, other] = [await organization.owner(), await organization.person(organization.strongestRole)];
    const call = callOf(owner.id, body?.(organization.weakestRole));
    await owner.refused(id, 'own_account', call, 'Not even the strongest person does this to themselves.');
    await stillHas(other, owner, owner.roleId, 'The person is as before.');
  }),
);

const ownBatches: Scenario[] = (['users.changeRoleBatch', 'users.suspendBatch', 'users.deleteBatch'] as const).map(
  (id) =>
    scenario('P2', `${id} skips the caller's own account`, { operations: [id, 'users.get'] }, async (trial) => {
      const organization = await trial.organization();
      const [owner, other] = [await organization.owner(), await organization.person(organization.strongestRole)];
      const ifMatch = id === 'users.suspendBatch' ? {} : { ifMatch: '*' };
      const roleId = id === 'users.changeRoleBatch' ? { roleId: organization.weakestRole } : {};
      const answer = await owner.ok(id, { body: { items: [{ userId: owner.id, ...ifMatch, ...roleId }] } });
      answer.expect('/data/0/problem/code', 'own_account', 'A batch keeps the rule of its single operation.');
      await stillHas(other, owner, owner.roleId, 'The person is as before.');
    }),
);

const ownRole = scenario(
  'P2',
  'nobody extends the permissions of their own role',
  { operations: ['roles.update', ...customRoles] },
  async (trial) => {
    const organization = await trial.organization();
    const role = await organization.customRole(['users:view', 'roles:update', 'roles:create']);
    const person = await organization.person(role.id);
    const call = {
      path: { roleId: role.id },
      body: { permissions: ['users:view', 'roles:update', 'roles:create'].slice(0, 2) },
    };
    await person.refused('roles.update', 'own_role', call, 'The permissions of one’s own role are out of reach.');
    await person.ok(
      'roles.update',
      { path: { roleId: role.id }, body: { description: 'New.' } },
      'Its description is not.',
    );
  },
);

const grantsMore: Scenario[] = [
  scenario(
    'P3',
    'nobody assigns a role that exceeds their own',
    { operations: ['users.changeRole', ...customRoles] },
    async (trial) => {
      const organization = await trial.organization();
      const manager = await organization.person((await lesserManager(organization)).id);
      const target = await organization.person((await organization.customRole(['users:view'])).id);
      const call = callOf(target.id, { roleId: organization.strongestRole });
      await manager.refused(
        'users.changeRole',
        'role_exceeds_actor',
        call,
        'The strongest role is beyond this manager.',
      );
      await manager.ok(
        'users.changeRole',
        callOf(target.id, { roleId: manager.roleId }),
        'A role as strong as their own is not.',
      );
    },
  ),
  scenario(
    'P3',
    'nobody invites to a role that exceeds their own',
    { operations: ['invitations.create', ...customRoles] },
    async (trial) => {
      const organization = await trial.organization();
      const manager = await organization.person((await lesserManager(organization)).id);
      const body = { email: newAddress(), roleId: organization.strongestRole };
      await manager.refused(
        'invitations.create',
        'role_exceeds_actor',
        { body },
        'The strongest role is beyond this manager.',
      );
    },
  ),
  scenario('P3', 'nobody creates a role that exceeds their own', { operations: customRoles }, async (trial) => {
    const organization = await trial.organization();
    const person = await organization.person((await organization.customRole(['users:view', 'roles:create'])).id);
    const body = { name: newName('Role'), permissions: ['users:view', 'users:delete'] };
    await person.refused(
      'roles.create',
      'role_exceeds_actor',
      { body },
      'A role with a permission that its maker lacks.',
    );
  }),
];

interface OnStronger {
  id: OperationId;
  more?: OperationId[];
  call(target: { id: string }, organization: Organization): Call;
  /** The stronger person; an active one when left out. */
  target?(organization: Organization): Promise<{ id: string }>;
}

const invitedOwner = (organization: Organization) => organization.invited(organization.strongestRole);

const againstStronger: OnStronger[] = [
  { id: 'users.changeRole', call: ({ id }, { weakestRole }) => callOf(id, { roleId: weakestRole }) },
  { id: 'users.update', call: ({ id }) => callOf(id, { name: 'Somebody Else' }) },
  { id: 'users.suspend', call: ({ id }) => callOf(id) },
  { id: 'users.delete', call: ({ id }) => callOf(id) },
  {
    id: 'users.reactivate',
    more: ['users.suspend'],
    call: ({ id }) => callOf(id),
    async target(organization) {
      const person = await organization.person(organization.strongestRole);
      await (await organization.owner()).ok('users.suspend', callOf(person.id));
      return person;
    },
  },
  { id: 'invitations.resend', more: ['invitations.create'], call: ({ id }) => callOf(id), target: invitedOwner },
  { id: 'invitations.revoke', more: ['invitations.create'], call: ({ id }) => callOf(id), target: invitedOwner },
  {
    id: 'twoFactor.reset',
    more: ['twoFactor.startSetup', 'twoFactor.confirmSetup'],
    call: ({ id }) => callOf(id),
    async target(organization) {
      const person = await organization.person(organization.strongestRole);
      await enrol(person);
      return person;
    },
  },
];

const stronger: Scenario[] = againstStronger.map(({ id, more = [], call, target }) =>
  scenario(
    'P11',
    `nobody does ${id} to somebody stronger`,
    { operations: [id, ...more, ...customRoles] },
    async (trial) => {
      const organization = await trial.organization();
      await organization.owner();
      const person = await (target?.(organization) ?? organization.person(organization.strongestRole));
      const manager = await organization.person((await lesserManager(organization)).id);
      await manager.refused(
        id,
        'target_exceeds_actor',
        call(person, organization),
        'The person is stronger than the caller.',
      );
    },
  ),
);

const strongerInBatch = scenario(
  'P11',
  'a batch does not act on somebody stronger',
  { operations: ['users.changeRoleBatch', ...customRoles] },
  async (trial) => {
    const organization = await trial.organization();
    await organization.owner();
    const person = await organization.person(organization.strongestRole);
    const manager = await organization.person((await lesserManager(organization)).id);
    const items = [{ userId: person.id, roleId: manager.roleId, ifMatch: '*' }];
    const answer = await manager.ok('users.changeRoleBatch', { body: { items } });
    answer.expect('/data/0/problem/code', 'target_exceeds_actor', 'A batch keeps the rule of its single operation.');
  },
);

/** An organization without a strongest person, whose only manager has a custom role. The key has the strongest role. */
async function withOneManager(trial: Trial) {
  const organization = await trial.organization();
  const key = await organization.apiKey(organization.strongestRole);
  const body = { name: newName('Managers'), permissions: ['users:view', 'users:change_role'] };
  const role = (await key.ok('roles.create', { body })).body;
  return { organization, key, manager: await organization.person(role.id), role };
}

const last: Scenario[] = onUsers.flatMap(({ id, body }) => [
  scenario(
    'P1',
    `${id} keeps the last person who may manage users`,
    { operations: [id, 'users.get', ...customRoles], abilities: ['key'] },
    async (trial) => {
      const { organization, key, manager } = await withOneManager(trial);
      const call = callOf(manager.id, body?.(organization.weakestRole));
      await key.refused(id, 'last_manager', call, 'Nobody else may manage users.');
      const read = await key.ok('users.get', { path: { userId: manager.id } });
      read.expect('/roleId', manager.roleId, 'The manager is as before.');
    },
  ),
  scenario(
    'P12',
    `${id} keeps the last person with the strongest role`,
    { operations: [id, 'users.get', ...customRoles], abilities: ['key'] },
    async (trial) => {
      const { organization, key } = await withOneManager(trial);
      const owner = await organization.owner();
      const call = callOf(owner.id, body?.(organization.weakestRole));
      await key.refused(id, 'last_owner', call, 'Nobody else has the strongest role.');
      const other = await organization.person(organization.strongestRole);
      await other.ok(id, call, 'With another such person it can be done.');
    },
  ),
]);

const ROUNDS = 5;

const race = (rule: 'P1' | 'P12', what: string) =>
  scenario(
    rule,
    `two who demote each other at the same moment leave ${what}`,
    { operations: ['users.changeRole', 'users.get'] },
    async (trial) => {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const organization = await trial.organization();
        const { strongestRole, weakestRole } = organization;
        const [one, two] = [await organization.person(strongestRole), await organization.person(strongestRole)];
        const demote = (by: Person, { id }: Person) => by.call('users.changeRole', callOf(id, { roleId: weakestRole }));
        await Promise.all([demote(one, two), demote(two, one)]);
        const reader = await organization.person(strongestRole);
        const read = await Promise.all([one, two].map(({ id }) => reader.ok('users.get', { path: { userId: id } })));
        if (!read.some(({ body }) => body.roleId === strongestRole))
          read[1]?.fail('/roleId', `Both were demoted, in round ${round}: nobody was left.`);
      }
    },
  );

export const managers: Scenario[] = [
  ...selves,
  ...ownBatches,
  ownRole,
  ...grantsMore,
  ...stronger,
  strongerInBatch,
  ...last,
  race('P1', 'somebody who may manage users'),
  race('P12', 'somebody with the strongest role'),
];
