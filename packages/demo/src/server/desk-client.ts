import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import { createApiKey, type Dependencies, listApiKeys, revokeApiKey } from '@roster-kit/server';

const KEY_NAME = 'Parley Desk';

/** Revokes the keys of earlier starts. Each key is kept only in the memory of the process that made it, so they are of no use. */
export async function revokeDeskKeys(dependencies: Dependencies): Promise<void> {
  for (const { id: organizationId } of await dependencies.store.listOrganizations()) {
    const keys = await listApiKeys(dependencies, organizationId);
    for (const { id, name } of keys) if (name === KEY_NAME) await revokeApiKey(dependencies, { organizationId, id });
  }
}

/** Uses the role that may create tokens. It is at least as strong as the role of any person they are for. */
async function makeKey(dependencies: Dependencies, organizationId: string): Promise<string> {
  const organization = (await dependencies.store.listOrganizations()).find(({ id }) => id === organizationId);
  const role = dependencies.catalogues[organization?.catalogue ?? '']?.roles.find(({ permissions }) =>
    permissions.includes('tokens:create'),
  );
  if (!role) throw new Error(`No role of the organization ${organizationId} may create tokens`);
  return (await createApiKey(dependencies, { organizationId, name: KEY_NAME, roleId: role.id })).token;
}

/**
 * One SDK client for each organization, as a product's own backend uses it. The API key is created on first use, and
 * again when it is refused: a second demo on the same database revokes it at its start.
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
