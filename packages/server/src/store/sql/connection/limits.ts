/**
 * P14: how long a connection is waited for and held. The database's own limits come first, so that it ends the work itself
 * and says why; ours are for a database, or a network, that says nothing.
 */
export interface ConnectionLimits {
  /** For another process's lock on the same organization. */
  lockInMs: number;
  /** For one statement, in the database. */
  statementInMs: number;
  /** For this process between two statements of a transaction, in the database. */
  idleInTransactionInMs: number;
  /** For the answer to one statement, here. */
  answerInMs: number;
  /** For a whole transaction, here. */
  transactionInMs: number;
}

export const SERVING: ConnectionLimits = {
  lockInMs: 2_000,
  statementInMs: 7_000,
  idleInTransactionInMs: 10_000,
  answerInMs: 8_000,
  // A batch of 500 takes seconds; on a machine with much else to do, many.
  transactionInMs: 60_000,
};

/** An index on a large table takes its time. */
export const MIGRATING: ConnectionLimits = {
  lockInMs: 10 * 60_000,
  statementInMs: 60 * 60_000,
  idleInTransactionInMs: 10 * 60_000,
  answerInMs: 61 * 60_000,
  transactionInMs: 2 * 60 * 60_000,
};

/** For a new connection. */
export const CONNECT_IN_MS = 5_000;
/** For the connections to end in order when the store closes. */
export const CLOSE_IN_MS = 3_000;
export const KEEP_ALIVE_AFTER_IN_MS = 10_000;
