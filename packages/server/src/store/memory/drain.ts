import { OUTBOX_LEASE_IN_MS } from '../retention.js';
import type { OutboxRow, Store, WriteTx } from '../store.js';
import { addMilliseconds } from '../time.js';

interface Access {
  organizationIds: string[];
  write<T>(organizationId: string, work: (tx: WriteTx) => Promise<T>): Promise<T>;
}

export async function drainMemoryOutbox(
  access: Access,
  now: string,
  limit: number,
  deliver: Parameters<Store['drainOutbox']>[2],
): Promise<{ sent: number; failed: number }> {
  const claimed: { organizationId: string; row: OutboxRow }[] = [];
  for (const organizationId of access.organizationIds) {
    if (claimed.length >= limit) break;
    const rows = await access.write(organizationId, (tx) => claim(tx, now, limit - claimed.length));
    claimed.push(...rows.map((row) => ({ organizationId, row })));
  }
  const results = await Promise.all(claimed.map(({ organizationId, row }) => deliver(organizationId, row)));
  const sent = results.filter(Boolean).length;
  return { sent, failed: results.length - sent };
}

async function claim(tx: WriteTx, now: string, limit: number): Promise<OutboxRow[]> {
  const due = (await tx.find('outbox', { sentAt: null, failedAt: null })).filter((row) => row.availableAt <= now);
  const rows = due.sort((a, b) => Date.parse(a.availableAt) - Date.parse(b.availableAt)).slice(0, limit);
  const claimed: OutboxRow[] = [];
  for (const row of rows) {
    const patch = { attempts: row.attempts + 1, availableAt: addMilliseconds(now, OUTBOX_LEASE_IN_MS) };
    await tx.update('outbox', row.id, patch);
    claimed.push({ ...row, ...patch });
  }
  return claimed;
}
