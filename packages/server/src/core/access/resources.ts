import type { Catalogue } from '@roster-kit/policy/catalogues';
import { queryWords, sortNameOf } from '../../store/fold.js';
import { type GrantRow, type ReadTx, type ResourceRow, UniqueViolation } from '../../store/store.js';
import { newId } from '../lib/ids.js';
import { etagOf, newRevision } from '../lib/revision.js';
import type { Caller, Handler } from '../operation/operation.js';
import { pageOf } from '../operation/paging.js';
import { levelOf, toResource } from '../operation/present.js';
import { ProblemError } from '../problem/problem.js';
import { requireKey, requireName } from '../validation/text-fields.js';
import { grantOf, levelHolder, seesOwnOnly } from './visibility.js';

/** The id of no user. */
const NOBODY = '';

const notFound = () => new ProblemError('not_found', { detail: 'This resource no longer exists.' });

export async function findResource(tx: ReadTx, id: string): Promise<ResourceRow> {
  const resource = await tx.get('resources', id);
  if (!resource) throw notFound();
  return resource;
}

async function findVisible(
  tx: ReadTx,
  id: string,
  caller: Caller,
): Promise<{ resource: ResourceRow; grant: GrantRow | undefined }> {
  const resource = await findResource(tx, id);
  const grant = await grantOf(tx, id, caller);
  if (!grant && seesOwnOnly(caller)) throw notFound();
  return { resource, grant };
}

function answer(catalogue: Catalogue, caller: Caller, resource: ResourceRow, grant: GrantRow | undefined) {
  const level = levelOf(catalogue, caller.roleId, grant, caller.accessLevelCap);
  return { body: toResource(resource, level), etag: etagOf(resource.revision) };
}

export const list: Handler<'resources.list'> = async (context) => {
  const { tx, caller, catalogue, query } = context;
  const userId = levelHolder(caller);
  const filter = {
    ...(query.type !== undefined && { type: query.type }),
    ...(query.q !== undefined && { words: queryWords(query.q) }),
    ...(seesOwnOnly(caller) && { grantedTo: userId ?? NOBODY }),
  };
  const { rows, page } = await pageOf(context, {
    load: ({ limit, after }) =>
      tx.listResources({
        ...filter,
        levelOf: userId,
        limit,
        ...(after && { after }),
      }),
    count: () => tx.countResources(filter),
    position: ({ resource }) => ({ value: resource.sortName, id: resource.id }),
  });
  return { body: { data: rows.map(({ resource, grant }) => answer(catalogue, caller, resource, grant).body), page } };
};

export const get: Handler<'resources.get'> = async ({ tx, path, caller, catalogue }) => {
  const { resource, grant } = await findVisible(tx, path.resourceId, caller);
  return answer(catalogue, caller, resource, grant);
};

export const create: Handler<'resources.create'> = async (context) => {
  const { tx, body, now, caller, catalogue } = context;
  const { type, key } = body;
  if (!catalogue.resourceTypes.some(({ id }) => id === type)) {
    throw new ProblemError('unknown_resource_type', {
      errors: [{ pointer: '/type', message: 'type is not a resource type of this organization.' }],
    });
  }
  requireKey(key);
  const name = requireName(body.name);
  const resource: ResourceRow = {
    id: newId('res'),
    type,
    key,
    name,
    sortName: sortNameOf(name, key),
    createdAt: now,
    revision: newRevision(),
  };
  await insert(() => tx.insert('resources', resource));
  await context.audit({ targetType: 'resource', targetId: resource.id, before: null, after: { type, key, name } });
  return answer(catalogue, caller, resource, undefined);
};

async function insert(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UniqueViolation) throw new ProblemError('resource_key_taken');
    throw error;
  }
}

export const update: Handler<'resources.update'> = async (context) => {
  const { tx, path, body, caller, catalogue } = context;
  const { resource, grant } = await findVisible(tx, path.resourceId, caller);
  context.requireMatch(etagOf(resource.revision));
  const name = body.name === undefined ? resource.name : requireName(body.name);
  if (name === resource.name) return answer(catalogue, caller, resource, grant);
  const change = { name, sortName: sortNameOf(name, resource.key), revision: newRevision() };
  await tx.update('resources', resource.id, change);
  await context.audit({
    targetType: 'resource',
    targetId: resource.id,
    before: { name: resource.name },
    after: { name },
  });
  return answer(catalogue, caller, { ...resource, ...change }, grant);
};

/** The store also removes the access levels set on it. */
export const remove: Handler<'resources.delete'> = async (context) => {
  const { tx, path, caller } = context;
  const { resource } = await findVisible(tx, path.resourceId, caller);
  context.requireMatch(etagOf(resource.revision));
  await tx.remove('resources', { id: resource.id });
  const { type, key, name } = resource;
  await context.audit({ targetType: 'resource', targetId: resource.id, before: { type, key, name }, after: null });
  return { body: undefined };
};
