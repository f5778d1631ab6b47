import { operations } from '../../../generated/operations.js';
import type { ReadTx } from '../../../store/store.js';
import type { Answer } from '../../operation/answers.js';
import { type AnyHandle, auditFor, contextFor } from '../../operation/context.js';
import { KeptRefusal } from '../../problem/problem.js';
import { admit } from '../caller.js';
import { withIdempotency } from '../idempotency.js';
import { answerOf, type Run } from '../run.js';

/** The caller is admitted and the handler runs in one transaction; a write keeps its answer for its Idempotency-Key there. */
export async function runTransaction(run: Run, handle: AnyHandle): Promise<Answer> {
  const { id, authenticated, dependencies, now, request, signal } = run;
  const { organizationId } = authenticated;
  const { store } = dependencies;
  const contextIn = async (tx: ReadTx) =>
    contextFor({ ...run, operationId: id, tx, ...(await admit(tx, run)) }, request);
  if (operations[id].readOnly) {
    return store.read(organizationId, async (tx) => answerOf(id, await handle(await contextIn(tx))), signal);
  }
  // The organization's lock is held from here to the commit. Another change at the same moment waits, and then reads what
  // this one has done: `admit` refuses a caller who has lost a permission in between.
  const result = await store.write(
    organizationId,
    async (tx) => {
      const context = await contextIn(tx);
      const work = async () => answerOf(id, await handle({ ...context, audit: auditFor(tx, context) }));
      return unlessKept(withIdempotency({ id, tx, caller: context.caller, request, now, dependencies }, work));
    },
    signal,
  );
  if (result instanceof KeptRefusal) throw result;
  return result;
}

/** A refusal as a value, so that the transaction commits. */
function unlessKept(answered: Promise<Answer>): Promise<Answer | KeptRefusal> {
  return answered.catch((error: unknown) => {
    if (error instanceof KeptRefusal) return error;
    throw error;
  });
}
