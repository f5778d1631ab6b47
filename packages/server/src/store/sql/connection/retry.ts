import { setTimeout as sleep } from 'node:timers/promises';
import { StoreBusy } from '../../turns.js';
import { DatabaseSilent } from './limited-pool.js';

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
  // The server ends the connection, or takes none: too many, shutting down, idle in a transaction for too long.
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '25P03',
  '25P04',
]);

/** The database is there and cannot do it now: read-only, out of disk or memory, a limit of time, an error of its disk. */
const CANNOT_NOW = new Set(['25006', '57014', '55P03', 'ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);
const CANNOT_NOW_CLASSES = ['53', '58'];

const CONNECTION_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** The SQLSTATE, or the code of the operating system. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The database rolled the transaction back, and it may succeed again: a serialization failure or a deadlock. */
export const isRolledBack = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/** No connection, or one that broke. After a break it is unknown whether the statement took effect. */
export const isLostConnection = (error: unknown): boolean => {
  const code = codeOf(error);
  return (
    code.startsWith('08') ||
    LOST_CONNECTION.has(code) ||
    error instanceof DatabaseSilent ||
    (error instanceof Error && CONNECTION_MESSAGE.test(error.message))
  );
};

/** Another process holds the organization's lock. The transaction is rolled back, and its connection is free for others. */
export const isLocked = (error: unknown): boolean => codeOf(error) === '55P03';

/** Trying again later may help, and nothing else does: the caller is told `unavailable`. */
export const isUnavailable = (error: unknown): boolean => {
  const code = codeOf(error);
  return (
    error instanceof StoreBusy ||
    isLostConnection(error) ||
    isRolledBack(error) ||
    CANNOT_NOW.has(code) ||
    (/^[0-9A-Z]{5}$/.test(code) && CANNOT_NOW_CLASSES.includes(code.slice(0, 2)))
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
