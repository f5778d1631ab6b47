import type { EmbeddingTokenCreate, PostOptions } from '../contract/types.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Embedding tokens, for the backend of a host with its own sign-in. */
export function tokensResource(call: Call) {
  return {
    /**
     * Creates a short-lived token for one of the host's users, for pages of one `origin`. `twoFactorVerified` states whether the user
     * passed two-factor authentication. `expiresInSeconds` is 600 by default, at most 3600. `api_key_required` unless the caller is an
     * API key, `not_found`, `not_active`, `role_exceeds_actor`. Operation `tokens.create`.
     */
    create: (body: EmbeddingTokenCreate, options?: PostOptions): RosterCall<'tokens.create'> =>
      call('tokens.create', 'POST', '/v1/tokens', { body }, options),
  };
}
