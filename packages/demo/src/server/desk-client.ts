import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import { createApiKey, type Dependencies, listApiKeys, revokeApiKey } from '@roster-kit/server';

const KEY_NAME = 'Parley Desk';

/** Nobody has the keys of an earlier start any more: each is kept in the memory of the process that made it. */
export async function revokeDeskKeys(dependencies: Dependencies): Promise<void> {
  for (const { id: organizationId } of await dependencies.store.listOrganizations()) {
    const keys = await listApiKeys(dependencies, organizationId);
    for (const { id, name } of keys) if (name === KEY_NAME) await revokeApiKey(dependencies, { organizationId, id });
  }
}

/** With the one role that may make tokens, which is also at least as strong as that of anybody they are for. */
async function makeKey(dependencies: Dependencies, organizationId: string): Promise<string> {
  const organization = (await dependencies.store.listOrganizations()).find(({ id }) => id === organizationId);
  const role = dependencies.catalogues[organization?.catalogue ?? '']?.roles.find(({ permissions }) =>
    permissions.includes('tokens:create'),
  );
  if (!role) throw new Error(`No role of the organization ${organizationId} may make tokens`);
  return (await createApiKey(dependencies, { organizationId, name: KEY_NAME, roleId: role.id })).token;
}

/**
 * The SDK as a product's own backend uses it, one client for each organization. The API key is made when it is first needed,
 * and again when it is refused: a second demo on the same database revokes it at its start.
 */
export function deskClients(
  dependencies: Dependencies,
  callApi: typeof fetch,
): (organizationId: string) => RosterClient {
  const clients = new Map<string, RosterClient>();

  function makeClient(organizationId: string): RosterClient {
    let key: Promise<string> | undefined;
    const token = async ({ refresh }: { refresh: boolean }) => {
      if (refresh) key = undefined;
      key ??= makeKey(dependencies, organizationId);
      return key.catch((error: unknown) => {
        key = undefined;
        throw error;
      });
    };
    const client = createRosterClient({ baseUrl: 'http://api.internal', token, fetch: callApi, maxRetries: 0 });
    clients.set(organizationId, client);
    return client;
  }

  return (organizationId) => clients.get(organizationId) ?? makeClient(organizationId);
}
