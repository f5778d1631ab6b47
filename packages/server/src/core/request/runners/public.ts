import type { Answer } from '../../operation/answers.js';
import type { AnyKind } from '../kinds.js';
import { answerOf, type Run } from '../run.js';

/** No caller to admit: the handler finds its organization in the body and opens its transaction itself. */
export async function runPublic(
  { id, request, dependencies, now, ipAddress }: Pick<Run, 'id' | 'request' | 'dependencies' | 'now' | 'ipAddress'>,
  { handle }: AnyKind['public'],
): Promise<Answer> {
  return answerOf(id, await handle({ ...request, dependencies, now, ipAddress }));
}
