import type { OrganizationRow, ReadTx, SessionRow, UserRow, WriteTx } from '../../store/store.js';
import { addMilliseconds, DAY_IN_MS, MINUTE_IN_MS } from '../../store/time.js';
import { newId } from '../lib/ids.js';
import type { Caller, Handler, OutsideContext, UnlockedHandler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { hashToken, newToken } from './tokens.js';

const SESSION_LIFETIME_IN_MS = 7 * DAY_IN_MS;
const SHORT_LIFETIME_IN_MS = 10 * MINUTE_IN_MS;
const SESSIONS_PER_USER = 20;

export type Outstanding = 'two_factor_setup' | 'two_factor_code' | null;

/** H8, P8: what a user must still do before they can work; null where two-factor authentication is not required. */
export function outstanding(
  organization: Pick<OrganizationRow, 'twoFactorRequired'>,
  user: Pick<UserRow, 'twoFactorEnabled'>,
  verified: boolean,
): Outstanding {
  if (!organization.twoFactorRequired || (user.twoFactorEnabled && verified)) return null;
  return user.twoFactorEnabled ? 'two_factor_code' : 'two_factor_setup';
}

/** P8: the same for a caller. A user who signed in at the host gives the second factor there, not here. */
export function outstandingOf(
  organization: Pick<OrganizationRow, 'twoFactorRequired'>,
  user: UserRow,
  caller: Pick<Caller, 'sessionId' | 'twoFactorVerified'>,
): Outstanding | 'two_factor_at_host' {
  if (caller.sessionId !== null) return outstanding(organization, user, caller.twoFactorVerified);
  return organization.twoFactorRequired && !caller.twoFactorVerified ? 'two_factor_at_host' : null;
}

/**
 * Starts a session of an active user. It needs the lock: a suspension or deletion at the same moment either comes first
 * and is seen here, or comes second and ends this session too.
 */
export async function startSession(
  tx: WriteTx,
  user: UserRow,
  now: string,
): Promise<{ token: string; expiresAt: string; outstanding: Outstanding }> {
  const token = newToken('rst', tx.organization.id);
  const expiresAt = addMilliseconds(now, SESSION_LIFETIME_IN_MS);
  const session = {
    id: newId('ses'),
    userId: user.id,
    tokenHash: await hashToken(token),
    parentId: null,
    twoFactorVerifiedAt: null,
    createdAt: now,
    expiresAt,
    apiKeyId: null,
    origin: null,
  };
  await tx.insert('sessions', session);
  await endOldest(tx, { userId: user.id, parentId: null, apiKeyId: null }, SESSIONS_PER_USER);
  return { token, expiresAt, outstanding: outstanding(tx.organization, user, false) };
}

/** Ends a session and the short-lived tokens made from it. */
async function endSession(tx: WriteTx, id: string): Promise<void> {
  await tx.remove('sessions', { id });
  await tx.remove('sessions', { parentId: id });
}

/** Whoever signs in again and again, or lets a page do so, ends their oldest sessions and does not fill the table. */
export async function endOldest(
  tx: WriteTx,
  which: Pick<SessionRow, 'userId' | 'apiKeyId'> & Partial<SessionRow>,
  most: number,
): Promise<void> {
  const sessions = await tx.find('sessions', which);
  // An id begins with the time it was made.
  const oldest = sessions.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, -most);
  for (const { id } of oldest) await endSession(tx, id);
}

/** Ends every session of a user, and all short-lived tokens of those sessions. */
export async function endSessionsOf(tx: WriteTx, userId: string): Promise<void> {
  await tx.remove('sessions', { userId });
}

export interface LiveSession {
  session: SessionRow;
  /** The session itself, or the one a short-lived token was made from. */
  root: SessionRow;
  twoFactorVerified: boolean;
}

/** The session with its root, unless one of them has ended. A short-lived token takes its state from its root. */
export async function liveSession(
  tx: Pick<ReadTx, 'get'>,
  session: SessionRow | undefined,
  now: string,
): Promise<LiveSession | undefined> {
  if (!session || session.expiresAt <= now) return undefined;
  const root = session.parentId === null ? session : await tx.get('sessions', session.parentId);
  if (!root || root.expiresAt <= now) return undefined;
  return { session, root, twoFactorVerified: root.twoFactorVerifiedAt !== null };
}

/** Reads a session again in the operation's own transaction. */
export async function readSession(
  tx: Pick<ReadTx, 'get'>,
  sessionId: string,
  now: string,
): Promise<LiveSession | undefined> {
  return liveSession(tx, await tx.get('sessions', sessionId), now);
}

/** Notes that the session, and so every token made from it, has given its second factor. */
export async function markVerified(tx: WriteTx, sessionId: string, now: string): Promise<void> {
  const live = await readSession(tx, sessionId, now);
  if (!live) throw new ProblemError('unauthenticated');
  await tx.update('sessions', live.root.id, { twoFactorVerifiedAt: now });
}

async function ownSession(context: OutsideContext): Promise<LiveSession> {
  const { sessionId, userId } = context;
  if (sessionId === null) throw new ProblemError(userId === null ? 'no_self' : 'no_session');
  const live = await context.dependencies.store.read(context.organizationId, (tx) =>
    readSession(tx, sessionId, context.now),
  );
  if (!live) throw new ProblemError('unauthenticated');
  return live;
}

/**
 * Without the lock, since every open page does this every ten minutes. The token is valid only while its parent session
 * exists, so one made during a suspension or a sign-out never works.
 */
export const createToken: UnlockedHandler<'session.createToken'> = async (context) => {
  const { session, root } = await ownSession(context);
  if (session.parentId !== null) {
    throw new ProblemError('unauthenticated', {
      detail: 'A short-lived token cannot renew itself. Use the session it was made from.',
    });
  }
  const token = newToken('rtt', context.organizationId);
  const expiresAt = [addMilliseconds(context.now, SHORT_LIFETIME_IN_MS), root.expiresAt].sort()[0] ?? root.expiresAt;
  const child = {
    id: newId('ses'),
    userId: root.userId,
    tokenHash: await hashToken(token),
    parentId: root.id,
    twoFactorVerifiedAt: null,
    createdAt: context.now,
    expiresAt,
    apiKeyId: null,
    origin: null,
  };
  await context.dependencies.store.addShortLivedToken(context.organizationId, child);
  const expiresInSeconds = Math.floor((Date.parse(expiresAt) - Date.parse(context.now)) / 1000);
  return { body: { token, expiresAt, expiresInSeconds } };
};

export const signOut: Handler<'session.signOut'> = async ({ tx, caller, audit }) => {
  const { id, sessionId, kind } = caller;
  if (sessionId === null) throw new ProblemError(kind === 'api_key' ? 'no_self' : 'no_session');
  await endSession(tx, sessionId);
  await audit({ targetType: 'user', targetId: id, before: null, after: null });
  return { body: undefined };
};
