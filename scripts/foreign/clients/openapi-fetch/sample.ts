import createClient from 'openapi-fetch';
import { type Outcome, typed } from '../outcome';
import type { paths } from './client/schema';

const open = (baseUrl: string, token: string) =>
  createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });

export async function run(baseUrl: string, token: string): Promise<Outcome> {
  const client = open(baseUrl, token);
  const query = { role: ['editor'], include: 'total' as const, limit: 2 };
  const list = await client.GET('/v1/users', { params: { query } });
  if (!list.data) throw new Error(list.error.code);
  const invitation = { email: 'openapi-fetch@example.com', roleId: 'editor' };
  const invited = await client.POST('/v1/invitations', { body: invitation });
  if (!invited.data) throw new Error(invited.error.code);
  const { id, etag } = invited.data;
  const params = { path: { userId: id }, header: { 'If-Match': etag } };
  const changed = await client.PUT('/v1/users/{userId}/role', { params, body: { roleId: 'viewer' } });
  if (!changed.data) throw new Error(changed.error.code);
  const stale = await client.PUT('/v1/users/{userId}/role', { params, body: { roleId: 'editor' } });
  if (!stale.error) throw new Error('A change on outdated data was carried out.');
  return {
    emails: list.data.data.map(({ email }) => typed(email)),
    total: typed(list.data.page.total),
    invited: typed(invited.data.status),
    roleId: typed(changed.data.roleId),
    status: stale.response.status,
    code: typed(stale.error.code),
  };
}

export const withoutIfMatch = (client: ReturnType<typeof open>, userId: string) =>
  // @ts-expect-error -- the contract requires If-Match.
  client.PUT('/v1/users/{userId}/role', { params: { path: { userId } }, body: { roleId: 'viewer' } });
