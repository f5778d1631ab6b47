import { type Outcome, typed } from '../outcome';
import { Api } from './client';

export async function run(baseUrl: string, token: string): Promise<Outcome> {
  const securityWorker = () => ({ headers: { Authorization: `Bearer ${token}` } });
  const { v1 } = new Api({ baseUrl, securityWorker });
  const list = await v1.usersList({ role: ['editor'], include: 'total', limit: 2 });
  if (!list.ok) throw new Error(list.error.code);
  const invited = await v1.invitationsCreate({ email: 'swagger-typescript-api@example.com', roleId: 'editor' });
  if (!invited.ok) throw new Error(invited.error.code);
  const { id, etag } = invited.data;
  const ifMatch = { headers: { 'If-Match': etag } };
  const changed = await v1.usersChangeRole(id, { roleId: 'viewer' }, ifMatch);
  if (!changed.ok) throw new Error(changed.error.code);
  const stale = await v1.usersChangeRole(id, { roleId: 'editor' }, ifMatch);
  if (stale.ok) throw new Error('A change on outdated data was carried out.');
  return {
    emails: list.data.data.map(({ email }) => typed(email)),
    total: typed(list.data.page.total),
    invited: typed(invited.data.status),
    roleId: typed(changed.data.roleId),
    status: stale.status,
    code: typed(stale.error.code),
  };
}

export const withoutIfMatch = (api: Api<never>, userId: string) =>
  // @ts-expect-error -- the contract requires If-Match.
  api.v1.usersChangeRole(userId, { roleId: 'viewer' });
