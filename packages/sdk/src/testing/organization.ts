import { vi } from 'vitest';
import { createApiKey, createMockBackend, type MockBackend, type MockBackendOptions } from '@roster-kit/mocks';
import { hub as hubCatalogue } from '@roster-kit/policy/catalogues';
import { createRosterClient, type RosterClient, type RosterClientOptions, type User } from '../index.js';

/** A mock backend (the server's own core on a memory store), and clients for its users. */
export interface Organization {
  backend: MockBackend;
  /** A client for the first active user with this role, or for the user with this id. */
  as(
    roleOrUserId: string,
    options?: Partial<RosterClientOptions> & { twoFactorVerified?: boolean },
  ): Promise<RosterClient<string>>;
  /** A client without a token, or with this one. */
  withToken(token?: string): RosterClient<string>;
  /** The token of the last link mailed to an address, once there are `mails` mails to it. */
  linkTo(email: string, mails?: number): Promise<string>;
}

export async function organizationOf(catalogue: MockBackendOptions['catalogue'] & {}): Promise<Organization> {
  const backend = await createMockBackend({ catalogue });
  const withToken = (token?: string, options: Partial<RosterClientOptions> = {}) =>
    createRosterClient<string>({ baseUrl: backend.baseUrl, fetch: backend.fetch, token, ...options });
  return {
    backend,
    withToken,
    as: async (roleOrUserId, { twoFactorVerified = false, ...options } = {}) =>
      withToken(await backend.tokenFor(roleOrUserId, { twoFactorVerified }), options),
    linkTo: (email, count = 1) =>
      vi.waitFor(() => {
        const mails = backend.mails.filter(({ to }) => to === email);
        const token = mails.at(-1)?.text.match(/#token=([\w-]+)/)?.[1];
        if (mails.length < count || !token) throw new Error(`No link to ${email}`);
        return token;
      }),
  };
}

/** The first user of a list who is not the caller. */
export async function anotherUser(
  client: RosterClient,
  query: Parameters<RosterClient['users']['list']>[0] = {},
): Promise<User> {
  const { user } = await client.session.get();
  for await (const other of client.users.list(query)) if (other.id !== user?.id) return other;
  throw new Error('There is no other user');
}

/** The hub with another role, which one seeded user has; `key` is as strong as an owner. */
export async function withRole(
  id: string,
  permissions: string[],
): Promise<{ manager: RosterClient; client: RosterClient; key: RosterClient }> {
  const role = { ...hubCatalogue.roles[0]!, id, permissions };
  const organization = await organizationOf({
    ...hubCatalogue,
    id: `with-${id}`,
    roles: [...hubCatalogue.roles, role],
  });
  const manager = await organization.as('owner');
  const holder = await anotherUser(manager, { role: ['editor'], status: ['active'] });
  await manager.users.changeRole(holder.id, { roleId: id }, { ifMatch: holder.etag });
  const { dependencies, organizationId } = organization.backend;
  const { token } = await createApiKey(dependencies, { organizationId, name: 'Host', roleId: 'owner' });
  return { manager, client: await organization.as(holder.id), key: organization.withToken(token) };
}
