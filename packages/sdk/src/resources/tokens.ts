import type { MakeMethods } from '../transport/call.js';
import type { TokensResource } from './generated/resources.js';

/** Embedding tokens, for the backend of a host with its own sign-in. */
export function tokensResource(makeMethods: MakeMethods): TokensResource {
  return makeMethods('tokens', {
    create: ['POST 201 body', '/v1/tokens', 'token'],
  });
}
