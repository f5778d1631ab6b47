import { createApiKey, createMockBackend } from '@roster-kit/mocks';
import type { User } from '@roster-kit/sdk';
import { makeRole } from './roles.js';
import { type SignedIn, signedInWith } from './signed-in.js';

/**
 * An organization with one person left who manages users, as an API key with that person's role sees it. Only an API key
 * can reach P1 in every operation: it holds the permissions, has no account of its own (P2) and does not count as a manager.
 */
export async function lastManager(): Promise<SignedIn & { manager: User }> {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const { organizationId } = backend;
  const key = await createApiKey(backend.dependencies, { organizationId, name: 'Host', roleId: 'owner' });
  const session = signedInWith(backend, key.token);
  const query = { role: ['owner'], status: ['active' as const] };
  const [manager, ...others] = await session.client.users.list(query).toArray({ max: 100 });
  for (const { id } of others) await session.client.users.changeRole(id, { roleId: 'viewer' }, { ifMatch: '*' });
  return { ...session, manager: manager! };
}

/** Gives the signed-in person a role with these permissions alone, while their page still shows the old role. */
export async function weaken({ backend, client }: SignedIn, permissions: readonly string[]): Promise<void> {
  const { user } = await client.session.get();
  const role = await makeRole(backend, { name: 'Deputy', permissions: [...permissions] });
  const other = backend.users.find(
    ({ id, roleId, state }) => roleId === 'owner' && state === 'active' && id !== user?.id,
  );
  const manager = signedInWith(backend, await backend.tokenFor(other!.id));
  await manager.client.users.changeRole(user!.id, { roleId: role.id }, { ifMatch: '*' });
}
