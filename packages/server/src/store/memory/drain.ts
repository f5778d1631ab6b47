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
  lane?: number,
): Promise<{ sent: number; failed: number }> {
  const claimed: { organizationId: string; row: OutboxRow }[] = [];
  const turns = [...access.organizationIds];
  while (claimed.length < limit) {
    const organizationId = turns.shift();
    if (organizationId === undefined) break;
    const row = await access.write(organizationId, (tx) => claimNext(tx, now, lane));
    if (!row) continue;
    claimed.push({ organizationId, row });
    turns.push(organizationId);
  }
  const results = await Promise.all(claimed.map(({ organizationId, row }) => deliver(organizationId, row)));
  const sent = results.filter(Boolean).length;
  return { sent, failed: results.length - sent };
}

async function claimNext(tx: WriteTx, now: string, lane: number | undefined): Promise<OutboxRow | undefined> {
  const [row] = (await tx.find('outbox', { sentAt: null, failedAt: null, ...(lane !== undefined && { lane }) }))
    .filter(({ availableAt }) => availableAt <= now)
    .sort((a, b) => Date.parse(a.availableAt) - Date.parse(b.availableAt));
  if (!row) return undefined;
  const patch = { attempts: row.attempts + 1, availableAt: addMilliseconds(now, OUTBOX_LEASE_IN_MS) };
  await tx.update('outbox', row.id, patch);
  return { ...row, ...patch };
}
