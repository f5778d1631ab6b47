import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '@roster-kit/contract/schema';
import type { RosterClient } from './client.js';

/** The escape: every path of the contract with openapi-fetch's own calls, `{ data, error, response }` in place of a throw. */
export type RawClient = Client<paths>;

/** openapi-fetch's own client, with the token, the timeouts and the retries of this one. It does not throw on a refusal. */
export function createRawClient({ baseUrl, fetch }: Pick<RosterClient, 'baseUrl' | 'fetch'>): RawClient {
  return createClient<paths>({ baseUrl, fetch });
}
