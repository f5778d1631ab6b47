import type { Answer } from '../../operation/answers.js';
import { admit } from '../caller.js';
import type { AnyKind } from '../kinds.js';
import { answerOf, outsideOf, type Run } from '../run.js';

/** The handler admits the caller itself: before it answers, and again for as long as the stream lasts. */
export async function runLive(run: Run, { handle }: AnyKind['live']): Promise<Answer> {
  const { id, request, dependencies, authenticated, signal } = run;
  const admitAgain = () =>
    dependencies.store.read(authenticated.organizationId, async (tx) => {
      const now = new Date(dependencies.clock()).toISOString();
      return (await admit(tx, { ...run, now })).caller;
    });
  return answerOf(id, { body: await handle({ ...request, ...outsideOf(run), signal, admit: admitAgain }) });
}
