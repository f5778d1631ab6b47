import { type SweepOptions, type SweepRule, sweepRules } from '../retention.js';
import { addMilliseconds } from '../time.js';
import type { MemoryWriteTx } from './write.js';

/** Of one organization. The counters, which are not its state, sweep themselves. */
export async function sweepOrganization(tx: MemoryWriteTx, now: string, options: SweepOptions): Promise<void> {
  for (const { table, over } of sweepRules(options)) {
    if (table === 'attempts') continue;
    const isOver = (row: object) => over.some((rule) => isPast(row, rule, now));
    if (table === 'changes') tx.sweepChanges(isOver);
    else for (const { id } of (await tx.find(table, {})).filter(isOver)) await tx.remove(table, { id });
  }
}

function isPast(row: object, { column, keptInMs }: SweepRule['over'][number], now: string): boolean {
  const time = (row as Record<string, unknown>)[column];
  return typeof time === 'string' && time <= addMilliseconds(now, -keptInMs);
}
