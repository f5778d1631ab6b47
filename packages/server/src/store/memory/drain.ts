import { describeError, OUTBOX_LEASE_IN_MS, OUTBOX_MAX_ATTEMPTS, outboxPauseInMs } from '../retention.js';
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
  const results = await Promise.all(
    claimed.map(({ organizationId, row }) => send(access, organizationId, row, now, deliver)),
  );
  const sent = results.filter(Boolean).length;
  return { sent, failed: results.length - sent };
}

async function claim(tx: WriteTx, now: string, limit: number): Promise<OutboxRow[]> {
  const due = (await tx.find('outbox', { sentAt: null })).filter(
    (row) => row.availableAt <= now && row.attempts < OUTBOX_MAX_ATTEMPTS,
  );
  const rows = due.sort((a, b) => Date.parse(a.availableAt) - Date.parse(b.availableAt)).slice(0, limit);
  const claimed: OutboxRow[] = [];
  for (const row of rows) {
    const patch = { attempts: row.attempts + 1, availableAt: addMilliseconds(now, OUTBOX_LEASE_IN_MS) };
    await tx.update('outbox', row.id, patch);
    claimed.push({ ...row, ...patch });
  }
  return claimed;
}

async function send(
  access: Access,
  organizationId: string,
  row: OutboxRow,
  now: string,
  deliver: Parameters<Store['drainOutbox']>[2],
): Promise<boolean> {
  const failure = await deliver(organizationId, row).then(
    () => undefined,
    (error: unknown) => ({ message: describeError(error) }),
  );
  await access.write(organizationId, async (tx) => {
    const present = await tx.get('outbox', row.id);
    if (!present) return;
    if (!failure) await tx.update('outbox', row.id, { sentAt: now, lastError: null });
    // A row whose lease ran out belongs to whoever claimed it after us.
    else if (present.sentAt === null && present.attempts === row.attempts)
      await tx.update('outbox', row.id, {
        lastError: failure.message,
        availableAt: addMilliseconds(now, outboxPauseInMs(row.attempts)),
      });
  });
  return !failure;
}
