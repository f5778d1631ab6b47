import { isRosterError } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';

/** Of these the reason says more than the code. */
const REASONED = ['account_unknown', 'two_factor_required'];

/** The sentence for a failure, by its code; the server's own prose is never shown. */
export function problemText(error: unknown, messages: Messages): string {
  const byCode: Readonly<Record<string, string>> = messages.problems.byCode;
  if (!isRosterError(error)) return messages.problems.unknown;
  const byReason: Readonly<Record<string, string>> = messages.problems.byReason;
  const reasoned = REASONED.includes(error.code) ? byReason[error.reason ?? ''] : undefined;
  return reasoned ?? byCode[error.code] ?? messages.problems.unknown;
}

/** The sentence for a refusal's reason. */
export function reasonText(reason: string, messages: Messages): string {
  const byReason: Readonly<Record<string, string>> = messages.problems.byReason;
  return byReason[reason] ?? messages.problems.byCode.forbidden;
}
