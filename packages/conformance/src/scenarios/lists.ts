import type { Organization, Person } from '../backend/organization.js';
import type { OperationId, Schemas } from '../contract/operations.js';
import { type Scenario, scenario } from './scenario.js';

// Lists: pages, filters, sorts and exports.

const PEOPLE = 5;

async function team(organization: Organization): Promise<{ owner: Person; ids: Set<string> }> {
  const owner = await organization.owner();
  const ids = new Set([owner.id]);
  for (let count = 1; count < PEOPLE; count += 1) ids.add((await organization.weakest()).id);
  return { owner, ids };
}

const walkable: { sort: string; key: (user: Schemas['User']) => string | null }[] = [
  { sort: 'email', key: ({ email }) => email },
  { sort: '-createdAt', key: ({ createdAt }) => createdAt },
];

const needs = { operations: ['users.list'] satisfies OperationId[] };

export const lists: Scenario[] = [
  scenario('contract', 'the pages of a list have every row once', needs, async (trial) => {
    const { owner, ids } = await team(await trial.organization());
    for (const { sort } of walkable) {
      const seen: string[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages <= PEOPLE; pages += 1) {
        const query = { sort, limit: 2, ...(cursor !== null && { cursor }) };
        const page: Awaited<ReturnType<typeof owner.ok<'users.list'>>> = await owner.ok('users.list', { query });
        page.verify(page.body.data.length <= 2, '/data', 'A page has no more rows than its limit.');
        seen.push(...page.body.data.map(({ id }) => id));
        cursor = page.body.page.nextCursor;
        if (cursor === null) break;
      }
      if (new Set(seen).size !== seen.length) trial.fail(`Sorted by ${sort}, a row is on two pages.`);
      if (seen.length !== ids.size) trial.fail(`Sorted by ${sort}, the pages have ${seen.length} rows of ${ids.size}.`);
    }
  }),
  scenario('contract', 'a leading minus reverses the order', needs, async (trial) => {
    const { owner } = await team(await trial.organization());
    const by = async (sort: string) => owner.ok('users.list', { query: { sort } });
    const [up, down] = [await by('email'), await by('-email')];
    const ids = (list: typeof up) => list.body.data.map(({ id }) => id);
    down.verify(ids(up).reverse().join() === ids(down).join(), '/data', '`-email` is `email` from the end.');
  }),
  scenario('contract', 'a cursor works only with the query that it was made for', needs, async (trial) => {
    const { owner } = await team(await trial.organization());
    const first = await owner.ok('users.list', { query: { sort: 'email', limit: 1 } });
    const cursor =
      first.body.page.nextCursor ?? first.fail('/page/nextCursor', 'There are more rows, so there is a cursor.');
    for (const query of [{ sort: '-email' }, { sort: 'email', status: 'active' }])
      await owner.refused(
        'users.list',
        'invalid_cursor',
        { query: { ...query, limit: 1, cursor } },
        'It is another query.',
      );
    await owner.refused('users.list', 'invalid_cursor', { query: { cursor: 'made-up' } }, 'Nobody made this cursor.');
  }),
  scenario('contract', 'include=total counts, and nothing else does', needs, async (trial) => {
    const { owner, ids } = await team(await trial.organization());
    const counted = await owner.ok('users.list', { query: { include: 'total', limit: 1 } });
    counted.expect('/page/total', ids.size, 'The total counts all pages.');
  }),
  scenario('contract', 'filters answer what they name', needs, async (trial) => {
    const organization = await trial.organization();
    const { owner } = await team(organization);
    const person = await organization.weakest();
    const only = async (query: Record<string, string>, expected: (user: Schemas['User']) => boolean, count: number) => {
      const list = await owner.ok('users.list', { query: { ...query, ...trial.wholePage } });
      const wrong = list.body.data.findIndex((user) => !expected(user));
      const [[name, value]] = Object.entries(query) as [[string, string]];
      list.verify(wrong < 0, `/data/${wrong}`, `The filter ${name}=${value} is kept.`);
      list.verify(
        list.body.data.length === count,
        '/data',
        `${name}=${value} has ${count} rows, not ${list.body.data.length}.`,
      );
    };
    await only({ role: organization.strongestRole }, ({ roleId }) => roleId === organization.strongestRole, 1);
    await only({ status: 'active' }, ({ status }) => status === 'active', PEOPLE + 1);
    await only({ status: 'suspended' }, () => false, 0);
    await only({ twoFactor: 'on' }, () => false, 0);
    await only({ q: person.email.toUpperCase() }, ({ id }) => id === person.id, 1);
  }),
  scenario(
    'contract',
    'a row is what users.get answers',
    { operations: ['users.list', 'users.get'] },
    async (trial) => {
      const { owner } = await team(await trial.organization());
      const list = await owner.ok('users.list');
      for (const [index, row] of list.body.data.entries()) {
        const single = await owner.ok('users.get', { path: { userId: row.id } });
        list.expect(`/data/${index}/etag`, single.body.etag, 'The etag of a row is the ETag of the user.');
        list.expect(`/data/${index}/email`, single.body.email, 'A row is the user.');
      }
    },
  ),
  scenario(
    'contract',
    'an export is the list as CSV, safe for spreadsheets',
    { operations: ['users.export', 'users.update'] },
    async (trial) => {
      const { owner, ids } = await team(await trial.organization());
      const [, other = ''] = ids;
      await owner.ok('users.update', { path: { userId: other }, body: { name: '=SUM(A1)' } });
      const answer = await owner.ok('users.export');
      const text = String(answer.body);
      answer.verify(
        [...ids].every((id) => text.includes(id)),
        '',
        'The export has every user.',
      );
      answer.verify(!/(^|[\r\n,])"?=SUM/.test(text), '', 'No cell begins a formula.');
    },
  ),
];
