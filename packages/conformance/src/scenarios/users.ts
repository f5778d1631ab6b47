import { newAddress, type Organization } from '../backend/organization.js';
import { type OperationId, operationIds, operations } from '../contract/operations.js';
import type { RuleId } from '../contract/rules.js';
import { type Scenario, scenario, type Trial } from './scenario.js';
import { catalogueFor } from './targets.js';

/** The rule under which the permission of an operation is tested. */
const permissionRules: Record<string, RuleId> = {
  users: 'H1',
  invitations: 'H1',
  settings: 'H1',
  'two-factor': 'H1',
};

/** Operations whose permission a role can lack, with the rule that says so. */
const guarded = operationIds.filter((id) => operations[id].permission.includes(':'));

const ID = '00000000-0000-4000-8000-000000000000';

/** Only whether the caller may call it at all is asked, so the target need not exist. */
const anyTarget = { userId: `usr_${ID}`, resourceId: `res_${ID}`, roleId: 'none' };

function closed(id: OperationId): Scenario {
  const { tag, permission } = operations[id];
  return scenario(
    permissionRules[tag] ?? 'contract',
    `${id} is closed to a role without ${permission}`,
    { operations: [id], ...catalogueFor(id) },
    async (trial) => {
      const organization = await trial.organization();
      const lacks = await roleWithout(permission, organization, trial);
      const person = await organization.person(lacks);
      const path = { ...anyTarget, ...(trial.has('users.get') && { userId: person.id }) };
      const example = exampleBody(id, person.id);
      const call = { path, ...(example && { body: example }) };
      const answer = await person.refused(id, 'forbidden', call, `The role ${lacks} lacks ${permission}.`);
      answer.verify(answer.status === 403, 'status', 'A lacking permission is a 403.');
    },
  );
}

/** Without roles.list only the weakest role is known to lack something: whatever managing users takes. */
async function roleWithout(permission: string, organization: Organization, trial: Trial): Promise<string> {
  if (!trial.has('roles.list')) return organization.weakestRole;
  const role = (await organization.roles()).findLast(({ permissions }) => !permissions.includes(permission));
  return role?.id ?? trial.skip(`Every role has ${permission}.`);
}

/** A body that the contract allows, so that only the permission can be at fault. */
function exampleBody(id: OperationId, userId: string): object | undefined {
  const item = { userId, ifMatch: '*' };
  const bodies: Partial<Record<OperationId, object>> = {
    'users.update': { name: 'Ada' },
    'users.changeRole': { roleId: 'none' },
    'users.changeRoleBatch': { items: [{ ...item, roleId: 'none' }] },
    'users.suspendBatch': { items: [{ userId }] },
    'users.reactivateBatch': { items: [{ userId }] },
    'users.deleteBatch': { items: [item] },
    'invitations.create': { email: newAddress(), roleId: 'none' },
    'invitations.createBatch': { items: [{ email: newAddress(), roleId: 'none' }] },
    'invitations.resendBatch': { items: [{ userId }] },
    'invitations.revokeBatch': { items: [item] },
    'roles.create': { name: 'Role', permissions: [] },
    'roles.update': { description: 'Role' },
    'resources.create': { type: 'assistant', key: 'key', name: 'Name' },
    'resources.update': { name: 'Name' },
    'grants.set': { accessLevel: 'viewer' },
    'grants.setBatch': { items: [{ ...item, resourceId: anyTarget.resourceId, accessLevel: 'viewer' }] },
    'grants.removeBatch': { items: [{ ...item, resourceId: anyTarget.resourceId }] },
    'settings.updateSecurity': { invitationLifetimeInMinutes: 60 },
    'settings.updateContact': { text: 'Ask Ada.' },
    'tokens.create': { userId, origin: 'https://host.example', twoFactorVerified: false },
  };
  return bodies[id];
}

