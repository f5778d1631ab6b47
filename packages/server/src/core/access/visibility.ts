import { grantId } from '../../store/grant-id.js';
import type { GrantRow, ReadTx } from '../../store/store.js';
import type { Caller } from '../operation/operation.js';

// F4: which resources a caller may know of. Lists, single reads, checks and the event stream all ask here.

const SEES_ALL = 'access_levels:view';

/**
 * Without the permission to view access levels, a caller sees only the resources on which they have a level. With a default
 * level that is every resource.
 */
export function seesOwnOnly(caller: Caller): boolean {
  return !caller.role.permissions.includes(SEES_ALL) && caller.role.defaultAccessLevel === null;
}

/** Whose levels count for the caller; null for an API key, and for a token for embedding whose key has no level (P11). */
export function levelHolder({ kind, id, accessLevelCap }: Caller): string | null {
  return kind === 'user' && accessLevelCap !== null ? id : null;
}

export async function grantOf(tx: ReadTx, resourceId: string, caller: Caller): Promise<GrantRow | undefined> {
  const userId = levelHolder(caller);
  return userId === null ? undefined : tx.get('grants', grantId(resourceId, userId));
}

/** Whether the caller had a level on a resource until it was deleted. The level was removed with it; only the audit event knows. */
export async function hadLevelAtEnd(tx: ReadTx, resourceId: string, caller: Caller): Promise<boolean> {
  const userId = levelHolder(caller);
  if (userId === null) return false;
  const [last] = await tx.listAuditEvents({ targetId: grantId(resourceId, userId), limit: 1 });
  return last?.after?.['accessLevel'] != null;
}
