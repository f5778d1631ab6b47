import type { TwoFactorRow, WriteTx } from '../../store/store.js';
import { addMilliseconds, DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, SECOND_IN_MS } from '../../store/time.js';
import { recordEvent } from '../operation/audit.js';
import { actorOf } from '../operation/context.js';
import { inWords } from '../operation/limits.js';
import type { OperationContext } from '../operation/operation.js';
import { enqueueMail } from '../operation/outbox.js';
import { KeptRefusal, ProblemError } from '../problem/problem.js';

/** How long no code is accepted after so many wrong ones since the last right one. */
const PAUSES = new Map([
  [10, 15 * MINUTE_IN_MS],
  [20, HOUR_IN_MS],
  [40, 4 * HOUR_IN_MS],
  [80, DAY_IN_MS],
]);
const LONGEST_PAUSE_IN_MS = DAY_IN_MS;
/** Beyond the last entry, a pause begins again after each ten codes: whoever guesses has ten a day. */
const LAST_ENTRY = Math.max(...PAUSES.keys());
const THEN_EVERY = 10;

/** The pause that this wrong code begins; undefined for none. */
export function pauseAfter(wrongCodes: number): number | undefined {
  if (wrongCodes > LAST_ENTRY && wrongCodes % THEN_EVERY === 0) return LONGEST_PAUSE_IN_MS;
  return PAUSES.get(wrongCodes);
}

function paused(until: string, now: string): ConstructorParameters<typeof ProblemError> {
  const seconds = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / SECOND_IN_MS));
  const detail = `Too many wrong codes. Wait ${inWords(seconds)}, then try again.`;
  return ['rate_limited', { detail, retryAfterInSeconds: seconds }];
}

/** @throws ProblemError `rate_limited` with the end of the pause, for a right code too */
export function refuseWhilePaused(row: Pick<TwoFactorRow, 'pausedUntil'> | undefined, now: string): void {
  if (row?.pausedUntil != null && row.pausedUntil > now) throw new ProblemError(...paused(row.pausedUntil, now));
}

type Attempt = Pick<OperationContext<'identity.verifyCode'>, 'caller' | 'now' | 'dependencies' | 'ipAddress'> & {
  tx: WriteTx;
};

/**
 * P8: counts a wrong code, over all sessions of the user and for both kinds of code, under the organization's lock and in a row
 * that survives a restart. A pause that begins is told to the person by mail. The log gets one event for the first wrong code
 * and one for each pause, so that nobody can flood it.
 */
export async function refuseWrongCode(attempt: Attempt, row: TwoFactorRow): Promise<never> {
  const { tx, now } = attempt;
  const wrongCodes = row.wrongCodes + 1;
  const pauseInMs = pauseAfter(wrongCodes);
  const pausedUntil = pauseInMs === undefined ? null : addMilliseconds(now, pauseInMs);
  await tx.update('twoFactors', row.id, { wrongCodes, pausedUntil });
  if (wrongCodes === 1) await record(attempt, row.id, 'twoFactor.refuse', { wrongCodes });
  if (pausedUntil === null) throw new KeptRefusal('code_incorrect');
  await record(attempt, row.id, 'twoFactor.pause', { wrongCodes, pausedUntil });
  await enqueueMail(tx, { kind: 'codes_paused', payload: { userId: row.id, wrongCodes, pausedUntil } }, attempt);
  throw new KeptRefusal(...paused(pausedUntil, now));
}

function record(
  { tx, now, caller, ipAddress }: Attempt,
  userId: string,
  action: 'twoFactor.refuse' | 'twoFactor.pause',
  after: { wrongCodes: number; pausedUntil?: string },
): Promise<void> {
  const target = { targetType: 'user', targetId: userId };
  return recordEvent(tx, { ...actorOf(caller), ipAddress, action, ...target, before: null, after }, now);
}

/** What a right code changes besides its own use. */
export const RIGHT_CODE = { wrongCodes: 0, pausedUntil: null } as const;

/** For the audit event of a right code: how many wrong ones came before it. */
export const wrongBefore = ({ wrongCodes }: Pick<TwoFactorRow, 'wrongCodes'>) =>
  wrongCodes === 0 ? { before: {}, after: {} } : { before: { wrongCodes }, after: { wrongCodes: 0 } };
