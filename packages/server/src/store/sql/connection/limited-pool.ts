import type { Socket } from 'node:net';
import type { PostgresPool, PostgresPoolClient, TransactionSettings } from 'kysely';
import { CompiledQuery, type DatabaseConnection, PostgresDialect, PostgresDriver } from 'kysely';
import type pg from 'pg';
import { CLOSE_IN_MS, type ConnectionLimits, SERVING } from './limits.js';

/** The database did not answer in time, or held one transaction for too long. The connection is gone. */
export class DatabaseSilent extends Error {
  override readonly name = 'DatabaseSilent';
}

const socketOf = (client: pg.PoolClient): Socket =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream;

/** One connection of the pool, which is destroyed as soon as it is silent for too long: it is never used again. */
class LimitedClient implements PostgresPoolClient {
  readonly bornAt = Date.now();
  #failure: DatabaseSilent | undefined;
  #lease: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly client: pg.PoolClient,
    private readonly limits: () => ConnectionLimits,
    private readonly onSilent: () => void,
  ) {}

  begin(): void {
    this.#lease = setTimeout(() => this.discard('A transaction took too long.'), this.limits().transactionInMs);
  }

  /** Without cursors, which nothing here uses. */
  readonly query = (async (text: string, values: unknown[]) => {
    if (this.#failure) throw this.#failure;
    let isOver = false;
    const giveUp = () => {
      if (isOver) return;
      this.onSilent();
      this.discard('The database does not answer.');
    };
    // An answer may lie unread where this process itself was busy for so long: it is read before the connection is given up.
    const timer = setTimeout(() => setImmediate(giveUp), this.limits().answerInMs);
    try {
      return await this.client.query(text, values);
    } catch (error) {
      throw this.#failure ?? error;
    } finally {
      isOver = true;
      clearTimeout(timer);
    }
  }) as unknown as PostgresPoolClient['query'];

  release(destroy = false): void {
    clearTimeout(this.#lease);
    this.client.release(destroy || this.#failure !== undefined);
  }

  /** What runs on it fails at once; the database rolls it back when it learns that the connection has gone. */
  discard(reason: string): void {
    this.#failure ??= new DatabaseSilent(reason);
    socketOf(this.client).destroy();
  }
}

/**
 * A pool whose every wait has a limit. Once a connection was silent, all that are as old may be silent too: they are replaced
 * when they are wanted next, so that the first call after an outage finds a connection that works.
 */
export class LimitedPool implements PostgresPool {
  limits: ConnectionLimits = SERVING;
  readonly options = {};
  readonly #clients = new Map<pg.PoolClient, LimitedClient>();
  #silentAt = 0;

  constructor(private readonly pool: pg.Pool) {
    pool.on('remove', (client) => void this.#clients.delete(client as pg.PoolClient));
  }

  async connect(): Promise<PostgresPoolClient> {
    for (;;) {
      const client = await this.pool.connect();
      const limited = this.#limited(client);
      if (limited.bornAt > this.#silentAt) {
        limited.begin();
        return limited;
      }
      limited.discard('It may be silent.');
      limited.release();
    }
  }

  /** A silent database does not confirm the end of a connection. */
  async end(): Promise<void> {
    const cut = setTimeout(() => {
      for (const client of this.#clients.values()) client.discard('The store closes.');
    }, CLOSE_IN_MS);
    try {
      await this.pool.end();
    } finally {
      clearTimeout(cut);
    }
  }

  #limited(client: pg.PoolClient): LimitedClient {
    const known = this.#clients.get(client);
    if (known) return known;
    const limited = new LimitedClient(
      client,
      () => this.limits,
      () => (this.#silentAt = Date.now()),
    );
    this.#clients.set(client, limited);
    return limited;
  }
}

/** Sets the limits for the transaction alone: a pooler such as PgBouncer shares sessions, and refuses startup parameters. */
class LimitedDriver extends PostgresDriver {
  constructor(private readonly limitedPool: LimitedPool) {
    super({ pool: limitedPool });
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel, accessMode }: TransactionSettings,
  ): Promise<void> {
    const { lockInMs, statementInMs, idleInTransactionInMs } = this.limitedPool.limits;
    const begin = [
      'start transaction',
      ...(isolationLevel ? [`isolation level ${isolationLevel}`] : []),
      ...(accessMode ? [accessMode] : []),
    ].join(' ');
    const limits = [
      `set local lock_timeout = ${lockInMs}`,
      `set local statement_timeout = ${statementInMs}`,
      `set local idle_in_transaction_session_timeout = ${idleInTransactionInMs}`,
    ];
    // One message, so that the limits cost no round trip.
    await connection.executeQuery(CompiledQuery.raw([begin, ...limits].join('; ')));
  }
}

export class LimitedDialect extends PostgresDialect {
  constructor(private readonly limitedPool: LimitedPool) {
    super({ pool: limitedPool });
  }

  override createDriver(): PostgresDriver {
    return new LimitedDriver(this.limitedPool);
  }
}
