import { describe, expect, it } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import { createRosterClient, type RosterList } from '../index.js';
import { answerTo, bodyOf } from '../testing/answers.js';
import {
  type Answer,
  failureOf,
  json,
  lostConnection,
  scriptedFetch,
  type SentRequest,
} from '../testing/scripted-fetch.js';

const people = ['ann', 'ben', 'cem', 'dea', 'eva'].map((id) => ({ id }));

/** Pages of two items; the cursor is the index of the next page. */
const paged: Answer = ({ url }: SentRequest) => {
  const { searchParams } = new URL(url);
  const from = Number(searchParams.get('cursor') ?? 0);
  const to = from + Number(searchParams.get('limit') ?? 2);
  const total = searchParams.get('include') ? { total: people.length } : {};
  return json({ data: people.slice(from, to), page: { nextCursor: to < people.length ? String(to) : null, ...total } });
};

function setUp(...answers: Answer[]) {
  const { fetch, sent } = scriptedFetch(...(answers.length > 0 ? answers : [paged]));
  const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch, maxRetries: 0 });
  return { users: client.users, grants: client.grants, paths: () => sent.map(({ path }) => path) };
}

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe('a list', () => {
  it('yields all pages, with the same query', async () => {
    const { users, paths } = setUp();
    expect(await idsOf(users.list({ role: ['editor', 'viewer'], q: 'a&b' }))).toEqual([
      'ann',
      'ben',
      'cem',
      'dea',
      'eva',
    ]);
    const query = 'role=editor&role=viewer&q=a%26b';
    expect(paths()).toEqual([`/v1/users?${query}`, `/v1/users?${query}&cursor=2`, `/v1/users?${query}&cursor=4`]);
  });

  it('sends nothing before it is used', async () => {
    const { users, paths } = setUp();
    const list = users.list();
    await new Promise((resolve) => setTimeout(resolve));
    expect(paths()).toEqual([]);
    await list;
    expect(paths()).toEqual(['/v1/users']);
  });

  it('is awaited as one page, which is loaded once; a walk starts again', async () => {
    const { users, paths } = setUp();
    const list = users.list({ include: 'total', cursor: '2' });
    const page = await list;
    expect(page).toMatchObject({ data: [{ id: 'cem' }, { id: 'dea' }], page: { nextCursor: '4', total: 5 } });
    expect((await list.safe()).ok && (await list)).toBe(page);
    expect((await list.withResponse()).response.status).toBe(200);
    expect(await list.finally(() => undefined)).toBe(page);
    expect(await list.then(({ data }) => data.length)).toBe(2);
    expect(paths()).toHaveLength(1);
    expect(await idsOf(list)).toEqual(['cem', 'dea', 'eva']);
    expect(paths()).toHaveLength(3);
  });

  it('rejects, when awaited, as every call does', async () => {
    const { users } = setUp(lostConnection);
    await expect(users.list()).rejects.toMatchObject({ code: 'network_error', operationId: 'users.list' });
    expect(await users.list().safe()).toMatchObject({ ok: false, error: { code: 'network_error' } });
    expect(await users.list().catch((error: { code: string }) => error.code)).toBe('network_error');
  });

  const lists = Object.entries(operations).filter(([, { method, answer }]) => method === 'GET' && /data/.test(answer));
  it.each(lists)('%s is awaited and walked like every other list', async (id, { path, answer }) => {
    const { fetch, sent } = scriptedFetch(answerTo(id as OperationId));
    const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch });
    const [area = '', method = ''] = id.split('.');
    const resource = client[area as 'users'] as unknown as Record<
      string,
      (...ids: string[]) => RosterList<'users.list'>
    >;
    const list = resource[method]!(...(path.match(/\{/g) ?? []));
    const { data } = await list;
    expect(data).toEqual([bodyOf(answer.split('/')[1] ?? '')]);
    const walked: unknown[] = [];
    for await (const item of list) walked.push(item);
    expect(walked).toEqual(data);
    expect(await list.toArray({ max: 9 })).toEqual(data);
    expect(await list.first()).toEqual(data[0]);
    // A list without pages takes no limit.
    expect(sent.at(-1)?.url.endsWith('?limit=1')).toBe(answer.includes('page'));
  });

  it('has that form in every area', () => {
    expect(lists.map(([id]) => id)).toEqual(
      expect.arrayContaining(['users.list', 'roles.list', 'grants.listByUser', 'auditEvents.list', 'permissions.list']),
    );
  });

  it('yields each item once, in order, for concurrent calls of next(), and then ends', async () => {
    const { users, paths } = setUp();
    const walk = users.list()[Symbol.asyncIterator]();
    const given = await Promise.all(Array.from({ length: 7 }, () => walk.next()));
    expect(given.map(({ value }) => value?.id)).toEqual(['ann', 'ben', 'cem', 'dea', 'eva', undefined, undefined]);
    expect(given.map(({ done }) => done)).toEqual([false, false, false, false, false, true, true]);
    expect(paths()).toHaveLength(3);
  });

  it('yields nothing after return() or a failure', async () => {
    const left = setUp().users.list()[Symbol.asyncIterator]();
    await left.next();
    expect(await left.return?.()).toEqual({ done: true, value: undefined });
    expect(await left.next()).toEqual({ done: true, value: undefined });
    const failed = setUp(lostConnection).users.list()[Symbol.asyncIterator]();
    await expect(failed.next()).rejects.toMatchObject({ code: 'network_error' });
    expect(await failed.next()).toEqual({ done: true, value: undefined });
  });

  it('starts again on each use', async () => {
    const list = setUp().users.list();
    expect(await idsOf(list)).toEqual(await idsOf(list));
  });

  it('does not load a page that nobody needs', async () => {
    const { users, paths } = setUp();
    for await (const user of users.list()) if (user.id === 'ben') break;
    expect(paths()).toHaveLength(1);
  });

  it('yields pages', async () => {
    const sizes: number[] = [];
    for await (const { data } of setUp().users.list().byPage()) sizes.push(data.length);
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('returns one page with cursor and total, and resumes from the cursor', async () => {
    const { users, paths } = setUp();
    const { page } = await users.list({ include: 'total' });
    expect(page).toEqual({ nextCursor: '2', total: 5 });
    expect(await idsOf(users.list({ cursor: '2' }))).toEqual(['cem', 'dea', 'eva']);
    expect(paths()[1]).toBe('/v1/users?cursor=2');
  });

  it('returns at most max items', async () => {
    const { users, paths } = setUp();
    expect((await users.list().toArray({ max: 3 })).map(({ id }) => id)).toEqual(['ann', 'ben', 'cem']);
    expect(paths()).toHaveLength(2);
    expect(await users.list().toArray({ max: 0 })).toEqual([]);
    expect(await users.list().toArray({ max: 99 })).toHaveLength(5);
  });

  it('returns the first item, with a limit of one', async () => {
    const { users, paths } = setUp();
    expect(await users.list({ role: ['editor'] }).first()).toMatchObject({ id: 'ann' });
    expect(paths()).toEqual(['/v1/users?role=editor&limit=1']);
    expect(
      await setUp(json({ data: [], page: { nextCursor: null } }))
        .users.list()
        .first(),
    ).toBeUndefined();
  });

  it('rejects with the failure of a page', async () => {
    const { users } = setUp(json({ data: people.slice(0, 2), page: { nextCursor: '2' } }), lostConnection);
    const seen: string[] = [];
    const error = await failureOf(
      (async () => {
        for await (const { id } of users.list()) seen.push(id);
      })(),
    );
    expect(seen).toEqual(['ann', 'ben']);
    expect(error).toMatchObject({ code: 'network_error', operationId: 'users.list' });
  });

  it('aborts between pages', async () => {
    const stop = new AbortController();
    const { users, paths } = setUp();
    const walk = async () => {
      for await (const { id } of users.list({}, { signal: stop.signal })) if (id === 'ben') stop.abort();
    };
    expect(await failureOf(walk())).toMatchObject({ code: 'aborted' });
    expect(paths()).toHaveLength(1);
  });

  it('does not loop when a server returns the same cursor again', async () => {
    const again = json({ data: [], page: { nextCursor: 'x' } });
    // A client that went on would meet the end: a loop without one leaves no turn to the timeout of the test.
    const { users, paths } = setUp(again, again, again, json({ data: [], page: { nextCursor: null } }));
    expect(await failureOf(idsOf(users.list()))).toMatchObject({ code: 'invalid_response', operationId: 'users.list' });
    expect(paths()).toHaveLength(2);
  });

  it('lists grants by resource and by user', async () => {
    const { grants, paths } = setUp();
    await grants.list('res_1', { q: 'ann' });
    await grants.listByUser('usr_1');
    expect(paths()).toEqual(['/v1/resources/res_1/grants?q=ann', '/v1/users/usr_1/grants']);
  });
});
