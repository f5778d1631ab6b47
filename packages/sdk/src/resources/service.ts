import type { RequestOptions } from '../contract/types.js';
import { type Call, withoutRetries } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** The service: its contract and its health. None of these needs a token. */
export function serviceResource(call: Call) {
  return {
    /** The OpenAPI document of the contract. Operation `service.getOpenApi`. */
    getOpenApi: (options?: RequestOptions): RosterCall<'service.getOpenApi'> =>
      call('service.getOpenApi', 'GET', '/v1/openapi.json', { isPublic: true }, options),
    /** Whether the process is running. Operation `service.health`. */
    health: (options?: RequestOptions): RosterCall<'service.health'> =>
      call('service.health', 'GET', '/v1/health', { isPublic: true }, withoutRetries(options)),
    /** Whether it can serve requests: `unavailable` while its database cannot be reached. Operation `service.ready`. */
    ready: (options?: RequestOptions): RosterCall<'service.ready'> =>
      call('service.ready', 'GET', '/v1/ready', { isPublic: true }, withoutRetries(options)),
  };
}
