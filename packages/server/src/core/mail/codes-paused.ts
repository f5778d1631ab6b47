import type { Dependencies } from '../operation/dependencies.js';
import type { MailPayloads } from '../operation/outbox.js';
import { greeting, type MailWords, oneLine, timeInWords } from './mail-layout.js';

interface Facts {
  to: string;
  name: string | null;
  organization: string;
  wrongCodes: number;
  until: string;
}

/** No link: whoever is told of an attack must not learn to trust a link in such a mail. */
function wordsOf({ to, name, organization, wrongCodes, until }: Facts): MailWords {
  return {
    subject: `Too many wrong verification codes for ${organization}`,
    opening: [
      greeting(name),
      `Someone who signed in to your account at ${organization} entered ${wrongCodes} wrong verification codes.`,
      `To protect the account, no code is accepted until ${timeInWords(until)}. People who are signed in stay signed in.`,
      'If it was you, wait until then. Check that the time of your phone is set automatically, or use a recovery code.',
      `If it was not you, someone can probably read your e-mail or use a device of yours. Change the password of your
      mailbox, and tell someone who manages users at ${organization}.`.replace(/\s+/g, ' '),
    ],
    buttons: [],
    closing: [],
    footer: `Sent to ${to} because of sign-ins to ${organization} with this address.`,
  };
}

/** `undefined` when the pause has ended, by a reset of the factor or because the mail waited too long. */
export async function composeCodesPaused(
  dependencies: Dependencies,
  organizationId: string,
  { userId, wrongCodes, pausedUntil: until }: MailPayloads['codes_paused'],
): Promise<{ to: string; words: MailWords } | undefined> {
  const now = new Date(dependencies.clock()).toISOString();
  return dependencies.store.read(organizationId, async (tx) => {
    const [user, factor] = [await tx.get('users', userId), await tx.get('twoFactors', userId)];
    if (!user || until <= now || factor?.pausedUntil !== until) return undefined;
    const organization = oneLine(tx.organization.name);
    return { to: user.email, words: wordsOf({ to: user.email, name: user.name, organization, wrongCodes, until }) };
  });
}
