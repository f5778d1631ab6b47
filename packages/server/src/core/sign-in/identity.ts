import { normalizeEmail } from '../../store/fold.js';
import type { AccountReference } from '../../store/store.js';
import { addMilliseconds } from '../../store/time.js';
import { openLink, readLinkToken } from '../credentials/links.js';
import { startSession } from '../credentials/sessions.js';
import { newId } from '../lib/ids.js';
import type { Dependencies } from '../operation/dependencies.js';
import { countOne, policyOf, SIGN_IN_LINK_LIFETIME_IN_MS } from '../operation/limits.js';
import type { PublicHandler } from '../operation/operation.js';
import { enqueueMail, type MailPayloads } from '../operation/outbox.js';
import { ProblemError } from '../problem/problem.js';
import { requireAddress } from '../validation/text-fields.js';

const ANSWER = 'If the address has an account, a link is on its way.';

function requireIdentity(dependencies: Dependencies): void {
  if (!dependencies.identity.enabled)
    throw new ProblemError('not_found', {
      detail: "This service doesn't sign people in. Sign in at the host product.",
    });
}

type Link = MailPayloads['sign_in_link']['links'][number];

/** Only an active user can sign in. A pending one has an invitation, a suspended one is refused. */
async function makeLink(
  dependencies: Dependencies,
  { organizationId, userId }: AccountReference,
  now: string,
): Promise<Link | undefined> {
  return dependencies.store.write(organizationId, async (tx) => {
    const user = await tx.get('users', userId);
    if (user?.state !== 'active') return undefined;
    const linkId = newId('sil');
    await tx.insert('signInLinks', {
      id: linkId,
      userId,
      expiresAt: addMilliseconds(now, SIGN_IN_LINK_LIFETIME_IN_MS),
      usedAt: null,
    });
    return { organizationId, linkId };
  });
}

/** One mail for an address, with one link for each organization: a person with several accounts chooses there. */
async function sendLinks(dependencies: Dependencies, email: string, now: string): Promise<void> {
  const { store } = dependencies;
  const address = normalizeEmail(email);
  const accounts = (await store.findAccounts(address)).sort((a, b) => (a.organizationId < b.organizationId ? -1 : 1));
  const [home] = accounts;
  if (!home) return;
  // No refusal, since it would reveal which addresses exist. Nobody is locked out: the links already sent stay valid.
  const policy = policyOf(dependencies, 'sign_in');
  const { count } = await countOne(dependencies, home.organizationId, `sign-in-link/${home.userId}`, policy, now);
  if (count > policy.quota) return;
  const links: Link[] = [];
  for (const account of accounts) {
    const link = await makeLink(dependencies, account, now);
    if (link) links.push(link);
  }
  const [first] = links;
  if (!first) return;
  await store.write(first.organizationId, (tx) =>
    enqueueMail(tx, { kind: 'sign_in_link', payload: { links } }, { dependencies, now }),
  );
}

/**
 * Neither the text nor the time of the answer reveals anything about the address: the work continues after the answer if the
 * environment can do that (`dependencies.background`).
 */
export const requestLink: PublicHandler<'identity.requestLink'> = async ({ body, dependencies, now }) => {
  requireIdentity(dependencies);
  const work = sendLinks(dependencies, requireAddress(body.email), now);
  if (dependencies.background) dependencies.background(work);
  else await work;
  return { body: { message: ANSWER } };
};

/** P7: one transaction uses the link up and starts the session, so that of two clicks at once one fails. */
export const redeemLink: PublicHandler<'identity.redeemLink'> = async ({ body, dependencies, now }) => {
  requireIdentity(dependencies);
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
      return { body: await startSession(tx, user, now) };
    }),
  );
};
