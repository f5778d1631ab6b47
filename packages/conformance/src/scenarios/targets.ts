import type { Call } from '../backend/caller.js';
import { newAddress, newName, type Organization } from '../backend/organization.js';
import type { OperationId } from '../contract/operations.js';
import { enrol } from './authenticator.js';

/** A call of an operation that must succeed for the strongest person, on something made for it alone. */
export interface Target {
  call: Call;
  /** Reads what the call changes, with its ETag; missing for what the call itself creates. */
  read?: { id: OperationId; call: Call };
  /** The same request with another body; missing where the body is decided by the target. */
  other?: object;
}

type Make = (organization: Organization) => Promise<Target>;

const onUser =
  (call: (organization: Organization) => Pick<Call, 'body'> & { other?: object } = () => ({})): Make =>
  async (organization) => {
    const { id } = await organization.weakest();
    const { other, ...rest } = call(organization);
    const path = { userId: id };
    return { call: { path, ...rest }, read: { id: 'users.get', call: { path } }, ...(other && { other }) };
  };

const onInvitation: Make = async (organization) => {
  const path = { userId: (await organization.invited()).id };
  return { call: { path }, read: { id: 'users.get', call: { path } } };
};

const onRole =
  (body?: object, other?: object): Make =>
  async (organization) => {
    const path = { roleId: (await organization.customRole([])).id };
    return {
      call: { path, ...(body && { body }) },
      read: { id: 'roles.get', call: { path } },
      ...(other && { other }),
    };
  };

const onResource =
  (body?: object, other?: object): Make =>
  async (organization) => {
    const path = { resourceId: (await organization.resource()).id };
    const call = { path, ...(body && { body }) };
    return { call, read: { id: 'resources.get', call: { path } }, ...(other && { other }) };
  };

async function onGrant(organization: Organization): Promise<{ path: Record<string, string>; levels: string[] }> {
  const [resource, person] = [await organization.resource(), await organization.weakest()];
  const owner = await organization.owner();
  const levels = (await owner.ok('accessLevels.list')).body.data.map(({ id }) => id);
  return { path: { resourceId: resource.id, userId: person.id }, levels };
}

/** How each change that a manager makes is asked for. */
export const targets: Partial<Record<OperationId, Make>> = {
  'users.update': onUser(() => ({ body: { name: 'Ada Lovelace' }, other: { name: 'Grace Hopper' } })),
  'users.changeRole': onUser(({ strongestRole, weakestRole }) => ({
    body: { roleId: strongestRole },
    other: { roleId: weakestRole },
  })),
  'users.delete': onUser(),
  'users.suspend': onUser(),
  async 'users.reactivate'(organization) {
    const target = await onUser()(organization);
    await (await organization.owner()).ok('users.suspend', target.call);
    return target;
  },
  async 'twoFactor.reset'(organization) {
    const person = await organization.weakest();
    await enrol(person);
    const path = { userId: person.id };
    return { call: { path }, read: { id: 'users.get', call: { path } } };
  },
  async 'invitations.create'({ weakestRole: roleId }) {
    return { call: { body: { email: newAddress(), roleId } }, other: { email: newAddress(), roleId } };
  },
  'invitations.revoke': onInvitation,
  'invitations.resend': onInvitation,
  async 'roles.create'() {
    return {
      call: { body: { name: newName('Role'), permissions: [] } },
      other: { name: newName('Role'), permissions: [] },
    };
  },
  'roles.update': onRole({ description: 'For tests.' }, { description: 'For other tests.' }),
  'roles.delete': onRole(),
  async 'resources.create'(organization) {
    await organization.resource();
    const body = () => ({ type: 'assistant', key: newName('key').replace(' ', '-'), name: 'Assistant' });
    return { call: { body: body() }, other: body() };
  },
  'resources.update': onResource({ name: 'Renamed' }, { name: 'Renamed again' }),
  'resources.delete': onResource(),
  async 'grants.set'(organization) {
    const { path, levels } = await onGrant(organization);
    const read = { id: 'grants.get' as const, call: { path } };
    const [accessLevel, another] = levels;
    return { call: { path, body: { accessLevel } }, read, ...(another && { other: { accessLevel: another } }) };
  },
  async 'grants.remove'(organization) {
    const { path, levels } = await onGrant(organization);
    await (await organization.owner()).ok('grants.set', { path, body: { accessLevel: levels[0] } });
    return { call: { path }, read: { id: 'grants.get', call: { path } } };
  },
  async 'settings.updateSecurity'() {
    const body = { invitationLifetimeInMinutes: 60 };
    return {
      call: { body },
      read: { id: 'settings.getSecurity', call: {} },
      other: { invitationLifetimeInMinutes: 90 },
    };
  },
  async 'settings.updateContact'() {
    const body = { text: 'Ask Ada.' };
    return { call: { body }, read: { id: 'settings.getContact', call: {} }, other: { text: 'Ask Grace.' } };
  },
};

/** What else must be declared to make the target of an operation. */
const made: Partial<Record<OperationId, OperationId[]>> = {
  'users.reactivate': ['users.suspend'],
  'twoFactor.reset': ['twoFactor.startSetup', 'twoFactor.confirmSetup'],
  'invitations.revoke': ['invitations.create'],
  'invitations.resend': ['invitations.create'],
  'roles.update': ['roles.create', 'roles.get'],
  'roles.delete': ['roles.create', 'roles.get'],
  'resources.update': ['resources.create'],
  'resources.delete': ['resources.create'],
  'grants.set': ['resources.create', 'accessLevels.list'],
  'grants.remove': ['resources.create', 'accessLevels.list', 'grants.set'],
};

/** The catalogue that has what an operation is about; any where it makes no difference. */
export const catalogueFor = (id: OperationId): { catalogue?: 'flow' } =>
  /^(resources|grants)\./.test(id) ? { catalogue: 'flow' } : {};

export const targetOperations = Object.keys(targets) as OperationId[];

/** What a scenario about this operation needs. */
export const needsOf = (id: OperationId, ...more: OperationId[]) => ({
  operations: [id, ...(made[id] ?? []), ...more],
  ...catalogueFor(id),
});

export function makeTarget(id: OperationId, organization: Organization): Promise<Target> {
  const make = targets[id];
  if (!make) throw new Error(`No target for ${id}.`);
  return make(organization);
}
