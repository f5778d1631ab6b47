import type {
  ChangeOptions,
  LinkRequest,
  LinkToken,
  PostOptions,
  RecoveryCode,
  RequestOptions,
  TwoFactorCode,
} from '../contract/types.js';
import { atOnce, type Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** The second factor. Somebody waits in front of a field: that there were too many wrong codes is told at once, not waited out. */
export function twoFactorResource(call: Call, forget: () => void) {
  return {
    /** The caller's own. `no_self` for an API key. Operation `twoFactor.get`. */
    get: (options?: RequestOptions): RosterCall<'twoFactor.get'> =>
      call('twoFactor.get', 'GET', '/v1/two-factor', {}, options),
    /** The secret, once; nothing counts until it is confirmed. `two_factor_already_set_up`. Operation `twoFactor.startSetup`. */
    startSetup: (options?: PostOptions): RosterCall<'twoFactor.startSetup'> =>
      call('twoFactor.startSetup', 'POST', '/v1/two-factor/setup', {}, options),
    /** Answers the recovery codes, this once. `code_incorrect`, `setup_not_started`. Operation `twoFactor.confirmSetup`. */
    confirmSetup: (body: TwoFactorCode, options?: PostOptions): RosterCall<'twoFactor.confirmSetup'> =>
      call('twoFactor.confirmSetup', 'POST', '/v1/two-factor/confirm', { body, after: forget }, atOnce(options)),
    /** The old ones stop working. `code_incorrect`, `two_factor_not_set_up`. Operation `twoFactor.regenerateRecoveryCodes`. */
    regenerateRecoveryCodes: (
      body: TwoFactorCode,
      options?: PostOptions,
    ): RosterCall<'twoFactor.regenerateRecoveryCodes'> =>
      call('twoFactor.regenerateRecoveryCodes', 'POST', '/v1/two-factor/recovery-codes', { body }, atOnce(options)),
    /** Another person's lost factor; `ifMatch` takes the account's etag. `own_account`, `two_factor_not_set_up`. Operation `twoFactor.reset`. */
    reset: (userId: string, options: ChangeOptions): RosterCall<'twoFactor.reset'> =>
      call('twoFactor.reset', 'DELETE', '/v1/users/{userId}/two-factor', { path: { userId } }, options),
  };
}

/** Passwordless sign-in, for hosts without their own. */
export function identityResource(call: Call, forget: () => void) {
  return {
    /** The answer is the same for an unknown address. Operation `identity.requestLink`. */
    requestLink: (body: LinkRequest, options?: RequestOptions): RosterCall<'identity.requestLink'> =>
      call('identity.requestLink', 'POST', '/v1/identity/links', { body, isPublic: true }, options),
    /** A link works once. Keep the token it answers. `link_invalid`, `link_expired`, `link_used`. Operation `identity.redeemLink`. */
    redeemLink: (body: LinkToken, options?: RequestOptions): RosterCall<'identity.redeemLink'> =>
      call('identity.redeemLink', 'POST', '/v1/identity/sessions', { body, isPublic: true, after: forget }, options),
    /** Gives the second factor to this session. `code_incorrect`, `rate_limited` after five wrong ones. Operation `identity.verifyCode`. */
    verifyCode: (body: TwoFactorCode, options?: PostOptions): RosterCall<'identity.verifyCode'> =>
      call('identity.verifyCode', 'POST', '/v1/identity/code', { body, after: forget }, atOnce(options)),
    /** Each works once. `code_incorrect`, `rate_limited`. Operation `identity.useRecoveryCode`. */
    useRecoveryCode: (body: RecoveryCode, options?: PostOptions): RosterCall<'identity.useRecoveryCode'> =>
      call('identity.useRecoveryCode', 'POST', '/v1/identity/recovery-code', { body, after: forget }, atOnce(options)),
  };
}
