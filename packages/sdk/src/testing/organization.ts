import { vi } from 'vitest';
import { createMockBackend, type MockBackend, type MockBackendOptions } from '@roster-kit/mocks';
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
