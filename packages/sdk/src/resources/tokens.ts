import type { MakeMethods } from '../transport/call.js';

/** Embedding tokens, for the backend of a host with its own sign-in. */
export function tokensResource(makeMethods: MakeMethods) {
  return makeMethods('tokens', {
    /**
     * Creates a short-lived token for one of the host's users, for pages of one `origin`. `twoFactorVerified` states whether the user
     * passed two-factor authentication. `expiresInSeconds` is 600 by default, at most 3600. `api_key_required` unless the caller is an
     * API key, `not_found`, `not_active`, `role_exceeds_actor`. Operation `tokens.create`.
     */
    create: ['POST 201 body', '/v1/tokens', 'token'],
  });
}
