import { generateSecret, generateURI, verifySync } from 'otplib';

const PERIOD_IN_SECONDS = 30;
// SHA-1, 6 digits, 30 seconds: what every authenticator app understands.
const parameters = { algorithm: 'sha1', digits: 6, period: PERIOD_IN_SECONDS } as const;

/** 160 random bits in base32. */
export function newTotpSecret(): string {
  return generateSecret();
}

export function otpauthUri(secret: string, issuer: string, account: string): string {
  return generateURI({ ...parameters, secret, issuer, label: account });
}

/**
 * The time step of a code that is right now, one step early or late (a clock may be off by half a minute), and later than
 * the last one accepted; `undefined` for a wrong code and for a replay.
 */
export function acceptedStep(secret: string, code: string, now: string, lastUsedStep: number): number | undefined {
  const epoch = Math.floor(Date.parse(now) / 1000);
  const result = verifySync({
    ...parameters,
    strategy: 'totp',
    secret,
    token: code,
    epoch,
    epochTolerance: PERIOD_IN_SECONDS,
  });
  if (!result.valid || !('timeStep' in result)) return undefined;
  return result.timeStep > lastUsedStep ? result.timeStep : undefined;
}
