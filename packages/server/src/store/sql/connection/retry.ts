import { setTimeout as sleep } from 'node:timers/promises';

const MAX_RUNS = 10;
const FIRST_PAUSE_IN_MS = 10;
const LONGEST_PAUSE_IN_MS = 1000;

/** Callers have their own timeout: `unavailable` in time is better than a success that comes too late. */
const GIVE_UP_AFTER_IN_MS = 5_000;

const LOST_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The database rolled the transaction back, and it may succeed again: a serialization failure or a deadlock. */
export const isRolledBack = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/** No connection, or one that broke. After a break it is unknown whether the statement took effect. */
export const isLostConnection = (error: unknown): boolean => {
  const code = codeOf(error);
  return (
    code.startsWith('08') ||
    LOST_CONNECTION.has(code) ||
    (error instanceof Error && /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message))
  );
};

export const isForeignKeyViolation = (error: unknown): boolean => codeOf(error) === '23503';

/** Runs again after a failure that left nothing behind, with random pauses that grow. */
export async function retrying<T>(run: () => Promise<T>, isSafeToRepeat: (error: unknown) => boolean): Promise<T> {
  const startedAt = Date.now();
  for (let runs = 1; ; runs += 1) {
    try {
      return await run();
    } catch (error) {
      const isOver = runs === MAX_RUNS || Date.now() - startedAt > GIVE_UP_AFTER_IN_MS;
      if (isOver || !isSafeToRepeat(error)) throw error;
    }
    await sleep(Math.random() * Math.min(FIRST_PAUSE_IN_MS * 2 ** runs, LONGEST_PAUSE_IN_MS));
  }
}
