import { expect, test } from 'vitest';
import type { RosterPage } from '@roster-kit/sdk';
import { LoadedRows } from './loaded-rows.js';

interface Row {
  readonly id: string;
  readonly key: number;
  readonly name?: string;
}

const idOf = ({ id }: Row) => id;

/** A server that lists rows by their key; a cursor is the key after which a page begins. */
class Server {
  rows: Row[];
  asked: (string | undefined)[] = [];

  constructor(count: number) {
    this.rows = Array.from({ length: count }, (_, index) => ({ id: `row ${index}`, key: index * 10 }));
  }

  list = async (limit: number, cursor?: string): Promise<RosterPage<Row>> => {
    this.asked.push(cursor);
    const rest = [...this.rows]
      .sort((a, b) => a.key - b.key)
      .filter(({ key }) => cursor === undefined || key > Number(cursor));
    const data = rest.slice(0, limit);
    return {
      data,
      page: { nextCursor: rest.length > limit ? String(data.at(-1)?.key) : null, total: this.rows.length },
    };
  };

  async load(pages: number, limit = 20): Promise<LoadedRows<Row>> {
    const rows = new LoadedRows(await this.list(limit), idOf);
    for (let page = 1; page < pages; page += 1) rows.append(await this.list(limit, rows.page.nextCursor ?? undefined));
    this.asked = [];
    return rows;
  }

  move(id: string, key: number): void {
    this.rows = this.rows.map((row) => (row.id === id ? { ...row, key } : row));
  }
}

const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
const sorted = (server: Server) => ids([...server.rows].sort((a, b) => a.key - b.key));
const renew = (rows: LoadedRows<Row>, server: Server, from: number, to: number) =>
  rows.refresh(() => [from, to], server.list);

test('each row is listed once, in the order of the server, and can be found', async () => {
  const server = new Server(100);
  const rows = await server.load(3);
  expect(ids(rows.data)).toEqual(sorted(server).slice(0, 60));
  expect([rows.place('row 41'), rows.find('row 41')?.key, rows.place('row 60')]).toEqual([41, 410, undefined]);
  server.move('row 5', 655);
  rows.append(await server.list(20, rows.page.nextCursor ?? undefined));
  expect([rows.data.length, new Set(ids(rows.data)).size]).toEqual([79, 79]);
});

test('only the stale pages in view are loaded again', async () => {
  const server = new Server(400);
  const rows = await server.load(10);
  server.rows = server.rows.map((row) => ({ ...row, name: 'newer' }));
  rows.expire();
  expect([rows.isStale([90, 95]), rows.isWhole]).toEqual([true, false]);
  await renew(rows, server, 90, 95);
  expect(server.asked).toEqual(['790']);
  expect([rows.find('row 85')?.name, rows.find('row 70')?.name, rows.data.length]).toEqual(['newer', undefined, 200]);
  expect(rows.isStale([85, 95])).toBe(false);
});

test('after rows are added, removed or moved, each page links to the next one again', async () => {
  const server = new Server(200);
  const rows = await server.load(10);
  server.rows = server.rows.filter((_, index) => index % 7 !== 3);
  server.rows.push({ id: 'new', key: 505 });
  server.move('row 2', 1015);
  rows.expire();
  await renew(rows, server, 40, 50);
  expect(ids(rows.data)).toContain('new');
  expect(new Set(ids(rows.data)).size).toBe(rows.data.length);
  for (let from = 0; from < 200; from += 10) await renew(rows, server, from, from + 10);
  expect(ids(rows.data)).toEqual(sorted(server));
  expect([rows.isWhole, rows.page]).toEqual([true, { nextCursor: null, total: server.rows.length }]);
});

test('when all later rows are gone, the list ends there', async () => {
  const server = new Server(100);
  const rows = await server.load(4);
  server.rows = server.rows.slice(0, 25);
  rows.expire();
  await renew(rows, server, 0, 30);
  expect(ids(rows.data)).toEqual(sorted(server));
  expect(rows.isWhole).toBe(true);
});

test('an empty list and a short one take in new rows', async () => {
  const server = new Server(0);
  const rows = await server.load(1);
  server.rows = [{ id: 'first', key: 1 }];
  rows.expire();
  await renew(rows, server, 0, 0);
  server.rows.push({ id: 'second', key: 2 });
  rows.expire();
  await renew(rows, server, 0, 1);
  expect(ids(rows.data)).toEqual(['first', 'second']);
});

test('a page stays stale after a failure, and after a change while it loads', async () => {
  const server = new Server(40);
  const rows = await server.load(2);
  rows.expire();
  await expect(
    rows.refresh(
      () => [0, 10],
      () => Promise.reject(new Error('offline')),
    ),
  ).rejects.toThrow('offline');
  expect(rows.isStale([0, 10])).toBe(true);
  let isFirst = true;
  await rows.refresh(
    () => [0, 10],
    async (limit, cursor) => {
      if (isFirst) rows.expire();
      isFirst = false;
      return server.list(limit, cursor);
    },
  );
  expect(server.asked).toEqual([undefined, undefined]);
});
