import type { Answer, Call } from '../backend/caller.js';
import type { Organization } from '../backend/organization.js';
import { sameValue, unusedLike } from '../backend/values.js';
import { type OperationId, operationIds, operations } from '../contract/operations.js';
import { type Scenario, scenario, type Trial } from './scenario.js';
import { catalogueFor } from './targets.js';

// P4: to one organization, another one does not exist.

const placesIn = (id: OperationId): string[] =>
  [...operations[id].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

const bodies: Partial<Record<OperationId, (organization: Organization) => object>> = {
  'users.update': () => ({ name: 'Mallory' }),
  'users.changeRole': ({ weakestRole }) => ({ roleId: weakestRole }),
  'roles.update': () => ({ description: 'Mallory was here.' }),
  'resources.update': () => ({ name: 'Mallory' }),
  'grants.set': () => ({ accessLevel: 'viewer' }),
};

/** Ids of the other organization, by the name that paths give them. */
async function foreignIds(names: string[], other: Organization): Promise<Record<string, string>> {
  const make: Record<string, () => Promise<{ id: string }>> = {
    userId: () => other.weakest(),
    roleId: () => other.customRole([]),
    resourceId: () => other.resource(),
  };
  const entries = names.map(async (name): Promise<[string, string]> => [name, (await make[name]?.())?.id ?? '']);
  return Object.fromEntries(await Promise.all(entries));
}

/** What a caller sees of a refusal, without what is different in every answer. */
function seen({ status, body }: Answer, path: Record<string, string>): unknown {
  const { requestId: _requestId, instance: _instance, ...rest } = (body ?? {}) as Record<string, unknown>;
  const text = Object.values(path).reduce((text, id) => text.replaceAll(id, '{id}'), JSON.stringify(rest));
  return [status, text];
}

const made: Record<string, OperationId[]> = { roleId: ['roles.create', 'roles.get'], resourceId: ['resources.create'] };

function foreignId(id: OperationId): Scenario {
  const names = placesIn(id);
  const operationsNeeded = [id, ...names.flatMap((name) => made[name] ?? [])];
  return scenario(
    'P4',
    `${id} answers for an id of another organization as for one that does not exist`,
    { operations: operationsNeeded, ...catalogueFor(id) },
    async (trial) => {
      const [ours, theirs] = [await trial.organization(), await trial.organization()];
      const owner = await ours.owner();
      const foreign = await foreignIds(names, theirs);
      const unused = Object.fromEntries(Object.entries(foreign).map(([name, found]) => [name, unusedLike(found)]));
      const body = bodies[id]?.(ours);
      const ask = (path: Record<string, string>) => owner.call(id, { path, ...(body && { body }) } satisfies Call);
      const [there, nowhere] = [await ask(foreign), await ask(unused)];
      there.verify(there.status === nowhere.status, 'status', `The status is that of an unused id, ${nowhere.status}.`);
      there.expect('/code', 'not_found', 'Another organization’s id does not exist here.');
      there.verify(sameValue(seen(there, foreign), seen(nowhere, unused)), '', 'The answer is that of an unused id.');
    },
  );
}

async function twoTeams(trial: Trial) {
  const [ours, theirs] = [await trial.organization(), await trial.organization()];
  return { owner: await ours.owner(), stranger: await theirs.owner() };
}

export const tenancy: Scenario[] = [
  ...operationIds.filter((id) => placesIn(id).length > 0).map(foreignId),
  scenario('P4', 'users.list has nobody of another organization', { operations: ['users.list'] }, async (trial) => {
    const { owner, stranger } = await twoTeams(trial);
    const list = await owner.ok('users.list', { query: trial.wholePage });
    list.verify(
      list.body.data.some(({ id }) => id === owner.id),
      '/data',
      'The caller is in the list.',
    );
    const at = list.body.data.findIndex(({ id }) => id === stranger.id);
    list.verify(at < 0, `/data/${at}/id`, 'Nobody of another organization is in the list.');
  }),
  scenario(
    'P4',
    'access.evaluate knows nobody of another organization',
    { operations: ['access.evaluate'] },
    async (trial) => {
      const { owner, stranger } = await twoTeams(trial);
      const body = { userId: stranger.id, checks: [{ permission: 'users:view' }] };
      await owner.refused(
        'access.evaluate',
        'not_found',
        { body },
        'A user of another organization does not exist here.',
      );
    },
  ),
  scenario(
    'P4',
    'a batch finds nobody of another organization',
    { operations: ['users.suspendBatch'] },
    async (trial) => {
      const { owner, stranger } = await twoTeams(trial);
      const answer = await owner.ok('users.suspendBatch', { body: { items: [{ userId: stranger.id }] } });
      answer.expect('/data/0/problem/code', 'not_found', 'A user of another organization does not exist here.');
    },
  ),
];
