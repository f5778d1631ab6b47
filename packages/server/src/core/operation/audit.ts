import type { AuditEventRow, WriteTx } from '../../store/store.js';
import { newId } from '../lib/ids.js';
import { type AuditedAction, type AuditedValues, isAnnounced } from './audited.js';

/** Who did what to which row, and its values before and after. Never an e-mail address: none may remain of a deleted user (H6). */
export type AuditEvent = Pick<AuditEventRow, 'actorKind' | 'actorId' | 'targetType' | 'targetId'> &
  Partial<Pick<AuditEventRow, 'viaKeyId' | 'ipAddress'>> & {
    action: AuditedAction;
    before: AuditedValues | null;
    after: AuditedValues | null;
  };

/** P9: writes the audit event in the transaction of the change, and the notice for event streams with it. */
export async function recordEvent(tx: WriteTx, event: AuditEvent, now: string): Promise<void> {
  const { action, targetType, targetId } = event;
  await tx.insert('auditEvents', { id: newId('evt'), at: now, viaKeyId: null, ipAddress: null, ...event });
  if (isAnnounced(action)) await tx.addChange({ at: now, action, targetType, targetId });
}
