import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWTHeaderParameters,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose';
import { readAddress, readPersonName } from '@roster-kit/policy/text';
import { identity_requestLink_body, users_update_body } from '../../generated/validate-bodies.js';
import { boundedResponse } from '../lib/bounded-response.js';
import { uuidBytes } from '../lib/bytes.js';
import type { HostClaims, HostIdentity } from '../operation/dependencies.js';
import { ProblemError } from '../problem/problem.js';
import { unstorable } from '../validation/storable.js';

/** Only signatures by a private key. With a shared secret, everyone who can verify could also sign. */
export const HOST_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;
export type HostAlgorithm = (typeof HOST_ALGORITHMS)[number];

/** Values of `amr` (RFC 8176) that mean more than a password. */
export const SECOND_FACTORS: readonly string[] = ['mfa', 'otp', 'hwk', 'swk', 'sc', 'sms'];

const CLOCK_TOLERANCE_IN_SECONDS = 30;
const MAX_AGE_IN_SECONDS = 3600;
const COOLDOWN_IN_MS = 30_000;
const MAX_SUBJECT_LENGTH = 255;
/** P14: for the whole answer with the keys. No redirect is followed: only this address is trusted. */
const KEYS_WITHIN_IN_MS = 3_000;
const MAX_KEYS_LENGTH_IN_BYTES = 256 * 1024;
/** In characters; beyond, nothing of a token is read. A request's headers have 16 KiB together. */
const MAX_TOKEN_LENGTH = 12_000;
const TOKENS_REMEMBERED = 10_000;
/** Of an ID token or an access token (RFC 9068), in lower case. Many hosts leave `typ` out. */
const TYPES: readonly string[] = ['jwt', 'at+jwt', 'application/at+jwt'];

/** How a host's own sign-in is recognized. */
export interface HostIdentityOptions {
  /** The `iss` of its tokens. */
  issuer: string;
  /** The address of its public keys. They are fetched when needed, kept for ten minutes, and fetched again for an unknown key. */
  jwksUrl: string;
  /** The `aud` that its tokens for this service have. */
  audience: string;
  /** The claim with the organization's id (`org_…`); `org` when left out. */
  organizationClaim?: string;
  algorithms?: readonly HostAlgorithm[];
  /** Values of `amr` that mean a second factor was given; `SECOND_FACTORS` when left out. */
  secondFactors?: readonly string[];
  /** The longest time that a token is valid after its `iat`, even with a later `exp`; an hour when left out. */
  maxAgeInSeconds?: number;
  /** The role of the account created for an unknown person with a verified address. When left out, none is created. */
  provisionRoleId?: string;
  /** For this long after a fetch, an unknown key does not cause another one; half a minute when left out. */
  cooldownInMs?: number;
}

/** The key set was fetched, and none of its keys matches. */
const noKeyMatches = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
  errors.JWKInvalid,
];

function keysOf({ jwksUrl, cooldownInMs = COOLDOWN_IN_MS }: HostIdentityOptions): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration: cooldownInMs,
    timeoutDuration: KEYS_WITHIN_IN_MS,
    [customFetch]: async (url, options) => boundedResponse(await fetch(url, options), MAX_KEYS_LENGTH_IN_BYTES),
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (noKeyMatches.some((kind) => error instanceof kind)) throw error;
      throw new ProblemError('unavailable', {
        detail: "The keys of the host's sign-in can't be fetched. Try again in a moment.",
      });
    }
  };
}

/** The claim, if the contract would accept it in a request. */
function textOf(claim: unknown, validate: (value: string) => boolean): string | null {
  return typeof claim === 'string' && validate(claim) && unstorable('body', claim).length === 0 ? claim : null;
}

/** P13: the address and the name as an invitation would accept them. */
function addressOf(claim: unknown): string | null {
  const text = textOf(claim, (email) => identity_requestLink_body({ email }));
  const read = text === null ? undefined : readAddress(text);
  return read && 'address' in read ? read.address.typed : null;
}

