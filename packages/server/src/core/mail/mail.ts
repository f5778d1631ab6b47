import { deliveryAddress } from '@roster-kit/policy/text';
import { statusAt } from '../../store/order.js';
import type { OutboxRow, ReadTx, UserRow } from '../../store/store.js';
import { UnknownOrganization } from '../../store/store.js';
import { linkUrl, makeLinkToken } from '../credentials/links.js';
import { catalogueOf, roleNameOf } from '../operation/catalogue.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { MailPayloads } from '../operation/outbox.js';
import { htmlOf, type MailWords, oneLine, textOf } from './mail-layout.js';

/** A mail that is ready to be sent. */
export interface Mail {
  /** Stable over every attempt (P6), with its angle brackets. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends a mail. When it throws, the outbox tries again later. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

const BATCH = 25;

function time(at: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(at));
  const hour = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(at));
  return `${day}, ${hour} UTC`;
}

const nameOf = (user: Pick<UserRow, 'name' | 'email'>): string => oneLine(user.name ?? user.email);

function greeting(name: string | null): string {
  return name === null ? 'Hello,' : `Hello ${oneLine(name)},`;
}

interface InvitationFacts {
  user: UserRow;
  inviter: UserRow | undefined;
  organization: string;
  role: string;
  expiresAt: string;
}

function invitationWords({ user, inviter, organization, role, expiresAt }: InvitationFacts, url: string): MailWords {
  const who = inviter && nameOf(inviter);
  const by = inviter && who !== inviter.email ? `${who} (${inviter.email})` : who;
  const opening = by === undefined ? `You are invited to ${organization}` : `${by} invited you to ${organization}`;
  const helper = who ?? `someone who manages users at ${organization}`;
  const reason = who === undefined ? 'this address was invited' : `${who} invited this address`;
  return {
    subject: who === undefined ? `You are invited to ${organization}` : `${who} invited you to ${organization}`,
    opening: [
      greeting(user.name),
      `${opening}. Your role will be ${role}.`,
      'The link below activates your account. You confirm your name there; no password is needed.',
    ],
    buttons: [{ label: 'Accept the invitation', url }],
    closing: [
      `The link works once, until ${time(expiresAt)}. After that, ask ${helper} to send a new one.`,
      'If you did not expect this invitation, you can ignore it: the account stays inactive until the link is used.',
    ],
    footer: `Sent to ${user.email} because ${reason} to ${organization}.`,
  };
}

/** `undefined` when the invitation has since been accepted, revoked or resent, or has expired. */
async function composeInvitation(
  dependencies: Dependencies,
  organizationId: string,
  payload: MailPayloads['invitation'],
) {
  const now = new Date(dependencies.clock()).toISOString();
  const facts = await dependencies.store.read(organizationId, async (tx): Promise<InvitationFacts | undefined> => {
    const user = await tx.get('users', payload.userId);
    if (
      !user?.invitationExpiresAt ||
      statusAt(user, now) !== 'pending' ||
      user.invitationGeneration !== payload.generation
    )
      return undefined;
    const inviter = user.invitedBy === null ? undefined : await tx.get('users', user.invitedBy);
    const role = roleNameOf(await catalogueOf(dependencies, tx), user.roleId);
    return {
      user,
      inviter,
      organization: oneLine(tx.organization.name),
      role: oneLine(role),
      expiresAt: user.invitationExpiresAt,
    };
  });
  if (!facts) return undefined;
  const subject = {
    kind: 'invitation',
    organizationId,
    subjectId: payload.userId,
    generation: payload.generation,
  } as const;
  const url = linkUrl(dependencies.identity.invitationUrl, await makeLinkToken(dependencies.keys, subject));
  return { to: facts.user.email, words: invitationWords(facts, url) };
}

interface SignInFacts {
  email: string;
  name: string | null;
  organization: string;
  expiresAt: string;
  url: string;
}

function signInWords(links: [SignInFacts, ...SignInFacts[]]): MailWords {
  const [first] = links;
  const single = links.length === 1;
  return {
    subject: single ? `Your sign-in link for ${first.organization}` : 'Your sign-in links',
    opening: [
      greeting(first.name),
      single
        ? `Use the link below to sign in to ${first.organization}.`
        : 'You have an account in more than one organization. Choose where to sign in.',
    ],
    buttons: links.map(({ organization, url }) => ({ label: `Sign in to ${organization}`, url })),
    closing: [
      `${single ? 'The link works' : 'Each link works'} once, until ${time(first.expiresAt)}.`,
      'If you did not ask for it, you can ignore this e-mail. Do not share the link: anyone who has it can sign in as you.',
    ],
    footer: `Sent to ${first.email} because someone asked to sign in with this address.`,
  };
}

async function signInFacts(
  dependencies: Dependencies,
  reference: { organizationId: string; linkId: string },
  now: string,
): Promise<SignInFacts | undefined> {
  const read = async (tx: ReadTx) => {
    const link = await tx.get('signInLinks', reference.linkId);
    const user = link && (await tx.get('users', link.userId));
    if (!link || link.usedAt !== null || link.expiresAt <= now || user?.state !== 'active') return undefined;
    return {
      email: user.email,
      name: user.name,
      organization: oneLine(tx.organization.name),
      expiresAt: link.expiresAt,
    };
  };
  const facts = await dependencies.store.read(reference.organizationId, read);
  const subject = {
    kind: 'sign_in',
    organizationId: reference.organizationId,
    subjectId: reference.linkId,
    generation: 0,
  } as const;
  return (
    facts && {
      ...facts,
      url: linkUrl(dependencies.identity.signInUrl, await makeLinkToken(dependencies.keys, subject)),
    }
  );
}

async function composeSignIn(dependencies: Dependencies, payload: MailPayloads['sign_in_link']) {
  const now = new Date(dependencies.clock()).toISOString();
  const facts = await Promise.all(payload.links.map((reference) => signInFacts(dependencies, reference, now)));
  const [first, ...others] = facts
    .filter((entry) => entry !== undefined)
    .sort((a, b) => a.organization.localeCompare(b.organization, 'en'));
  return first && { to: first.email, words: signInWords([first, ...others]) };
}

/** The mail of an outbox row, with its links made now from the keys. `undefined` when there is no reason left to send it. */
async function composeMail(
  dependencies: Dependencies,
  organizationId: string,
  row: OutboxRow,
): Promise<Mail | undefined> {
  const composed =
    row.kind === 'invitation'
      ? await composeInvitation(dependencies, organizationId, row.payload as MailPayloads['invitation'])
      : await composeSignIn(dependencies, row.payload as MailPayloads['sign_in_link']);
  if (!composed) return undefined;
  const { words } = composed;
  // Mail servers know a domain in ASCII; people are shown the address as it was typed.
  const to = deliveryAddress(composed.to);
  return { messageId: row.messageId, to, subject: words.subject, text: textOf(words), html: htmlOf(words) };
}

/** Sends the mails that wait in the outbox of every organization. Call it on the store's `onMail` and every few seconds. */
export async function drainMail(dependencies: Dependencies, mailer: Mailer): Promise<{ sent: number; failed: number }> {
  const total = { sent: 0, failed: 0 };
  for (;;) {
    const now = new Date(dependencies.clock()).toISOString();
    const { sent, failed } = await dependencies.store.drainOutbox(now, BATCH, async (organizationId, row) => {
      const mail = await composeMail(dependencies, organizationId, row).catch((error: unknown) => {
        if (error instanceof UnknownOrganization) return undefined;
        throw error;
      });
      if (mail) await mailer.send(mail);
    });
    total.sent += sent;
    total.failed += failed;
    if (sent + failed < BATCH) return total;
  }
}
