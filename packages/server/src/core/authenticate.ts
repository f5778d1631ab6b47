import { UnknownOrganization } from '../store/store.js';
import type { Dependencies } from './operation.js';
import { liveSession } from './sessions.js';
import { hashToken, readToken } from './tokens.js';

/** Whose token it is. Role, state and rights are read afresh in the operation's own transaction. */
export type Authenticated =
  | { kind: 'user'; organizationId: string; userId: string; sessionId: string; twoFactorVerified: boolean }
  | { kind: 'api_key'; organizationId: string; apiKeyId: string };

/** `undefined` for no token and for one that is unknown, ended or expired: the answer does not tell which. */
export async function authenticate(dependencies: Dependencies, request: Request): Promise<Authenticated | undefined> {
  const [, token] = /^bearer +([^ ]+) *$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const claim = token === undefined ? undefined : readToken(token);
  if (token === undefined || !claim) return undefined;
  try {
    const hash = await hashToken(token);
    return await (claim.prefix === 'rak' ? authenticateKey : authenticateSession)(dependencies, claim.organizationId, hash);
  } catch (error) {
    if (error instanceof UnknownOrganization) return undefined;
    throw error;
  }
}

async function authenticateKey({ store }: Dependencies, organizationId: string, hash: string): Promise<Authenticated | undefined> {
  const key = await store.findApiKey(organizationId, hash);
  return key && { kind: 'api_key', organizationId, apiKeyId: key.id };
}

async function authenticateSession({ store, clock }: Dependencies, organizationId: string, hash: string): Promise<Authenticated | undefined> {
  const found = await store.findSession(organizationId, hash);
  const now = new Date(clock()).toISOString();
  // Only a short-lived token needs a second look, at its parent.
  const live = found?.parentId == null
    ? await liveSession({ get: async () => undefined }, found, now)
    : await store.read(organizationId, (tx) => liveSession(tx, found, now));
  if (!live) return undefined;
  return { kind: 'user', organizationId, userId: live.session.userId, sessionId: live.session.id, twoFactorVerified: live.twoFactorVerified };
}
