import { type Outcome, typed } from '../outcome';
import { invitationsCreate, usersChangeRole, usersList } from './client';
import { server } from './server';

export async function run(baseUrl: string, token: string): Promise<Outcome> {
  server.baseUrl = baseUrl;
  const options = { headers: { Authorization: `Bearer ${token}` } };
  const list = await usersList({ role: ['editor'], include: 'total', limit: 2 }, options);
  if (list.status !== 200) throw new Error(list.data.code);
  const invited = await invitationsCreate({ email: 'orval@example.com', roleId: 'editor' }, {}, options);
  if (invited.status !== 201) throw new Error(invited.data.code);
  const { id, etag } = invited.data;
  const changed = await usersChangeRole(id, { roleId: 'viewer' }, { 'If-Match': etag }, options);
  if (changed.status !== 200) throw new Error(changed.data.code);
  const stale = await usersChangeRole(id, { roleId: 'editor' }, { 'If-Match': etag }, options);
  if (stale.status !== 412) throw new Error('A change on outdated data was carried out.');
  return {
    emails: list.data.data.map(({ email }) => typed(email)),
    total: typed(list.data.page.total),
    invited: typed(invited.data.status),
    roleId: typed(changed.data.roleId),
    status: stale.status,
    code: typed(stale.data.code),
  };
}

export const withoutIfMatch = (userId: string) =>
  // @ts-expect-error -- the contract requires If-Match.
  usersChangeRole(userId, { roleId: 'viewer' }, {});
