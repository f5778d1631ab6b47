import { canActOn } from '@roster-kit/policy';
import { normalizeEmail } from '../../store/fold.js';
import type { ReadTx, UserRow } from '../../store/store.js';
import { addMilliseconds } from '../../store/time.js';
import { endOldest } from '../credentials/sessions.js';
import { hashToken, newToken } from '../credentials/tokens.js';
import { newId } from '../lib/ids.js';
import { policyRoleOf } from '../operation/catalogue.js';
import type { Handler, OperationContext } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { findUser } from '../users/user-rules.js';
import { requireAddress } from '../validation/text-fields.js';

const LIFETIME_IN_SECONDS = 600;
/** Beyond, the oldest end: a page that takes a new one with each click does not fill the table. */
const TOKENS_PER_USER_AND_KEY = 50;

type Body = OperationContext<'tokens.create'>['body'];

function invalid(...errors: { pointer: string; message: string }[]): ProblemError {
  return new ProblemError('validation_failed', { detail: errors[0]?.message ?? '', errors });
}

async function findAccount(tx: ReadTx, { userId, email }: Body): Promise<UserRow> {
  if ((userId === undefined) === (email === undefined)) {
    const message = 'Exactly one of userId and email is required.';
    throw invalid({ pointer: '/userId', message }, { pointer: '/email', message });
  }
  if (userId !== undefined) return findUser(tx, userId);
  const [user] = await tx.find('users', { emailNormalized: normalizeEmail(requireAddress(email ?? '')) });
  if (!user) throw new ProblemError('not_found', { detail: 'No account has this address.' });
  return user;
}

/** The origin as a browser writes it, such as without the default port. No page would match any other form. */
function requireOrigin(origin: string): void {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw invalid({
    pointer: '/origin',
    message: 'origin must be written as a browser writes it, such as https://app.example.com.',
  });
}

/**
 * With the lock, so that a token made during a suspension or deletion either ends with the account or is not made. Each use
 * checks that the key still exists and that the user's role does not exceed the key's, and caps access levels; see caller.ts.
 */
export const create: Handler<'tokens.create'> = async ({ tx, body, caller, catalogue, now, audit }) => {
  if (caller.kind !== 'api_key') throw new ProblemError('api_key_required');
  requireOrigin(body.origin);
  const user = await findAccount(tx, body);
  if (user.state !== 'active') {
    const detail =
      user.state === 'pending'
        ? 'The invitation has not been accepted yet.'
        : 'The account is suspended. Reactivate it first.';
    throw new ProblemError('not_active', { detail });
  }
  const { allowed, reason } = canActOn(caller, policyRoleOf(catalogue, user.roleId));
  if (!allowed)
    throw new ProblemError('role_exceeds_actor', {
      reason,
      detail: "The account has permissions that the API key doesn't have. Use a key whose role has them.",
    });
  const token = newToken('ret', tx.organization.id);
  const { expiresInSeconds = LIFETIME_IN_SECONDS } = body;
  const expiresAt = addMilliseconds(now, expiresInSeconds * 1000);
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
  await endOldest(tx, { userId: user.id, apiKeyId: caller.id }, TOKENS_PER_USER_AND_KEY);
  await audit({
    targetType: 'user',
    targetId: user.id,
    before: null,
    after: { origin: body.origin, expiresAt, twoFactorVerified: body.twoFactorVerified ?? false },
  });
  return { body: { token, expiresAt, expiresInSeconds, userId: user.id } };
};