function nameOf(claim: unknown): string | null {
  const text = textOf(claim, (name) => users_update_body({ name }));
  const read = text === null ? undefined : readPersonName(text);
  return read && 'name' in read ? read.name : null;
}

/** `jwtVerify` has already required both claims. */
function endOf(
  { exp = 0, iat = 0 }: JWTPayload,
  { maxAgeInSeconds = MAX_AGE_IN_SECONDS }: HostIdentityOptions,
): string {
  return new Date((Math.min(exp, iat + maxAgeInSeconds) + CLOCK_TOLERANCE_IN_SECONDS) * 1000).toISOString();
}

function claimsOf(payload: JWTPayload, options: HostIdentityOptions): Omit<HostClaims, 'isNew'> | undefined {
  const { issuer, organizationClaim = 'org', secondFactors = SECOND_FACTORS } = options;
  const { sub: subject, email, email_verified: verified, name, amr } = payload;
  const organizationId = payload[organizationClaim];
  if (typeof subject !== 'string' || subject === '' || subject.length > MAX_SUBJECT_LENGTH) return undefined;
  if (typeof organizationId !== 'string' || !uuidBytes(organizationId)) return undefined;
  return {
    issuer,
    subject,
    organizationId,
    // Some hosts write the boolean as a string.
    email: verified === true || verified === 'true' ? addressOf(email) : null,
    name: nameOf(name),
    twoFactorVerified: Array.isArray(amr) && amr.some((method) => secondFactors.includes(String(method))),
    expiresAt: endOf(payload, options),
  };
}

/**
 * Why the header is refused; undefined where it is not. A host signs more than sign-ins with the same keys: logout tokens, DPoP
 * proofs, security events. Their `typ` says so, and a sign-in without one is common.
 */
function refusedHeader({ typ, crit }: JWTHeaderParameters): string | undefined {
  if (crit !== undefined) return 'the header has crit';
  if (typ === undefined || (typeof typ === 'string' && TYPES.includes(typ.toLowerCase()))) return undefined;
  return 'typ is not that of an ID token or access token';
}

/** The signatures of the tokens seen lately. When it is full it begins anew, which costs one look-up for each token. */
function tokensSeen(): (token: string) => boolean {
  const seen = new Set<string>();
  return (token) => {
    const signature = token.slice(token.lastIndexOf('.'));
    if (seen.has(signature)) return false;
    if (seen.size >= TOKENS_REMEMBERED) seen.clear();
    seen.add(signature);
    return true;
  };
}

/** Create one and keep it for as long as the service runs: it caches the host's keys. */
export function createHostIdentity(options: HostIdentityOptions): HostIdentity {
  const keys = keysOf(options);
  const { issuer, audience, algorithms = HOST_ALGORITHMS, maxAgeInSeconds = MAX_AGE_IN_SECONDS } = options;
  const expected = {
    issuer,
    audience,
    algorithms: [...algorithms],
    maxTokenAge: maxAgeInSeconds,
    clockTolerance: CLOCK_TOLERANCE_IN_SECONDS,
    requiredClaims: ['exp', 'sub'],
  };
  const isNew = tokensSeen();
  return {
    issuer,
    provisionRoleId: options.provisionRoleId ?? null,
    async verify(token, now, onRefused) {
      const refuse = (reason: string) => {
        onRefused(reason);
        return undefined;
      };
      if (token.length > MAX_TOKEN_LENGTH) return refuse('the token is too long');
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keys, { ...expected, currentDate: new Date(now) });
        const refused = refusedHeader(protectedHeader);
        if (refused !== undefined) return refuse(refused);
        const claims = claimsOf(payload, options);
        return claims ? { ...claims, isNew: isNew(token) } : refuse('no subject or organization');
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
        return refuse(error.message);
      }
    },
  };
}
