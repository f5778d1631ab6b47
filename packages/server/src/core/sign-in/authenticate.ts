import { UnknownOrganization } from '../../store/store.js';
import { liveSession } from '../credentials/sessions.js';
import { hashToken, readToken } from '../credentials/tokens.js';
import type { Dependencies } from '../operation/dependencies.js';
import { ProblemError } from '../problem/problem.js';
import { accountOfHost } from './host-accounts.js';
import { isFromPageOf } from './page-origin.js';

/** Whose token it is. Role, state and permissions are read in the operation's own transaction. */
export type Authenticated = AuthenticatedUser | { kind: 'api_key'; organizationId: string; apiKeyId: string };

/** A user with a session of this service, or one who signed in at the host and has a token for embedding or a JWT. */
export type AuthenticatedUser = { kind: 'user'; organizationId: string; userId: string } & (
  | { by: 'session'; sessionId: string }
  | { by: 'embedding_token'; tokenId: string }
  | { by: 'host_token'; twoFactorVerified: boolean; expiresAt: string }
);

const BEARER = /^bearer +([^ ]+) *$/i;

/** Only a JWT has dots. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * `undefined` without a token and for one that is unknown, ended or expired. The answer does not reveal which.
 * @throws ProblemError `origin_mismatch`, for a JWT also `account_unknown`, `account_suspended`, `unavailable`
 */
export async function authenticate(
  dependencies: Dependencies,
  request: Request,
  ipAddress: string | null,
): Promise<Authenticated | undefined> {
  const [, token] = BEARER.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined) return undefined;
  try {
    if (JWT.test(token)) return await authenticateHostToken(dependencies, token, ipAddress);
    const claim = readToken(token);
    if (!claim) return undefined;
    const hash = await hashToken(token);
    if (claim.prefix === 'rak') return await authenticateKey(dependencies, claim.organizationId, hash);
    return await authenticateSession(dependencies, claim.organizationId, hash, request);
  } catch (error) {
    if (error instanceof UnknownOrganization) return undefined;
    throw error;
  }
}

async function authenticateKey(
  { store }: Dependencies,
  organizationId: string,
  hash: string,
): Promise<Authenticated | undefined> {
  const key = await store.findApiKey(organizationId, hash);
  return key && { kind: 'api_key', organizationId, apiKeyId: key.id };
}

async function authenticateSession(
  dependencies: Dependencies,
  organizationId: string,
  hash: string,
  request: Request,
): Promise<Authenticated | undefined> {
  const { store, clock, isFromPageOf: isFrom = isFromPageOf } = dependencies;
  const found = await store.findSession(organizationId, hash);
  const now = new Date(clock()).toISOString();
  // Only a short-lived token needs a second read, of its parent.
  const live =
    found?.parentId == null
      ? await liveSession({ get: async () => undefined }, found, now)
      : await store.read(organizationId, (tx) => liveSession(tx, found, now));
  if (!live) return undefined;
  const { id, userId, origin } = live.session;
  const user = { kind: 'user', organizationId, userId } as const;
  if (origin === null) return { ...user, by: 'session', sessionId: id };
  if (!isFrom(origin, request)) throw new ProblemError('origin_mismatch');
  return { ...user, by: 'embedding_token', tokenId: id };
}

async function authenticateHostToken(
  dependencies: Dependencies,
  token: string,
  ipAddress: string | null,
): Promise<Authenticated | undefined> {
  const { hostIdentity, clock, logger } = dependencies;
  const claims = await hostIdentity?.verify(token, clock(), (reason) =>
    logger?.info({ reason }, 'a token of the host was refused'),
  );
  if (!claims) return undefined;
  const { organizationId, twoFactorVerified, expiresAt } = claims;
  return {
    kind: 'user',
    organizationId,
    userId: await accountOfHost(dependencies, claims, ipAddress),
    by: 'host_token',
    twoFactorVerified,
    expiresAt,
  };
}
