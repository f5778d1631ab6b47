import { isRosterError } from '@roster-kit/sdk';
import type { Messages } from '../../messages/messages.js';

/** Of these the reason says more than the code. */
const REASONED = ['account_unknown', 'two_factor_required'];

/** The sentence for a problem code and its reason, such as those of one item of a batch. */
export function problemTextOf(
  { code, reason }: { code: string; reason?: string | undefined },
  { problems }: Messages,
): string {
  const byCode: Readonly<Record<string, string>> = problems.byCode;
  const byReason: Readonly<Record<string, string>> = problems.byReason;
  const reasoned = REASONED.includes(code) ? byReason[reason ?? ''] : undefined;
  return reasoned ?? byCode[code] ?? problems.unknown;
}

/** The sentence for a failure, by its code; the server's own prose is never shown. */
export function problemText(error: unknown, messages: Messages): string {
  return isRosterError(error) ? problemTextOf(error, messages) : messages.problems.unknown;
}

/** The sentence for a refusal's reason. */
export function reasonText(reason: string, messages: Messages): string {
  const byReason: Readonly<Record<string, string>> = messages.problems.byReason;
  return byReason[reason] ?? messages.problems.byCode.forbidden;
}
