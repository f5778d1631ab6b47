import { expect, test } from 'vitest';
import type { RosterPage } from '@roster-kit/sdk';
import { LoadedRows } from './loaded-rows.js';

interface Row {
  readonly id: string;
  readonly name?: string;
}

type Page = RosterPage<Row>;

const idOf = ({ id }: Row) => id;
const page = (ids: string, nextCursor: string | null = null, total?: number): Page => ({
  data: [...ids].map((id) => ({ id })),
  page: { nextCursor, ...(total !== undefined && { total }) },
});
const listed = (rows: LoadedRows<Row>) => rows.data.map(idOf).join('');
/** Two pages of three rows. */
const twoPages = () => new LoadedRows(page('abc', '1', 6), idOf).append(page('def', null, 6));
/** Answers page by page; what was asked is noted. */
const server = (answers: Record<string, Page>) => {
  const asked: [number, string | undefined][] = [];
  return {
    asked,
    load: (limit: number, cursor?: string) => {
      asked.push([limit, cursor]);
      return Promise.resolve(answers[cursor ?? ''] ?? page(''));
    },
  };
};

test('rows without a server are whole, in their order, and no copy of the caller’s list', () => {
  const given = [{ id: 'a' }, { id: 'b' }];
  const rows = LoadedRows.of(given, idOf);
  given.push({ id: 'c' });
  expect([listed(rows), rows.page, rows.isWhole]).toEqual(['ab', { nextCursor: null, total: 2 }, true]);
});

test('a list is whole only when its last page is loaded and none is stale', () => {
  const rows = new LoadedRows(page('abc', '1'), idOf);
  expect([rows.isWhole, rows.isStale([0, Infinity])]).toEqual([false, false]);
  rows.append(page('def'));
  expect(rows.isWhole).toBe(true);
  rows.expire();
  expect(rows.isWhole).toBe(false);
});

test('a list stays whole only while every page is up to date', async () => {
  const rows = twoPages();
  rows.expire();
  await rows.refresh(() => [0, 1], server({ '': page('abc', '1', 6) }).load);
  expect([rows.isStale([0, 2]), rows.isStale([4, 5]), rows.isWhole]).toEqual([false, true, false]);
});

test('the first page’s total and later ones are the newest that the server said', () => {
  const rows = new LoadedRows(page('abc', '1', 7), idOf);
  expect(rows.page).toEqual({ nextCursor: '1', total: 7 });
  expect(rows.append(page('d', '2')).page).toEqual({ nextCursor: '2', total: 7 });
});

test('a newer version takes the row’s place, and only its', () => {
  const rows = twoPages();
  const before = rows.revision;
  expect(rows.replace('e', { id: 'e', name: 'newer' })).toBe(rows);
  expect([listed(rows), rows.page.total, rows.revision]).toEqual(['abcdef', 6, before + 1]);
  expect(rows.data.map(({ name }) => name)).toEqual([undefined, undefined, undefined, undefined, 'newer', undefined]);
  expect([rows.place('e'), rows.find('e')?.name, rows.find('b'), rows.find('?')]).toEqual([
    4,
    'newer',
    { id: 'b' },
    undefined,
  ]);
});

test('a row that is taken out leaves one less in all, and the others close up', () => {
  const rows = twoPages().replace('b', undefined);
  expect([listed(rows), rows.page.total, rows.place('b'), rows.place('c')]).toEqual(['acdef', 5, undefined, 1]);
  const uncounted = new LoadedRows(page('ab'), idOf).replace('a', undefined);
  expect([listed(uncounted), uncounted.page]).toEqual(['b', { nextCursor: null }]);
});

test('a row that is not loaded cannot be replaced: nothing changes', () => {
  const rows = twoPages();
  const [before, data] = [rows.revision, [...rows.data]];
  expect(rows.replace('z', { id: 'z' }).replace('z', undefined)).toBe(rows);
  expect([rows.revision, rows.data, rows.page.total]).toEqual([before, data, 6]);
});

test('a reload asks for every page, each with as many rows as it has, the last with at least a page', async () => {
  const rows = twoPages();
  const { load, asked } = server({ '': page('abc', '1', 6), 1: page('def', null, 6) });
  const before = rows.revision;
  expect(await rows.reload(load)).toBe(rows);
  expect(asked).toEqual([
    [3, undefined],
    [50, '1'],
  ]);
  expect([listed(rows), rows.isWhole, rows.revision]).toEqual(['abcdef', true, before + 2]);
});

test('a page asks for at most as many rows as the contract gives', async () => {
  const many = Array.from({ length: 250 }, (_, index) => ({ id: `row ${index}` }));
  const rows = LoadedRows.of(many, idOf);
  const { load, asked } = server({ '': { data: many.slice(0, 200), page: { nextCursor: '200' } } });
  await rows.reload(load);
  expect(asked[0]).toEqual([200, undefined]);
  const few = new LoadedRows(page('ab', '1'), idOf, 20);
  const small = server({ '': page('ab') });
  await few.reload(small.load);
  expect(small.asked).toEqual([[20, undefined]]);
});

test('the rows of a page that only changed are the new ones, in place', async () => {
  const rows = twoPages();
  const data = rows.data;
  rows.expire();
  const newer: Page = { data: [...'abc'].map((id) => ({ id, name: 'newer' })), page: { nextCursor: '1', total: 6 } };
  await rows.refresh(() => [0, 0], server({ '': newer }).load);
  expect(rows.data).toBe(data);
  expect(rows.data.map(({ name }) => name)).toEqual(['newer', 'newer', 'newer', undefined, undefined, undefined]);
  await rows.refresh(
    () => [3, 3],
    server({ 1: { ...newer, data: [...'def'].map((id) => ({ id, name: 'last' })) } }).load,
  );
  expect(rows.data.map(({ name }) => name)).toEqual(['newer', 'newer', 'newer', 'last', 'last', 'last']);
});

