import type { Answer } from '../../operation/answers.js';
import type { AnyKind } from '../kinds.js';
import { outsideOf, type Run } from '../run.js';
import { runTransaction } from './transaction.js';

/** The guard runs before the transaction, not in it. */
export async function runGuarded(run: Run, { handle, guard }: AnyKind['guarded']): Promise<Answer> {
  await guard(outsideOf(run));
  return runTransaction(run, handle);
}
