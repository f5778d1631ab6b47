import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '@roster-kit/contract/schema';
import type { RosterClient } from './roster-client.js';

/** openapi-fetch's own client: every path of the contract, with `{ data, error, response }` instead of a throw. */
export type RawClient = Client<paths>;

/** An openapi-fetch client that uses this client's token, timeouts and retries. An error response does not throw. */
export function createRawClient({ baseUrl, fetch }: Pick<RosterClient, 'baseUrl' | 'fetch'>): RawClient {
  return createClient<paths>({ baseUrl, fetch });
}
