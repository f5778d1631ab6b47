import { queryWords } from './fold.js';
import type { Handler } from './operation.js';
import { pageOf } from './paging.js';
import { toGrant, toUserGrant } from './present.js';
import { ProblemError } from './problem.js';
import { findResource, grantId } from './resources.js';
import { etagOf, newRevision } from './revision.js';
import { findUser } from './user-rules.js';

/** Everyone with a level on one resource, set or by default of their role. */
export const list: Handler<'grants.list'> = async (context) => {
  const { tx, path, query, catalogue } = context;
  const { id: resourceId } = await findResource(tx, path.resourceId);
  const filter = {
    resourceId,
    roleIds: catalogue.roles.filter((role) => role.defaultAccessLevel !== null).map(({ id }) => id),
    ...(query.q !== undefined && { words: queryWords(query.q) }),
  };
  const { rows, now, page } = await pageOf(context, {
    load: ({ limit, after }) => tx.listGrants({ ...filter, limit, ...(after && { after }) }),
    count: () => tx.countGrants(filter),
    position: ({ user }) => ({ value: user.sortName, id: user.id }),
  });
  return { body: { data: rows.map(({ user, grant }) => toGrant(catalogue, user, grant, now)), page } };
};

/** One person's level on every resource. */
export const listByUser: Handler<'grants.listByUser'> = async (context) => {
  const { tx, path, catalogue } = context;
  const user = await findUser(tx, path.userId);
  const { rows, page } = await pageOf(context, {
    load: ({ limit, after }) => tx.listResources({ levelOf: user.id, limit, ...(after && { after }) }),
    count: () => tx.countResources({}),
    position: ({ resource }) => ({ value: resource.sortName, id: resource.id }),
  });
  return { body: { data: rows.map(({ resource, grant }) => toUserGrant(catalogue, user, resource, grant)), page } };
};

/** F1: whoever may manage access levels may set anyone's, their own too; the role of the person plays no part (F10). */
export const set: Handler<'grants.set'> = async (context) => {
  const { tx, path, body, catalogue, now } = context;
  const { id: resourceId } = await findResource(tx, path.resourceId);
  const user = await findUser(tx, path.userId);
  const { accessLevel } = body;
  if (!catalogue.accessLevels.some(({ id }) => id === accessLevel)) {
    throw new ProblemError('unknown_access_level', { errors: [{ pointer: '/accessLevel', message: 'accessLevel names no access level of this organization.' }] });
  }
  const id = grantId(resourceId, user.id);
  const current = await tx.get('grants', id);
  context.requireMatch(etagOf(current?.revision));
  if (current?.accessLevel === accessLevel) return { body: toGrant(catalogue, user, current, now), etag: etagOf(current.revision) };
  const grant = { id, resourceId, userId: user.id, accessLevel, revision: newRevision() };
  if (current) await tx.update('grants', id, { accessLevel, revision: grant.revision });
  else await tx.insert('grants', grant);
  await context.audit({ targetType: 'grant', targetId: id, before: { accessLevel: current?.accessLevel ?? null }, after: { accessLevel } });
  return { body: toGrant(catalogue, user, grant, now), etag: etagOf(grant.revision) };
};

export const remove: Handler<'grants.remove'> = async (context) => {
  const { tx, path } = context;
  const { id: resourceId } = await findResource(tx, path.resourceId);
  const { id: userId } = await findUser(tx, path.userId);
  const id = grantId(resourceId, userId);
  const current = await tx.get('grants', id);
  if (!current) throw new ProblemError('not_found', { detail: 'No level is set for this person on this resource.' });
  context.requireMatch(etagOf(current.revision));
  await tx.remove('grants', { id });
  await context.audit({ targetType: 'grant', targetId: id, before: { accessLevel: current.accessLevel }, after: { accessLevel: null } });
  return { body: undefined };
};
