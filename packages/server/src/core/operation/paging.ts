import type { OperationId } from '../../generated/operations.js';
import type { Position, ReadTx } from '../../store/store.js';
import { type CursorScope, openCursor, sealCursor } from './cursor.js';
import type { Dependencies } from './dependencies.js';

const DEFAULT_LIMIT = 50;

interface PagingContext {
  operationId: OperationId;
  tx: ReadTx;
  dependencies: Dependencies;
  now: string;
  path: object;
  query: { limit?: number; cursor?: string; include?: 'total' };
}

/** How to read a page. `limit` is one more than the page holds, to see whether another page follows. */
export interface PageRequest {
  now: string;
  limit: number;
  after?: Position;
}

interface Source<Row> {
  load(request: PageRequest): Promise<Row[]>;
  count(now: string): Promise<number>;
  position(row: Row): Position;
}

export interface Page<Row> {
  rows: Row[];
  now: string;
  page: { nextCursor: string | null; total?: number };
}

function scopeOf({ operationId, tx, path, query }: PagingContext): CursorScope {
  const { limit: _limit, cursor: _cursor, include: _include, ...filters } = query;
  return { operationId, organizationId: tx.organization.id, path, filters };
}

/** One page of a list, with the cursor of the next page. */
export async function pageOf<Row>(context: PagingContext, source: Source<Row>): Promise<Page<Row>> {
  const { keys } = context.dependencies;
  const { limit = DEFAULT_LIMIT, cursor, include } = context.query;
  const scope = scopeOf(context);
  const state = cursor === undefined ? undefined : await openCursor(keys, scope, cursor);
  const now = state?.now ?? context.now;
  const found = await source.load({ now, limit: limit + 1, ...(state && { after: state.after }) });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const nextCursor =
    last !== undefined && found.length > limit
      ? await sealCursor(keys, scope, { now, after: source.position(last) })
      : null;
  return { rows, now, page: { nextCursor, ...(include === 'total' && { total: await source.count(now) }) } };
}
