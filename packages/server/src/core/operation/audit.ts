import type { AuditEventRow, WriteTx } from '../../store/store.js';
import { newId } from '../lib/ids.js';
import type { AuditedAction, AuditedValues } from './audited.js';

/** Who did what to which row, and its values before and after. Never an e-mail address: none may remain of a deleted user (H6). */
export type AuditEvent = Omit<AuditEventRow, 'id' | 'at' | 'action' | 'before' | 'after'> & {
  action: AuditedAction;
  before: AuditedValues | null;
  after: AuditedValues | null;
};

/** P9: writes the audit event in the transaction of the change, and the notice for event streams with it. */
export async function recordEvent(tx: WriteTx, event: AuditEvent, now: string): Promise<void> {
  const { action, targetType, targetId } = event;
  await tx.insert('auditEvents', { id: newId('evt'), at: now, ...event });
  await tx.addChange({ at: now, action, targetType, targetId });
}
