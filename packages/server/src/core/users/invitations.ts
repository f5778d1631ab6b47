import { sortNameOf } from '../../store/fold.js';
import { statusAt } from '../../store/order.js';
import type { ReadTx, UserRow } from '../../store/store.js';
import { toMinute } from '../../store/time.js';
import { type LinkSubject, openLink, readLinkToken } from '../credentials/links.js';
import { startSession } from '../credentials/sessions.js';
import { etagOf, newRevision } from '../lib/revision.js';
import { recordEvent } from '../operation/audit.js';
import { catalogueOf, roleNameOf } from '../operation/catalogue.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { Handler, OperationContext, PublicHandler } from '../operation/operation.js';
import { toUser, userAnswer } from '../operation/present.js';
import { requireAllowedDomain } from '../organization/email-domains.js';
import { ProblemError } from '../problem/problem.js';
import { requireAddress, requirePersonName } from '../validation/text-fields.js';
import { countRecipient, newLink, NO_LINK, pendingUser, sendInvitation } from './invite.js';
import { assignableRole, findTarget, isBarred, removeUser } from './user-rules.js';

/** H6 comes first: a deleted address stays barred, no matter who invites it. */
async function requireFreeAddress(dependencies: Dependencies, tx: ReadTx, emailNormalized: string): Promise<void> {
  if (await isBarred(dependencies, tx, emailNormalized)) throw new ProblemError('address_deleted');
  const [taken] = await tx.find('users', { emailNormalized });
  if (taken) throw new ProblemError('address_taken');
}

/** H3: an invited person is a user from the first moment. */
export const create: Handler<'invitations.create'> = async (context) => {
  const { tx, body, now, caller, catalogue, dependencies } = context;
  const role = assignableRole(caller, catalogue, body.roleId);
  const name = body.name === undefined ? null : requirePersonName(body.name);
  const user = pendingUser(context, {
    email: requireAddress(body.email),
    name,
    roleId: role.id,
    invitedBy: caller.kind === 'user' ? caller.id : null,
  });
  await requireFreeAddress(dependencies, tx, user.emailNormalized);
  requireAllowedDomain(tx.organization.allowedEmailDomains, user.emailNormalized);
  await countRecipient(context);
  await tx.insert('users', user);
  await sendInvitation(context, user);
  await context.audit({
    targetType: 'user',
    targetId: user.id,
    before: null,
    after: { name, roleId: role.id, state: 'pending', expiresAt: user.invitationExpiresAt },
  });
  return userAnswer(user, now);
};

/** P11: the invited person may have a stronger role than the caller. */
async function findPending(context: OperationContext<'invitations.resend' | 'invitations.revoke'>): Promise<UserRow> {
  const user = await findTarget(context, context.path.userId);
  if (user.state !== 'pending') throw new ProblemError('not_pending');
  return user;
}

/** H5, P7: the higher generation makes every earlier link invalid. */
export const resend: Handler<'invitations.resend'> = async (context) => {
  const { tx, now } = context;
  const user = await findPending(context);
  await countRecipient(context);
  const change = { ...newLink(tx, now), invitationGeneration: user.invitationGeneration + 1, revision: newRevision() };
  await tx.update('users', user.id, change);
  const resent = { ...user, ...change };
  await sendInvitation(context, resent);
  const of = ({ invitationSentAt: sentAt, invitationExpiresAt: expiresAt }: UserRow) => ({ sentAt, expiresAt });
  await context.audit({ targetType: 'user', targetId: user.id, before: of(user), after: of(resent) });
  return userAnswer(resent, now);
};

/** Nothing stays behind: the address is not barred, and a queued mail finds no user and is dropped. */
export const revoke: Handler<'invitations.revoke'> = async (context) => {
  const { tx } = context;
  const user = await findPending(context);
  context.requireMatch(etagOf(user.revision));
  await removeUser(tx, user);
  await context.audit({
    targetType: 'user',
    targetId: user.id,
    before: { name: user.name, roleId: user.roleId, state: 'pending' },
    after: null,
  });
  return { body: undefined };
};

async function invitationLink({ keys }: Dependencies, token: string): Promise<LinkSubject> {
  const link = await readLinkToken(keys, token);
  if (link?.kind !== 'invitation') throw new ProblemError('link_invalid');
  return link;
}

/** P7: the user whom the link activates. */
async function redeemable(tx: ReadTx, link: LinkSubject, now: string): Promise<UserRow> {
  const user = await tx.get('users', link.subjectId);
  if (!user) throw new ProblemError('link_invalid');
  if (user.state !== 'pending')
    throw new ProblemError('link_used', { detail: 'The account is already active. Sign in.' });
  if (link.generation !== user.invitationGeneration)
    throw new ProblemError('link_superseded', {
      detail: 'A newer invitation was sent. Use the link in the latest e-mail.',
    });
  if (statusAt(user, now) === 'expired')
    throw new ProblemError('link_expired', { detail: 'Ask the person who invited you to resend the invitation.' });
  return user;
}

export const preview: PublicHandler<'invitations.preview'> = async ({ dependencies, body, now }) => {
  const link = await invitationLink(dependencies, body.token);
  return openLink(dependencies, link, now, () =>
    dependencies.store.read(link.organizationId, async (tx) => {
      const user = await redeemable(tx, link, now);
      const inviter = user.invitedBy === null ? undefined : await tx.get('users', user.invitedBy);
      const catalogue = await catalogueOf(dependencies, tx);
      const { email, name, invitationExpiresAt } = user;
      return {
        body: {
          email,
          name,
          organizationName: tx.organization.name,
          roleName: roleNameOf(catalogue, user.roleId),
          invitedByName: inviter?.name ?? null,
          expiresAt: invitationExpiresAt ?? now,
        },
      };
    }),
  );
};

/** H3, P7: it works once, because the user is no longer pending when the lock is released. */
export const accept: PublicHandler<'invitations.accept'> = async ({ dependencies, body, now, ipAddress }) => {
  const link = await invitationLink(dependencies, body.token);
  return openLink(dependencies, link, now, () =>
    dependencies.store.write(link.organizationId, async (tx) => {
      const invited = await redeemable(tx, link, now);
      const name = requirePersonName(body.name);
      const change = {
        name,
        sortName: sortNameOf(name, invited.email),
        state: 'active' as const,
        ...NO_LINK,
        lastActiveAt: toMinute(now),
        revision: newRevision(),
      };
      await tx.update('users', invited.id, change);
      const user = { ...invited, ...change };
      const event = {
        actorKind: 'link' as const,
        actorId: user.id,
        ipAddress,
        action: 'invitations.accept' as const,
        targetType: 'user',
        targetId: user.id,
      };
      await recordEvent(
        tx,
        { ...event, before: { name: invited.name, state: 'pending' }, after: { name, state: 'active' } },
        now,
      );
      const session = dependencies.identity.enabled ? await startSession(tx, user, now) : null;
      return { body: { user: toUser(user, now), session } };
    }),
  );
};
