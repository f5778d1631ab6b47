import type { MakeMethods } from '../transport/call.js';

/** What the backend has. Needs no token. */
export function capabilitiesResource(makeMethods: MakeMethods) {
  return makeMethods('capabilities', {
    /**
     * The operations that this backend carries out, by area, and its limits. What is not listed is not there. A backend that
     * answers `unknown_operation` or `not_found` has no list: take it to have everything. Operation `capabilities.get`.
     */
    get: ['GET', '/v1/capabilities', 'contractVersion', { isPublic: true }],
  });
}

/** The service: its contract and its health. None of these needs a token. */
export function serviceResource(makeMethods: MakeMethods) {
  return makeMethods('service', {
    /** The OpenAPI document of the contract. Operation `service.getOpenApi`. */
    getOpenApi: ['GET', '/v1/openapi.json', 'openapi', { isPublic: true }],
    /** Whether the process is running. Operation `service.health`. */
    health: ['GET', '/v1/health', 'status', { isPublic: true, maxRetries: 0 }],
    /** Whether it can serve requests: `unavailable` while its database cannot be reached. Operation `service.ready`. */
    ready: ['GET', '/v1/ready', 'status', { isPublic: true, maxRetries: 0 }],
  });
}
