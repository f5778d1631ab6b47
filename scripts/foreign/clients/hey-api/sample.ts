import { type Outcome, typed } from '../outcome';
import { invitationsCreate, usersChangeRole, usersList } from './client';
import { createClient } from './client/client';

export async function run(baseUrl: string, token: string): Promise<Outcome> {
  const client = createClient({ baseUrl, auth: token });
  const list = await usersList({ client, query: { role: ['editor'], include: 'total', limit: 2 } });
  if (!list.data) throw new Error(list.error.code);
  const invited = await invitationsCreate({ client, body: { email: 'hey-api@example.com', roleId: 'editor' } });
  if (!invited.data) throw new Error(invited.error.code);
  const { id, etag } = invited.data;
  const change = { client, path: { userId: id }, headers: { 'If-Match': etag } };
  const changed = await usersChangeRole({ ...change, body: { roleId: 'viewer' } });
  if (!changed.data) throw new Error(changed.error.code);
  const stale = await usersChangeRole({ ...change, body: { roleId: 'editor' } });
  if (!stale.error) throw new Error('A change on outdated data was carried out.');
  return {
    emails: list.data.data.map(({ email }) => typed(email)),
    total: typed(list.data.page.total),
    invited: typed(invited.data.status),
    roleId: typed(changed.data.roleId),
    status: stale.response?.status,
    code: typed(stale.error.code),
  };
}

export const withoutIfMatch = (userId: string) =>
  // @ts-expect-error -- the contract requires If-Match.
  usersChangeRole({ path: { userId }, body: { roleId: 'viewer' } });
