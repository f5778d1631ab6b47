import type { Answer } from '../../operation/answers.js';
import type { AnyKind } from '../kinds.js';
import { answerOf, outsideOf, type Run } from '../run.js';

/** The handler admits the caller itself: before it answers, and again for as long as the stream lasts. */
export async function runLive(run: Run, { handle }: AnyKind['live']): Promise<Answer> {
  const { id, request, signal, admissions } = run;
  return answerOf(id, {
    body: await handle({ ...request, ...outsideOf(run), signal, admit: () => admissions.admit(run) }),
  });
}
