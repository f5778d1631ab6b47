import type { EmbeddingTokenCreate, PostOptions } from '../contract/types.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** For the backend of a host with its own sign-in. */
export function tokensResource(call: Call) {
  return {
    /**
     * Trades the API key for a short-lived token of one of the host's users, for pages of one `origin`. State in
     * `twoFactorVerified` whether you asked the person for a second factor. `expiresInSeconds` is 600 when left out, 3600 at most.
     * `not_found`, `not_active`, `role_exceeds_actor`; `api_key_required` for anybody but an API key. Operation `tokens.create`.
     */
    create: (body: EmbeddingTokenCreate, options?: PostOptions): RosterCall<'tokens.create'> =>
      call('tokens.create', 'POST', '/v1/tokens', { body }, options),
  };
}
