import type {
  ChangeOptions,
  LinkRequest,
  LinkToken,
  PostOptions,
  RecoveryCode,
  RequestOptions,
  TwoFactorCode,
} from '../contract/types.js';
import { type Call, withoutRetries } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Two-factor authentication. A person waits at an input field, so `rate_limited` after too many wrong codes is not retried. */
export function twoFactorResource(call: Call, forget: () => void) {
  return {
    /** The caller's own state. `no_self` for an API key. Operation `twoFactor.get`. */
    get: (options?: RequestOptions): RosterCall<'twoFactor.get'> =>
      call('twoFactor.get', 'GET', '/v1/two-factor', {}, options),
    /**
     * Returns the secret, only this once. It takes effect with `confirmSetup`. `two_factor_already_set_up`.
     * Operation `twoFactor.startSetup`.
     */
    startSetup: (options?: PostOptions): RosterCall<'twoFactor.startSetup'> =>
      call('twoFactor.startSetup', 'POST', '/v1/two-factor/setup', {}, options),
    /** Returns the recovery codes, only this once. `code_incorrect`, `setup_not_started`. Operation `twoFactor.confirmSetup`. */
    confirmSetup: (body: TwoFactorCode, options?: PostOptions): RosterCall<'twoFactor.confirmSetup'> =>
      call(
        'twoFactor.confirmSetup',
        'POST',
        '/v1/two-factor/confirm',
        { body, onSuccess: forget },
        withoutRetries(options),
      ),
    /**
     * Returns new recovery codes; the old ones stop working. `code_incorrect`, `two_factor_not_set_up`.
     * Operation `twoFactor.regenerateRecoveryCodes`.
     */
    regenerateRecoveryCodes: (
      body: TwoFactorCode,
      options?: PostOptions,
    ): RosterCall<'twoFactor.regenerateRecoveryCodes'> =>
      call(
        'twoFactor.regenerateRecoveryCodes',
        'POST',
        '/v1/two-factor/recovery-codes',
        { body },
        withoutRetries(options),
      ),
    /**
     * Removes another user's two-factor authentication, for example after they lost their phone. `ifMatch` takes the user's `etag`.
     * `own_account`, `target_exceeds_actor`, `two_factor_not_set_up`, `precondition_failed`. Operation `twoFactor.reset`.
     */
    reset: (userId: string, options: ChangeOptions): RosterCall<'twoFactor.reset'> =>
      call('twoFactor.reset', 'DELETE', '/v1/users/{userId}/two-factor', { path: { userId } }, options),
  };
}

/** Passwordless sign-in, for hosts without a sign-in of their own. */
export function identityResource(call: Call, forget: () => void) {
  return {
    /** Mails a sign-in link. The response is the same for an unknown address. Operation `identity.requestLink`. */
    requestLink: (body: LinkRequest, options?: RequestOptions): RosterCall<'identity.requestLink'> =>
      call('identity.requestLink', 'POST', '/v1/identity/links', { body, isPublic: true }, options),
    /**
     * Signs in with a link, which works once, and returns the session's token. `link_invalid`, `link_expired`, `link_used`.
     * Operation `identity.redeemLink`.
     */
    redeemLink: (body: LinkToken, options?: RequestOptions): RosterCall<'identity.redeemLink'> =>
      call(
        'identity.redeemLink',
        'POST',
        '/v1/identity/sessions',
        { body, isPublic: true, onSuccess: forget },
        options,
      ),
    /**
     * Verifies this session with a code from the authenticator app. `code_incorrect`, `rate_limited` after five wrong codes.
     * Operation `identity.verifyCode`.
     */
    verifyCode: (body: TwoFactorCode, options?: PostOptions): RosterCall<'identity.verifyCode'> =>
      call('identity.verifyCode', 'POST', '/v1/identity/code', { body, onSuccess: forget }, withoutRetries(options)),
    /**
     * Verifies this session with a recovery code, which works once. `code_incorrect`, `rate_limited`.
     * Operation `identity.useRecoveryCode`.
     */
    useRecoveryCode: (body: RecoveryCode, options?: PostOptions): RosterCall<'identity.useRecoveryCode'> =>
      call(
        'identity.useRecoveryCode',
        'POST',
        '/v1/identity/recovery-code',
        { body, onSuccess: forget },
        withoutRetries(options),
      ),
  };
}
