import type { components } from '@roster-kit/contract/schema';
import { type Actor, can, type Decision } from '@roster-kit/policy';
import { grantId } from '../../store/grant-id.js';
import type { ReadTx } from '../../store/store.js';
import { policyRoleOf } from '../operation/catalogue.js';
import type { Handler, OperationContext } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { findUser, NO_ACCOUNT } from '../users/user-rules.js';
import { seesOwnOnly } from './visibility.js';

type Check = components['schemas']['AccessCheck'];

/** Whose permissions are checked. `userId` is null for an API key: no access level can be set for one. */
interface Subject {
  actor: Actor;
  userId: string | null;
  /** A resource that the caller may not see gets the answer of one that does not exist. */
  isBlind: boolean;
}

const NO_LEVEL = { accessLevel: null };

async function subjectOf(context: OperationContext<'access.evaluate'>): Promise<Subject> {
  const { body, caller, catalogue, tx } = context;
  const ownId = caller.kind === 'user' ? caller.id : null;
  if (body.userId === undefined || body.userId === ownId)
    return { actor: caller, userId: ownId, isBlind: seesOwnOnly(caller) };
  // The answer must not tell a caller who may not see users which ids exist.
  if (!context.can('users:view').allowed) throw new ProblemError('not_found', { detail: NO_ACCOUNT });
  const user = await findUser(tx, body.userId);
  return { actor: { role: policyRoleOf(catalogue, user.roleId), catalogue }, userId: user.id, isBlind: false };
}

async function decide(
  tx: ReadTx,
  { actor, userId, isBlind }: Subject,
  { permission, resourceId }: Check,
): Promise<Decision> {
  const resource = resourceId === undefined ? undefined : await tx.get('resources', resourceId);
  if (!resource) return resourceId !== undefined && isBlind ? can(actor, permission, NO_LEVEL) : can(actor, permission);
  const grant = userId === null ? undefined : await tx.get('grants', grantId(resource.id, userId));
  return can(actor, permission, { accessLevel: grant?.accessLevel ?? null });
}

export const evaluate: Handler<'access.evaluate'> = async (context) => {
  const { tx, body } = context;
  const subject = await subjectOf(context);
  const data: components['schemas']['AccessDecision'][] = [];
  for (const check of body.checks) {
    const { allowed, reason } = await decide(tx, subject, check);
    data.push({ ...check, allowed, reason });
  }
  return { body: { data } };
};
