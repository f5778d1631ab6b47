import { trimmed, type UnseenCharacter, unseenIn, withoutUnseen } from './characters.js';
import { asciiDomain, lettersOf } from './domain.js';

const LONGEST = 254;
const LONGEST_LOCAL = 64;

/** Letters, digits and the signs of RFC 5322's dot-atom, in every script (RFC 6531); no quotes, comments or spaces. */
const ATOM = /^[\p{L}\p{M}\p{N}\p{S}!#$%&'*+\-/=?^_`{|}~·・]+$/u;
/** Signs that RFC 5322 gives a meaning. */
const RESERVED = /[<>]/;

/** An e-mail address that can exist. */
export interface Address {
  /** As typed, trimmed, in NFC: what people are shown. */
  typed: string;
  /** The one form in which addresses are compared. */
  compared: string;
  /** Where mail is sent: the local part as typed, the domain in ASCII. */
  delivered: string;
}

/** Why a text is not an address. */
export type AddressFault =
  { kind: 'character'; character: UnseenCharacter } | { kind: 'domain'; domain: string } | { kind: 'form' | 'length' };

const octets = (text: string): number => new TextEncoder().encode(text).length;
const folded = (local: string): string => local.normalize('NFKC').toLowerCase().normalize('NFKC');

/** Reads an address as a person, a file or a token gives it. */
export function readAddress(text: string): { address: Address } | { fault: AddressFault } {
  const typed = trimmed(text).normalize('NFC');
  const character = unseenIn(trimmed(text));
  if (character) return { fault: { kind: 'character', character } };
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, at).normalize('NFKC');
  if (at < 1 || RESERVED.test(local)) return { fault: { kind: 'form' } };
  const domain = asciiDomain(typed.slice(at + 1));
  if (domain === undefined) return { fault: { kind: 'domain', domain: typed.slice(at + 1) } };
  if (!local.split('.').every((atom) => ATOM.test(atom))) return { fault: { kind: 'form' } };
  const delivered = `${local}@${domain}`;
  if (octets(local) > LONGEST_LOCAL || octets(delivered) > LONGEST) return { fault: { kind: 'length' } };
  return { address: { typed, compared: `${folded(local)}@${domain}`, delivered } };
}

/** What was stored before addresses were checked as they are now may not be one; what can be read of it still counts. */
function readStored(text: string): Address {
  const typed = trimmed(withoutUnseen(text)).normalize('NFC');
  const read = readAddress(typed);
  return 'address' in read ? read.address : { typed, compared: folded(typed), delivered: typed };
}

/**
 * P13: equal results are one mailbox. Trimmed, in lower case, without forms of width (NFKC), the domain in IDNA ASCII form.
 * For any text, because also what cannot be an address is looked up and must not be found.
 */
export const normalizeEmail = (text: string): string => readStored(text).compared;

/** Where mail for a stored address is sent. */
export const deliveryAddress = (text: string): string => readStored(text).delivered;

/** The address with its domain in its own letters, as it was compared before the ASCII form was. */
export function withLetters(compared: string): string {
  const at = compared.lastIndexOf('@') + 1;
  return `${compared.slice(0, at)}${lettersOf(compared.slice(at))}`;
}

/** `Ann Archer <ann@example.com>` as mail programs write it, and `mailto:` before an address. */
export function readMailbox(text: string): { name: string | undefined; email: string } {
  const [, quoted = '', email] = /^([^<>]*)<([^<>]+)>$/u.exec(trimmed(text)) ?? [];
  if (email === undefined) return { name: undefined, email: trimmed(text).replace(/^mailto:/i, '') };
  const name = trimmed(quoted).replace(/^"(.*)"$/, '$1');
  return { name: name === '' ? undefined : name, email: trimmed(email) };
}
