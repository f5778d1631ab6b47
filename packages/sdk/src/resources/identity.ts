import type { MakeMethods } from '../transport/call.js';
import type { IdentityResource, TwoFactorResource } from './generated/resources.js';

/** Two-factor authentication. A person waits at an input field, so `rate_limited` after too many wrong codes is not retried. */
export function twoFactorResource(makeMethods: MakeMethods, forget: () => void): TwoFactorResource {
  return makeMethods('twoFactor', {
    get: ['GET', '/v1/two-factor', 'required'],
    startSetup: ['POST 201', '/v1/two-factor/setup', 'secret'],
    confirmSetup: [
      'POST body',
      '/v1/two-factor/confirm',
      'recoveryCodes',
      {
        onSuccess: forget,
        maxRetries: 0,
      },
    ],
    regenerateRecoveryCodes: ['POST body', '/v1/two-factor/recovery-codes', 'recoveryCodes', { maxRetries: 0 }],
    reset: ['DELETE 204', '/v1/users/{userId}/two-factor'],
  });
}

/** Passwordless sign-in, for hosts without a sign-in of their own. */
export function identityResource(makeMethods: MakeMethods, forget: () => void): IdentityResource {
  return makeMethods('identity', {
    requestLink: [
      'POST 202 body',
      '/v1/identity/links',
      'message',
      {
        isPublic: true,
      },
    ],
    redeemLink: [
      'POST 201 body',
      '/v1/identity/sessions',
      'token outstanding?',
      {
        isPublic: true,
        onSuccess: forget,
      },
    ],
    verifyCode: [
      'POST 204 body',
      '/v1/identity/code',
      '',
      {
        onSuccess: forget,
        maxRetries: 0,
      },
    ],
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
