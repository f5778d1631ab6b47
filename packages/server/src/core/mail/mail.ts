import { deliveryAddress } from '@roster-kit/policy/text';
import { statusAt } from '../../store/order.js';
import type { OutboxRow, ReadTx, UserRow } from '../../store/store.js';
import { linkUrl, makeLinkToken } from '../credentials/links.js';
import { catalogueOf, roleNameOf } from '../operation/catalogue.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { MailPayloads } from '../operation/outbox.js';
import { composeCodesPaused } from './codes-paused.js';
import { greeting, htmlOf, type MailWords, oneLine, textOf, timeInWords as time } from './mail-layout.js';
import type { Mail } from './mailer.js';

const nameOf = (user: Pick<UserRow, 'name' | 'email'>): string => oneLine(user.name ?? user.email);

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

type Compose = (
  dependencies: Dependencies,
  organizationId: string,
  payload: OutboxRow['payload'],
) => Promise<{ to: string; words: MailWords } | undefined>;

/** By kind. Each gets the payload of its own kind. */
const composers: Record<OutboxRow['kind'], Compose> = {
  invitation: (dependencies, id, payload) => composeInvitation(dependencies, id, payload as MailPayloads['invitation']),
  sign_in_link: (dependencies, _id, payload) => composeSignIn(dependencies, payload as MailPayloads['sign_in_link']),
  codes_paused: (dependencies, id, payload) =>
    composeCodesPaused(dependencies, id, payload as MailPayloads['codes_paused']),
};

/** The mail of an outbox row, with its links made now from the keys. `undefined` when there is no reason left to send it. */
export async function composeMail(
  dependencies: Dependencies,
  organizationId: string,
  row: OutboxRow,
): Promise<Mail | undefined> {
  const composed = await composers[row.kind](dependencies, organizationId, row.payload);
  if (!composed) return undefined;
  const { words } = composed;
  // Mail servers know a domain in ASCII; people are shown the address as it was typed.
  const to = deliveryAddress(composed.to);
  return { messageId: row.messageId, to, subject: words.subject, text: textOf(words), html: htmlOf(words) };
}
