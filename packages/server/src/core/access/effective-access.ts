import type { components } from '@roster-kit/contract/schema';
import { type Actor, can, type Decision, type ResourceAccess } from '@roster-kit/policy';
import { queryWords } from '../../store/fold.js';
import type { GrantRow, ResourceRow } from '../../store/store.js';
import { outstanding } from '../credentials/sessions.js';
import { policyRoleOf } from '../operation/catalogue.js';
import type { Handler, OperationContext } from '../operation/operation.js';
import { pageOf, type PageRequest } from '../operation/paging.js';
import { levelOf, toGrantUser, toNamedResource } from '../operation/present.js';
import { findUser } from '../users/user-rules.js';

type Context = OperationContext<'access.listByUser'>;
type Schemas = components['schemas'];

/** A resource with the level set on it. Without a resource, the row holds what the role decides. */
interface Row {
  resource: ResourceRow | undefined;
  grant: GrantRow | undefined;
}

const SOURCES: Partial<Record<Decision['reason'], Schemas['PermissionAccess']['source']>> = {
  granted_by_role: 'role',
  granted_by_level: 'level',
  granted_by_default_level: 'default_level',
};

/** The requested permissions, by what decides them. Only a caller who may list levels sees permissions by level. */
function requestedPermissions({ catalogue, query, can: callerCan }: Context) {
  const { permission, resourceId, q } = query;
  const wanted = catalogue.permissions.filter(({ id }) => permission?.includes(id) ?? true);
  const idsOf = (decidedBy: string) => wanted.filter((one) => one.decidedBy === decidedBy).map(({ id }) => id);
  const seesLevels = callerCan('resources:view').allowed && callerCan('access_levels:view').allowed;
  const resourcesOnly = resourceId !== undefined || q !== undefined;
  return { byRole: resourcesOnly ? [] : idsOf('role'), byLevel: seesLevels ? idsOf('level') : [] };
}

function decisionsOf(
  actor: Actor,
  permissions: readonly string[],
  resource?: ResourceAccess,
): Schemas['PermissionAccess'][] {
  return permissions.map((permission) => {
    const { allowed, reason } = can(actor, permission, resource);
    return { permission, allowed, reason, source: SOURCES[reason] ?? null };
  });
}

/** Pages through the resources. What the role decides is a row before the first one. */
function sourceOf(
  { tx, query }: Context,
  userId: string,
  { byRole, byLevel }: ReturnType<typeof requestedPermissions>,
) {
  const filter = {
    ...(query.resourceId !== undefined && { id: query.resourceId }),
    ...(query.q !== undefined && { words: queryWords(query.q) }),
  };
  const first: Row[] = byRole.length > 0 ? [{ resource: undefined, grant: undefined }] : [];
  return {
    async load({ limit, after }: PageRequest): Promise<Row[]> {
      const rows = after ? [] : first;
      if (byLevel.length === 0) return rows;
      return [
        ...rows,
        ...(await tx.listResources({
          ...filter,
          levelOf: userId,
          limit: limit - rows.length,
          ...(after && { after }),
        })),
      ];
    },
    count: async () => first.length + (byLevel.length > 0 ? await tx.countResources(filter) : 0),
    // The empty name sorts before every other, so the page after the role's row begins with the first resource.
    position: ({ resource }: Row) => ({ value: resource?.sortName ?? '', id: resource?.id ?? '' }),
  };
}

/** What a user may do and why, as `access.evaluate` decides it: first by role, then resource by resource. */
export const listByUser: Handler<'access.listByUser'> = async (context) => {
  const { tx, path, catalogue } = context;
  const user = await findUser(tx, path.userId);
  const permissions = requestedPermissions(context);
  // P11: a token for embedding shows its own person what they may do with it.
  const { kind, id, accessLevelCap } = context.caller;
  const cap = kind === 'user' && id === user.id ? accessLevelCap : undefined;
  const role = policyRoleOf(catalogue, user.roleId);
  const actor = { role, catalogue, ...(cap !== undefined && { accessLevelCap: cap }) };
  const { rows, now, page } = await pageOf(context, sourceOf(context, user.id, permissions));
  const data = rows.map(({ resource, grant }): Schemas['EffectiveAccess'] =>
    resource
      ? {
          resource: toNamedResource(resource),
          ...levelOf(catalogue, user.roleId, grant, cap),
          permissions: decisionsOf(actor, permissions.byLevel, { accessLevel: grant?.accessLevel ?? null }),
        }
      : {
          resource: null,
          accessLevel: null,
          effectiveAccessLevel: null,
          source: 'none',
          permissions: decisionsOf(actor, permissions.byRole),
        },
  );
  // Only a session knows whether a verification code was entered. A user can only lack the setup.
  const missing = outstanding(tx.organization, user, true) && 'two_factor_setup';
  return { body: { user: toGrantUser(user, now), outstanding: missing, data, page } };
};
