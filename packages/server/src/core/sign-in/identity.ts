import { openLink, readLinkToken } from '../credentials/links.js';
import { startSession } from '../credentials/sessions.js';
import { addSignInRequest } from '../mail/sign-in-requests.js';
import { recordEvent } from '../operation/audit.js';
import type { PublicHandler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { requireAddress } from '../validation/text-fields.js';

const ANSWER = 'If the address has an account, a link is on its way.';

/**
 * P7: neither the answer nor what follows it reveals anything about the address, in text or in time. For every address, one row
 * of the same form is written; whether it has an account is looked up when mail is sent, which is not bound to this request.
 */
export const requestLink: PublicHandler<'identity.requestLink'> = async ({ body, dependencies, now }) => {
  await addSignInRequest(dependencies, requireAddress(body.email), now);
  return { body: { message: ANSWER } };
};

/** P7: one transaction uses the link up and starts the session, so that of two clicks at once one fails. */
export const redeemLink: PublicHandler<'identity.redeemLink'> = async ({ body, dependencies, now, ipAddress }) => {
  const subject = await readLinkToken(dependencies.keys, body.token);
  if (subject?.kind !== 'sign_in') throw new ProblemError('link_invalid');
  return openLink(dependencies, subject, now, () =>
    dependencies.store.write(subject.organizationId, async (tx) => {
      const link = await tx.get('signInLinks', subject.subjectId);
      const user = link && (await tx.get('users', link.userId));
      if (!link || user?.state !== 'active') throw new ProblemError('link_invalid');
      if (link.usedAt !== null) throw new ProblemError('link_used');
      if (link.expiresAt <= now) throw new ProblemError('link_expired');
      await tx.update('signInLinks', link.id, { usedAt: now });
      const session = await startSession(tx, user, now);
      await recordEvent(
        tx,
        {
          actorKind: 'link',
          actorId: user.id,
          ipAddress,
          action: 'identity.redeemLink',
          targetType: 'user',
          targetId: user.id,
          before: null,
          after: { expiresAt: session.expiresAt },
        },
        now,
      );
      return { body: session };
    }),
  );
};
