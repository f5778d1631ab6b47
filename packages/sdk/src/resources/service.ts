import type { MakeMethods } from '../transport/call.js';
import type { CapabilitiesResource, ServiceResource } from './generated/resources.js';

/** What the backend has. Needs no token. */
export function capabilitiesResource(makeMethods: MakeMethods): CapabilitiesResource {
  return makeMethods('capabilities', {
    get: ['GET', '/v1/capabilities', 'contractVersion', { isPublic: true }],
  });
}

/** The service: its contract and its health. None of these needs a token. */
export function serviceResource(makeMethods: MakeMethods): ServiceResource {
  return makeMethods('service', {
    getOpenApi: ['GET', '/v1/openapi.json', 'openapi', { isPublic: true }],
    health: ['GET', '/v1/health', 'status', { isPublic: true, maxRetries: 0 }],
    ready: ['GET', '/v1/ready', 'status', { isPublic: true, maxRetries: 0 }],
  });
}
