import type { Offer } from '../shared/state/capabilities.js';

/** What its step needs. */
export const needed: readonly Offer[] = [];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'identity.requestLink', // the request of a link
  'identity.redeemLink', // signing in with a link
  'identity.verifyCode', // the verification code
  'identity.useRecoveryCode', // recovery codes
];
