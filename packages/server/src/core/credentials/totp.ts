import { generateSecret, generateURI, verifySync } from 'otplib';
import { ProblemError } from '../problem/problem.js';
import { normalizeTyped } from './typed-code.js';

const PERIOD_IN_SECONDS = 30;
// SHA-1, 6 digits and 30 seconds work in every authenticator app.
const parameters = { algorithm: 'sha1', digits: 6, period: PERIOD_IN_SECONDS } as const;

/** 160 random bits in base32. */
export function newTotpSecret(): string {
  return generateSecret();
}

export function otpauthUri(secret: string, issuer: string, account: string): string {
  return generateURI({ ...parameters, secret, issuer, label: account });
}

/** @throws ProblemError `validation_failed` for anything but six digits, however they are typed */
function digitsOf(code: string): string {
  const digits = normalizeTyped(code);
  if (/^\d{6}$/.test(digits)) return digits;
  throw new ProblemError('validation_failed', {
    detail: 'A verification code has six digits.',
    errors: [{ pointer: '/code', message: 'code must have six digits.' }],
  });
}

/**
 * The time step of a correct code. It may be one step early or late, since clocks differ by up to half a minute, but must
 * come after the last step accepted. `undefined` for a wrong code and for one used before.
 */
export function acceptedStep(secret: string, code: string, now: string, lastUsedStep: number): number | undefined {
  const epoch = Math.floor(Date.parse(now) / 1000);
  const result = verifySync({
    ...parameters,
    strategy: 'totp',
    secret,
    token: digitsOf(code),
    epoch,
    epochTolerance: PERIOD_IN_SECONDS,
  });
  if (!result.valid || !('timeStep' in result)) return undefined;
  return result.timeStep > lastUsedStep ? result.timeStep : undefined;
}
