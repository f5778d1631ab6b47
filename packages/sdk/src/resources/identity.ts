import type { MakeMethods } from '../transport/call.js';

/** Two-factor authentication. A person waits at an input field, so `rate_limited` after too many wrong codes is not retried. */
export function twoFactorResource(makeMethods: MakeMethods, forget: () => void) {
  return makeMethods('twoFactor', {
    /** The caller's own state. `no_self` for an API key. Operation `twoFactor.get`. */
    get: ['GET', '/v1/two-factor', 'required'],
    /**
     * Returns the secret, only this once. It takes effect with `confirmSetup`. `two_factor_already_set_up`.
     * Operation `twoFactor.startSetup`.
     */
    startSetup: ['POST 201', '/v1/two-factor/setup', 'secret'],
    /** Returns the recovery codes, only this once. `code_incorrect`, `setup_not_started`. Operation `twoFactor.confirmSetup`. */
    confirmSetup: [
      'POST body',
      '/v1/two-factor/confirm',
      'recoveryCodes',
      {
        onSuccess: forget,
        maxRetries: 0,
      },
    ],
    /**
     * Returns new recovery codes; the old ones stop working. `code_incorrect`, `two_factor_not_set_up`.
     * Operation `twoFactor.regenerateRecoveryCodes`.
     */
    regenerateRecoveryCodes: ['POST body', '/v1/two-factor/recovery-codes', 'recoveryCodes', { maxRetries: 0 }],
    /**
     * Removes another user's two-factor authentication, for example after they lost their phone. `ifMatch` takes the user's `etag`.
     * `own_account`, `target_exceeds_actor`, `two_factor_not_set_up`, `precondition_failed`. Operation `twoFactor.reset`.
     */
    reset: ['DELETE 204', '/v1/users/{userId}/two-factor'],
  });
}

/** Passwordless sign-in, for hosts without a sign-in of their own. */
export function identityResource(makeMethods: MakeMethods, forget: () => void) {
  return makeMethods('identity', {
    /** Mails a sign-in link. The response is the same for an unknown address. Operation `identity.requestLink`. */
    requestLink: [
      'POST 202 body',
      '/v1/identity/links',
      'message',
      {
        isPublic: true,
      },
    ],
    /**
     * Signs in with a link, which works once, and returns the session's token. `link_invalid`, `link_expired`, `link_used`.
     * Operation `identity.redeemLink`.
     */
    redeemLink: [
      'POST 201 body',
      '/v1/identity/sessions',
      'token outstanding?',
      {
        isPublic: true,
        onSuccess: forget,
      },
    ],
    /**
     * Verifies this session with a code from the authenticator app. `code_incorrect`, `rate_limited` after five wrong codes.
     * Operation `identity.verifyCode`.
     */
    verifyCode: [
      'POST 204 body',
      '/v1/identity/code',
      '',
      {
        onSuccess: forget,
        maxRetries: 0,
      },
    ],
    /**
     * Verifies this session with a recovery code, which works once. `code_incorrect`, `rate_limited`.
     * Operation `identity.useRecoveryCode`.
     */
    useRecoveryCode: [
      'POST 204 body',
      '/v1/identity/recovery-code',
      '',
      {
        onSuccess: forget,
        maxRetries: 0,
      },
    ],
  });
}
