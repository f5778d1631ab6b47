import type { Answer } from '../../operation/answers.js';
import type { AnyKind } from '../kinds.js';
import { outsideOf, type Run } from '../run.js';
import { runTransaction } from './transaction.js';

/** The guard runs before and after the transaction, not in it. */
export async function runGuarded(run: Run, { handle, guard }: AnyKind['guarded']): Promise<Answer> {
  const outside = outsideOf(run);
  await guard.before(outside);
  const answer = await runTransaction(run, handle);
  await guard.after(outside);
  return answer;
}
