import { can } from '@roster-kit/policy';
import { operations } from '../../generated/operations.js';
import { grantId, partsOfGrantId } from '../../store/grant-id.js';
import type { ChangeRow, ReadTx, Store } from '../../store/store.js';
import { hadLevelAtEnd, levelHolder, seesOwnOnly } from '../access/visibility.js';
import type { Caller } from '../operation/operation.js';

// Nobody is told of what they may not read: a change is visible to those who may read its target.

/** The permission that reading the target needs; undefined for a target that no operation reads. */
function permissionOf({ targetType, targetId }: ChangeRow): string | undefined {
  const readers: Record<string, string> = {
    user: operations['users.get'].permission,
    grant: operations['grants.list'].permission,
    resource: operations['resources.get'].permission,
    role: operations['roles.list'].permission,
    settings: operations[targetId === 'contact' ? 'settings.getContact' : 'settings.getSecurity'].permission,
  };
  return Object.hasOwn(readers, targetType) ? readers[targetType] : undefined;
}

/** Whether the change is about the caller's own account or access level. */
const isOwn = ({ targetType, targetId }: ChangeRow, caller: Caller): boolean =>
  (targetType === 'user' && targetId === caller.id) ||
  (targetType === 'grant' && partsOfGrantId(targetId).userId === levelHolder(caller));

function isPermitted(change: ChangeRow, caller: Caller): boolean {
  const permission = permissionOf(change);
  return (
    isOwn(change, caller) ||
    permission === 'authenticated' ||
    (permission !== undefined && can(caller, permission).allowed)
  );
}

const isResource = ({ targetType }: ChangeRow): boolean => targetType === 'resource';

/** F4: the resources among the changed ones that a caller sees who does not see all. */
async function visibleResources(tx: ReadTx, caller: Caller, changes: readonly ChangeRow[]): Promise<Set<string>> {
  const holder = levelHolder(caller) ?? '';
  const ids = [...new Set(changes.map(({ targetId }) => targetId))];
  const grants = await tx.getMany(
    'grants',
    ids.map((id) => grantId(id, holder)),
  );
  const visible = new Set(grants.map(({ resourceId }) => resourceId));
  const unseen = ids.filter((id) => !visible.has(id));
  const present = new Set((await tx.getMany('resources', unseen)).map(({ id }) => id));
  // A stream may read a change only when its resource is already deleted, and the level with it.
  for (const id of unseen) if (!present.has(id) && (await hadLevelAtEnd(tx, id, caller))) visible.add(id);
  return visible;
}

/** The changes that the caller may see. It reads the database only for a caller who sees some of the changed resources. */
export async function visibleChanges(
  store: Store,
  organizationId: string,
  caller: Caller,
  changes: readonly ChangeRow[],
): Promise<readonly ChangeRow[]> {
  const permitted = changes.filter((change) => isPermitted(change, caller));
  const resources = permitted.filter(isResource);
  if (resources.length === 0 || !seesOwnOnly(caller)) return permitted;
  const visible = await store.read(organizationId, (tx) => visibleResources(tx, caller, resources));
  return permitted.filter((change) => !isResource(change) || visible.has(change.targetId));
}