export const users: Scenario[] = [
  scenario('H1', 'whoever may manage users gets the list', { operations: ['users.list'] }, async (trial) => {
    const owner = await (await trial.organization()).owner();
    const list = await owner.ok('users.list', {}, 'The strongest person opens the list.');
    list.verify(list.body.data.length > 0, '/data', 'The list is not empty: the caller is in it.');
  }),
  ...guarded.map(closed),
  scenario(
    'H2',
    'one person invites, changes roles and changes settings',
    {
      operations: [
        'users.list',
        'users.changeRole',
        'invitations.create',
        'settings.getSecurity',
        'settings.updateSecurity',
      ],
    },
    async (trial) => {
      const organization = await trial.organization();
      const owner = await organization.owner();
      await owner.ok('users.list');
      await owner.ok('invitations.create', { body: { email: newAddress(), roleId: organization.weakestRole } });
      const person = await organization.weakest();
      const call = { path: { userId: person.id }, body: { roleId: organization.strongestRole } };
      await owner.ok('users.changeRole', call);
      await owner.ok('settings.getSecurity', {}, 'Who manages users sees the settings too.');
      const body = { invitationLifetimeInMinutes: 120 };
      const changed = await owner.ok(
        'settings.updateSecurity',
        { body },
        'Who manages users changes the settings too.',
      );
      changed.expect('/invitationLifetimeInMinutes', 120, 'The answer is the settings as they are now.');
      (await owner.ok('settings.getSecurity')).expect('/invitationLifetimeInMinutes', 120, 'The settings are kept.');
    },
  ),
  scenario(
    'H7',
    'a manager changes the role of somebody else',
    { operations: ['users.changeRole', 'users.get'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, person] = [await organization.owner(), await organization.weakest()];
      const call = { path: { userId: person.id }, body: { roleId: organization.strongestRole } };
      const changed = await owner.ok('users.changeRole', call, 'Every role but one’s own can be changed.');
      changed.expect('/roleId', organization.strongestRole, 'The answer is the user as it is now.');
      const read = await owner.ok('users.get', { path: { userId: person.id } });
      read.expect('/roleId', organization.strongestRole, 'The role is kept.');
    },
  ),
  scenario('H7', 'an unknown role is refused', { operations: ['users.changeRole'] }, async (trial) => {
    const organization = await trial.organization();
    const [owner, person] = [await organization.owner(), await organization.weakest()];
    const call = { path: { userId: person.id }, body: { roleId: 'no-such-role' } };
    await owner.refused('users.changeRole', 'unknown_role', call, 'There is no such role.');
  }),
  scenario(
    'H6',
    'a deleted user is gone',
    { operations: ['users.delete', 'users.get', 'users.list'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, person] = [await organization.owner(), await organization.weakest()];
      await owner.ok('users.delete', { path: { userId: person.id } });
      await owner.refused('users.get', 'not_found', { path: { userId: person.id } }, 'A deleted user does not exist.');
      const list = await owner.ok('users.list', { query: trial.wholePage });
      const at = list.body.data.findIndex(({ id }) => id === person.id);
      list.verify(at < 0, `/data/${at}/id`, 'A deleted user is in no list.');
      if (trial.has('session.get'))
        await person.refused('session.get', 'unauthenticated', {}, 'Their token ends with them.');
    },
  ),
  scenario(
    'H6',
    'a deleted user’s address can never be invited again',
    { operations: ['users.delete', 'invitations.create'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, person] = [await organization.owner(), await organization.weakest()];
      await owner.ok('users.delete', { path: { userId: person.id } });
      const body = { email: person.email, roleId: organization.weakestRole };
      await owner.refused('invitations.create', 'address_deleted', { body }, 'The address is barred.');
    },
  ),
  scenario(
    'H10',
    'everybody reads who to contact, in the host’s words',
    { operations: ['settings.getContact', 'settings.updateContact'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, person] = [await organization.owner(), await organization.weakest()];
      const text = 'Write to Ada <b>today</b>.';
      await owner.ok('settings.updateContact', { body: { text } });
      const contact = await person.ok('settings.getContact', {}, 'A person without permission sees who to contact.');
      contact.expect('/text', text, 'The words are the host’s own.');
    },
  ),
  scenario(
    'H10',
    'nobody signs up: a link for an unknown address makes no account',
    { operations: ['identity.requestLink', 'users.list'] },
    async (trial) => {
      const organization = await trial.organization();
      const owner = await organization.owner();
      const known = await trial.anybody.ok('identity.requestLink', { body: { email: owner.email } });
      const email = newAddress();
      const unknown = await trial.anybody.ok('identity.requestLink', { body: { email } });
      unknown.expect('/message', known.body.message, 'The answer does not say whether the address is known.');
      const list = await owner.ok('users.list', { query: trial.wholePage });
      list.verify(!list.body.data.some((user) => user.email === email), '/data', 'Asking for a link makes no account.');
      if (!trial.backend.harness.abilities.has('mail')) return;
      await trial.mail(owner.email);
      if ((await trial.mails(email, 0)).length > 0) trial.fail('An unknown address gets no mail.');
    },
  ),
];
