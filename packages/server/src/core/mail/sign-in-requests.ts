import { normalizeEmail } from '../../store/fold.js';
import type { AccountReference } from '../../store/store.js';
import { addMilliseconds } from '../../store/time.js';
import { messageOf } from '../lib/error-message.js';
import { newId } from '../lib/ids.js';
import type { Dependencies } from '../operation/dependencies.js';
import { countOne, policyOf, SIGN_IN_LINK_LIFETIME_IN_MS } from '../operation/limits.js';
import { enqueueMail, type MailPayloads } from '../operation/outbox.js';

// From the request for a sign-in link to its mail. The request itself must not show whether its address has an account.

const PURPOSE = 'sign-in-request';
const BATCH = 25;

/** One statement for every address. Until the mail is made, asking again changes nothing. */
export async function addSignInRequest(
  { store, keys }: Pick<Dependencies, 'store' | 'keys'>,
  email: string,
  now: string,
): Promise<void> {
  const address = normalizeEmail(email);
  const [id, sealed] = [await keys.sign(PURPOSE, address), await keys.encrypt(PURPOSE, address)];
  await store.addSignInRequest({ id, address: sealed, createdAt: now, availableAt: now });
}

/**
 * Makes the mails that were asked for. Call it from time to time and not when a request comes in: on the embedded database, the
 * work for an address that has an account would keep the next request waiting.
 */
export async function answerSignInRequests(dependencies: Dependencies): Promise<void> {
  const { store, keys, clock, logger } = dependencies;
  for (;;) {
    const now = new Date(clock()).toISOString();
    const { done, failed } = await store.drainSignInRequests(now, BATCH, async ({ address, createdAt }) => {
      // The person has given up by now, or asked again.
      if (addMilliseconds(createdAt, SIGN_IN_LINK_LIFETIME_IN_MS) <= now) return;
      try {
        await sendLinks(dependencies, await keys.decrypt(PURPOSE, address), now);
      } catch (error) {
        logger?.error({ error: messageOf(error) }, 'a sign-in link was not made; the server tries again in a minute');
        throw error;
      }
    });
    if (done + failed < BATCH) return;
  }
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
async function sendLinks(dependencies: Dependencies, address: string, now: string): Promise<void> {
  const { store } = dependencies;
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
