import type { Call } from '../call.js';
import type {
  ChangeOptions,
  LinkRequest,
  LinkRequested,
  LinkToken,
  PostOptions,
  RecoveryCode,
  RecoveryCodes,
  RequestOptions,
  SessionToken,
  TwoFactorCode,
  TwoFactorSetup,
  TwoFactorState,
} from '../types.js';

/** Somebody waits in front of a field: that there were too many wrong codes is told at once, not waited out. */
const atOnce = (options?: PostOptions): PostOptions => ({ maxRetries: 0, ...options });

/** The second factor. */
export function twoFactorResource(call: Call, forget: () => void) {
  return {
    /** The caller's own. `no_self` for an API key. Operation `twoFactor.get`. */
    get(options?: RequestOptions): Promise<TwoFactorState> {
      return call('twoFactor.get', 'GET', '/v1/two-factor', {}, options);
    },
    /** The secret, once; nothing counts until it is confirmed. `two_factor_already_set_up`. Operation `twoFactor.startSetup`. */
    startSetup(options?: PostOptions): Promise<TwoFactorSetup> {
      return call('twoFactor.startSetup', 'POST', '/v1/two-factor/setup', {}, options);
    },
    /** Answers the recovery codes, this once. `code_incorrect`, `setup_not_started`. Operation `twoFactor.confirmSetup`. */
    async confirmSetup(body: TwoFactorCode, options?: PostOptions): Promise<RecoveryCodes> {
      const codes = await call('twoFactor.confirmSetup', 'POST', '/v1/two-factor/confirm', { body }, atOnce(options));
      forget();
      return codes;
    },
    /** The old ones stop working. `code_incorrect`, `two_factor_not_set_up`. Operation `twoFactor.regenerateRecoveryCodes`. */
    regenerateRecoveryCodes(body: TwoFactorCode, options?: PostOptions): Promise<RecoveryCodes> {
      return call('twoFactor.regenerateRecoveryCodes', 'POST', '/v1/two-factor/recovery-codes', { body }, atOnce(options));
    },
    /** Another person's lost factor; `ifMatch` takes the account's etag. `own_account`, `two_factor_not_set_up`. Operation `twoFactor.reset`. */
    reset(userId: string, options: ChangeOptions): Promise<void> {
      return call('twoFactor.reset', 'DELETE', '/v1/users/{userId}/two-factor', { path: { userId } }, options);
    },
  };
}

/** Passwordless sign-in, for hosts without their own. */
export function identityResource(call: Call, forget: () => void) {
  return {
    /** The answer is the same for an unknown address. Operation `identity.requestLink`. */
    requestLink(body: LinkRequest, options?: RequestOptions): Promise<LinkRequested> {
      return call('identity.requestLink', 'POST', '/v1/identity/links', { body, isPublic: true }, options);
    },
    /** A link works once. Keep the token it answers. `link_invalid`, `link_expired`, `link_used`. Operation `identity.redeemLink`. */
    async redeemLink(body: LinkToken, options?: RequestOptions): Promise<SessionToken> {
      const session = await call('identity.redeemLink', 'POST', '/v1/identity/sessions', { body, isPublic: true }, options);
      forget();
      return session;
    },
    /** Gives the second factor to this session. `code_incorrect`, `rate_limited` after five wrong ones. Operation `identity.verifyCode`. */
    async verifyCode(body: TwoFactorCode, options?: PostOptions): Promise<void> {
      await call('identity.verifyCode', 'POST', '/v1/identity/code', { body }, atOnce(options));
      forget();
    },
    /** Each works once. `code_incorrect`, `rate_limited`. Operation `identity.useRecoveryCode`. */
    async useRecoveryCode(body: RecoveryCode, options?: PostOptions): Promise<void> {
      await call('identity.useRecoveryCode', 'POST', '/v1/identity/recovery-code', { body }, atOnce(options));
      forget();
    },
  };
}
