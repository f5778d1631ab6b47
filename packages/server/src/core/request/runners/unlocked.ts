import type { Answer } from '../../operation/answers.js';
import { admit } from '../caller.js';
import type { AnyKind } from '../kinds.js';
import { answerOf, outsideOf, type Run } from '../run.js';

/** The caller is admitted on a snapshot, as for a read; the handler runs after it, without the organization's lock. */
export async function runUnlocked(run: Run, { handle }: AnyKind['unlocked']): Promise<Answer> {
  const { id, request, dependencies, authenticated } = run;
  const { caller } = await dependencies.store.read(authenticated.organizationId, (tx) => admit(tx, run));
  return answerOf(id, await handle({ ...request, ...outsideOf(run), caller }));
}
