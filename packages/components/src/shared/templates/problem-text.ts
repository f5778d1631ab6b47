import { isRosterError } from '@roster-kit/sdk';
import type { Messages } from '../../messages/messages.js';
import { ownWordsOf } from '../events/host-answer.js';
import type { ProblemMessages } from './speech.js';

/** For these codes the reason says more than the code. */
const REASONED = ['account_unknown', 'two_factor_required'];

/** Operations that change nothing. */
const LOADS = /\.(get|list|preview|export)/;

interface Problem {
  code: string;
  reason?: string | undefined;
  operationId?: string | undefined;
}

/** P11: in what somebody is stronger. */
export function strongerText(reason: string | undefined, { stronger }: Messages['changeProblems']): string {
  return reason === 'exceeds_default_level' ? stronger.exceeds_default_level : stronger.exceeds_permissions;
}

/** For these codes the operation or the reason says more. */
function operationText(problem: Problem, { problems, changeProblems }: ProblemMessages): string | undefined {
  const { code, reason, operationId = '' } = problem;
  const notFound: Readonly<Record<string, string>> = problems.notFound;
  if (code === 'not_found') return notFound[operationId.split('.')[0] ?? ''];
  if (code === 'internal_error' && LOADS.test(operationId)) return problems.loadFailed;
  if (code === 'target_exceeds_actor') return changeProblems && strongerText(reason, changeProblems);
  return code === 'role_exceeds_actor' && operationId.startsWith('roles.')
    ? changeProblems?.permissionsNotHeld
    : undefined;
}

/** The sentence for a problem code, its reason and its operation, such as those of one item of a batch. */
export function problemTextOf(problem: Problem, messages: ProblemMessages): string {
  const { problems, changeProblems } = messages;
  const { code, reason } = problem;
  const byCode: Readonly<Record<string, string>> = { ...changeProblems?.byCode, ...problems.byCode };
  const byReason: Readonly<Record<string, string>> = problems.byReason;
  const reasoned = REASONED.includes(code) ? byReason[reason ?? ''] : undefined;
  return reasoned ?? operationText(problem, messages) ?? byCode[code] ?? problems.unknown;
}

/** The sentence for a failure: by its code, or a host's own words. The server's own prose is never shown. */
export function problemText(error: unknown, messages: ProblemMessages): string {
  const own = ownWordsOf(error);
  const isKnown = isRosterError(error) && error.code in messages.problems.byCode;
  if (own && !isKnown) return own;
  return isRosterError(error) ? problemTextOf(error, messages) : messages.problems.unknown;
}

/** The sentence for a refusal's reason. */
export function reasonText(reason: string, messages: Pick<Messages, 'problems'>): string {
  const byReason: Readonly<Record<string, string>> = messages.problems.byReason;
  return byReason[reason] ?? messages.problems.byCode.forbidden;
}
