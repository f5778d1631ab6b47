import { type OperationId, operations } from '../../../generated/operations.js';
import type { Answer } from '../../operation/answers.js';
import type { AnyHandle } from '../../operation/context.js';
import { DryRun } from '../batch.js';
import { handlerOf } from '../handlers.js';
import type { AnyKind } from '../kinds.js';
import { answerOf, type Run } from '../run.js';
import { runTransaction } from './transaction.js';

/** The handler of the single operation, which carries out each item. */
function itemHandleOf(id: OperationId): AnyHandle {
  const { batchOf } = operations[id];
  const single = batchOf && handlerOf(batchOf);
  if (single?.kind !== 'transaction') throw new Error(`${id} is the batch of no operation.`);
  return single.handle;
}

/** All items in one transaction. A dry run throws its answer as an error, so that nothing is kept. */
export async function runBatch(run: Run, { handle }: AnyKind['batch']): Promise<Answer> {
  const handleItem = itemHandleOf(run.id);
  try {
    return await runTransaction(run, (context) => handle(context, handleItem));
  } catch (error) {
    if (error instanceof DryRun) return answerOf(run.id, error.result);
    throw error;
  }
}