test.each([
  ['one more', 'abxc'],
  ['one less', 'ab'],
  ['another order', 'bac'],
  ['another row first', 'xbc'],
  ['another row last', 'abx'],
  ['other rows', 'xyz'],
])('a page with %s is listed as the server says', async (_what, ids) => {
  const rows = twoPages();
  rows.expire();
  await rows.refresh(() => [0, 0], server({ '': page(ids, '1', 6) }).load);
  expect(listed(rows)).toBe(`${ids}def`);
  for (const [place, id] of [...`${ids}def`].entries()) expect(rows.place(id)).toBe(place);
  for (const id of 'abc') if (!ids.includes(id)) expect(rows.place(id)).toBeUndefined();
});

test('a row that moved to an earlier page leaves the one that it was on', async () => {
  const rows = twoPages();
  rows.expire();
  await rows.refresh(() => [0, 0], server({ '': page('aeb', '1', 6) }).load);
  expect(listed(rows)).toBe('aebdf');
});

test('a page that begins elsewhere now is loaded again when it is looked at', async () => {
  const rows = twoPages();
  rows.expire();
  const { load, asked } = server({ '': page('abx', '2', 7), 2: page('cdef', null, 7) });
  await rows.refresh(() => [0, 6], load);
  expect(asked.map(([, cursor]) => cursor)).toEqual([undefined, '2']);
  expect([listed(rows), rows.isWhole, rows.page]).toEqual(['abxcdef', true, { nextCursor: null, total: 7 }]);
});

test('while the cursor stays, only the stale page is loaded', async () => {
  const rows = twoPages();
  rows.expire();
  await rows.refresh(() => [4, 5], server({ 1: page('def', null, 6) }).load);
  const { load, asked } = server({ '': page('abc', '1', 6) });
  await rows.refresh(() => [0, 5], load);
  expect(asked).toEqual([[3, undefined]]);
});

test('pages that have become empty are skipped', async () => {
  const rows = new LoadedRows(page('ab', '1'), idOf).append(page('cd', '2')).append(page('ef', '3')).append(page('gh'));
  for (const id of 'cdef') rows.replace(id, undefined);
  rows.expire();
  const { load, asked } = server({ '': page('ab', '3'), 3: page('gh') });
  await rows.refresh(() => [0, 10], load);
  expect(asked.map(([, cursor]) => cursor)).toEqual([undefined, '3']);
  expect([listed(rows), rows.isWhole]).toEqual(['abgh', true]);
});

test('when a page is the last one now, the pages after it are gone', async () => {
  const rows = new LoadedRows(page('ab', '1', 6), idOf).append(page('cd', '2', 6)).append(page('ef', null, 6));
  rows.expire();
  await rows.refresh(() => [0, 0], server({ '': page('ab', null, 2) }).load);
  expect([listed(rows), rows.page, rows.isWhole]).toEqual(['ab', { nextCursor: null, total: 2 }, true]);
});

test('where the list goes on, an earlier page does not say how', async () => {
  const rows = new LoadedRows(page('ab', '1'), idOf).append(page('cd', '2'));
  rows.expire();
  await rows.refresh(() => [0, 0], server({ '': page('ab', '1') }).load);
  expect(rows.page.nextCursor).toBe('2');
  await rows.refresh(() => [2, 3], server({ 1: page('cd', '9') }).load);
  expect(rows.page.nextCursor).toBe('9');
});

test.each([
  [[0, 2], [undefined]],
  [
    [0, 3],
    [undefined, '1'],
  ],
  [
    [3, 3],
    [undefined, '1'],
  ],
  [[4, 5], ['1']],
  [[7, 9], []],
] as const)('of rows %j, the pages after %j are loaded', async ([from, to], cursors) => {
  const rows = twoPages();
  rows.expire();
  const { load, asked } = server({ '': page('abc', '1', 6), 1: page('def', null, 6) });
  await rows.refresh(() => [from, to], load);
  expect(asked.map(([, cursor]) => cursor)).toEqual(cursors);
});

test('pages that have become empty do not stand between two that link', async () => {
  const rows = new LoadedRows(page('ab', '1'), idOf).append(page('cd', '2')).append(page('ef', '3')).append(page('gh'));
  for (const id of 'cdef') rows.replace(id, undefined);
  rows.expire();
  await rows.refresh(() => [4, 9], server({ 3: page('gh') }).load);
  await rows.refresh(() => [0, 1], server({ '': page('ab', '3') }).load);
  expect([listed(rows), rows.isWhole]).toEqual(['abgh', true]);
});

test('a page with the same rows costs no look at the others', async () => {
  let looks = 0;
  const counting = (row: Row) => {
    looks += 1;
    return row.id;
  };
  const rows = new LoadedRows(page('abc', '1'), counting)
    .append(page('def', '2'))
    .append(page('ghi', '3'))
    .append(page('jkl'));
  for (const [range, cursor, ids, next] of [
    [[0, 1], '', 'abc', '1'],
    [[4, 5], '1', 'def', '2'],
    [[10, 12], '3', 'jkl', null],
  ] as const) {
    rows.expire();
    looks = 0;
    await rows.refresh(() => [...range], server({ [cursor]: page(ids, next) }).load);
    expect(looks).toBeLessThanOrEqual(6);
    expect(listed(rows)).toBe('abcdefghijkl');
  }
});
