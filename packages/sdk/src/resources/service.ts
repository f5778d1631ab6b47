import type { RequestOptions } from '../contract/types.js';
import { atOnce, type Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** The service itself. */
export function serviceResource(call: Call) {
  return {
    /** The contract that the server keeps. Operation `service.getOpenApi`. */
    getOpenApi: (options?: RequestOptions): RosterCall<'service.getOpenApi'> =>
      call('service.getOpenApi', 'GET', '/v1/openapi.json', { isPublic: true }, options),
    /** The process is alive. Operation `service.health`. */
    health: (options?: RequestOptions): RosterCall<'service.health'> =>
      call('service.health', 'GET', '/v1/health', { isPublic: true }, atOnce(options)),
    /** It can serve; `unavailable` while its database cannot be reached. Operation `service.ready`. */
    ready: (options?: RequestOptions): RosterCall<'service.ready'> =>
      call('service.ready', 'GET', '/v1/ready', { isPublic: true }, atOnce(options)),
  };
}
