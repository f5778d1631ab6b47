import { canAssignRole } from '@roster-kit/policy';
import { normalizeEmail } from '../../store/fold.js';
import type { ReadTx, UserRow } from '../../store/store.js';
import { addMilliseconds } from '../../store/time.js';
import { hashToken, newToken } from '../credentials/tokens.js';
import { newId } from '../lib/ids.js';
import { rightsOf } from '../operation/catalogue.js';
import type { Handler, OperationContext } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { findUser } from '../users/user-rules.js';

const LIFETIME_IN_SECONDS = 600;

type Asked = OperationContext<'tokens.create'>['body'];

function invalid(...errors: { pointer: string; message: string }[]): ProblemError {
  return new ProblemError('validation_failed', { detail: errors[0]?.message ?? '', errors });
}

async function findAccount(tx: ReadTx, { userId, email }: Asked): Promise<UserRow> {
  if ((userId === undefined) === (email === undefined)) {
    const message = 'Exactly one of userId and email says whose token it is.';
    throw invalid({ pointer: '/userId', message }, { pointer: '/email', message });
  }
  if (userId !== undefined) return findUser(tx, userId);
  const [user] = await tx.find('users', { emailNormalized: normalizeEmail(email ?? '') });
  if (!user) throw new ProblemError('not_found', { detail: 'There is no account with this address.' });
  return user;
}

/** As a browser writes it, or no page would ever match: without the scheme's own port, for one. */
function requireOrigin(origin: string): void {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw invalid({
    pointer: '/origin',
    message: 'origin must be written as a browser writes it, such as https://app.example.com.',
  });
}

/**
 * Under the lock, so that a token made beside a suspension or a deletion either ends with the account or is not made. Whether
 * its key is still there and the role still within the key's is asked at each use; see caller.ts.
 */
export const create: Handler<'tokens.create'> = async ({ tx, body, caller, catalogue, now }) => {
  if (caller.kind !== 'api_key') throw new ProblemError('api_key_required');
  requireOrigin(body.origin);
  const user = await findAccount(tx, body);
  if (user.state !== 'active') {
    const detail =
      user.state === 'pending'
        ? 'The invitation was not accepted yet.'
        : 'The account is suspended. Reactivate it first.';
    throw new ProblemError('not_active', { detail });
  }
  const { allowed, reason } = canAssignRole(caller, rightsOf(catalogue, user.roleId));
  if (!allowed)
    throw new ProblemError('role_exceeds_actor', {
      reason,
      detail: 'The account has rights that the API key does not have. Use a key with a role at least as strong.',
    });
  const token = newToken('ret', tx.organization.id);
  const expiresAt = addMilliseconds(now, (body.expiresInSeconds ?? LIFETIME_IN_SECONDS) * 1000);
  await tx.insert('sessions', {
    id: newId('ses'),
    userId: user.id,
    tokenHash: await hashToken(token),
    parentId: null,
    twoFactorVerifiedAt: body.twoFactorVerified ? now : null,
    createdAt: now,
    expiresAt,
    apiKeyId: caller.id,
    origin: body.origin,
  });
  return { body: { token, expiresAt, userId: user.id } };
};
