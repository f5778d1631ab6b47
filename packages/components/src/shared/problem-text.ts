import { isRosterError } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';

/** The sentence for a problem code, such as that of one item of a batch. */
export function problemTextOf(code: string, { problems }: Messages): string {
  const byCode: Readonly<Record<string, string>> = problems.byCode;
  return byCode[code] ?? problems.unknown;
}

/** The sentence for a failure, by its code; the server's own prose is never shown. */
export function problemText(error: unknown, messages: Messages): string {
  return isRosterError(error) ? problemTextOf(error.code, messages) : messages.problems.unknown;
}

/** The sentence for a refusal's reason. */
export function reasonText(reason: string, messages: Messages): string {
  const byReason: Readonly<Record<string, string>> = messages.problems.byReason;
  return byReason[reason] ?? messages.problems.byCode.forbidden;
}
