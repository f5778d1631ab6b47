import { queryWords } from '../../store/fold.js';
import { grantId } from '../../store/grant-id.js';
import type { GrantRow, UserRow } from '../../store/store.js';
import { etagOf, newRevision } from '../lib/revision.js';
import type { Handler, OperationContext } from '../operation/operation.js';
import { pageOf } from '../operation/paging.js';
import { toGrant, toUserGrant } from '../operation/present.js';
import { ProblemError } from '../problem/problem.js';
import { findUser } from '../users/user-rules.js';
import { findResource } from './resources.js';

/** Everyone with an access level on one resource: set for them, or the default of their role. */
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

/** One user's access level on every resource. */
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

/** The user, and the level set for them on the resource. @throws ProblemError `not_found` */
async function findGrant({ tx, path }: OperationContext<'grants.get' | 'grants.set' | 'grants.remove'>) {
  const { id: resourceId } = await findResource(tx, path.resourceId);
  const user = await findUser(tx, path.userId);
  const id = grantId(resourceId, user.id);
  return { id, resourceId, user, current: await tx.get('grants', id) };
}

function answer(
  { catalogue, now }: Pick<OperationContext<'grants.get'>, 'catalogue' | 'now'>,
  user: UserRow,
  grant: GrantRow | undefined,
) {
  return { body: toGrant(catalogue, user, grant, now), etag: etagOf(grant?.revision) };
}

/** One user's access level on one resource; the default of their role where none is set. */
export const get: Handler<'grants.get'> = async (context) => {
  const { user, current } = await findGrant(context);
  return answer(context, user, current);
};

/** F1: a caller who may manage access levels may set anyone's, their own too. The user's role does not matter (F10). */
export const set: Handler<'grants.set'> = async (context) => {
  const { tx, body, catalogue } = context;
  const { id, resourceId, user, current } = await findGrant(context);
  const { accessLevel } = body;
  if (!catalogue.accessLevels.some((level) => level.id === accessLevel)) {
    throw new ProblemError('unknown_access_level', {
      errors: [{ pointer: '/accessLevel', message: 'accessLevel is not an access level of this organization.' }],
    });
  }
  context.requireMatch(etagOf(current?.revision));
  if (current?.accessLevel === accessLevel) return answer(context, user, current);
  const grant = { id, resourceId, userId: user.id, accessLevel, revision: newRevision() };
  if (current) await tx.update('grants', id, { accessLevel, revision: grant.revision });
  else await tx.insert('grants', grant);
  await context.audit({
    targetType: 'grant',
    targetId: id,
    before: { accessLevel: current?.accessLevel ?? null },
    after: { accessLevel },
  });
  return answer(context, user, grant);
};

export const remove: Handler<'grants.remove'> = async (context) => {
  const { tx } = context;
  const { id, current } = await findGrant(context);
  if (!current)
    throw new ProblemError('not_found', { detail: 'No access level is set for this person on this resource.' });
  context.requireMatch(etagOf(current.revision));
  await tx.remove('grants', { id });
  await context.audit({
    targetType: 'grant',
    targetId: id,
    before: { accessLevel: current.accessLevel },
    after: { accessLevel: null },
  });
  return { body: undefined };
};
