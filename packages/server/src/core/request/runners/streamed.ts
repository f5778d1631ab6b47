import type { Answer } from '../../operation/answers.js';
import type { ReadPage } from '../../operation/operation.js';
import { admit } from '../caller.js';
import type { AnyKind } from '../kinds.js';
import { answerOf, outsideOf, type Run } from '../run.js';

/** The caller is admitted before the answer begins, and again with each page. */
export async function runStreamed(run: Run, { handle }: AnyKind['streamed']): Promise<Answer> {
  const { id, request, dependencies, authenticated } = run;
  const read: ReadPage = (work) =>
    dependencies.store.read(authenticated.organizationId, async (tx) => work(tx, (await admit(tx, run)).catalogue));
  await read(async () => undefined);
  return answerOf(id, { body: handle({ ...request, ...outsideOf(run), read }) });
}
