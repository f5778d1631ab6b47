import {
  type AddressFault,
  type NameFault,
  readAddress,
  readName,
  readPersonName,
  type UnseenCharacter,
  unseenIn,
} from '@roster-kit/policy/text';
import { ProblemError } from '../problem/problem.js';

/** One sentence for a domain, in an address and in the list of allowed domains. */
export const DOMAIN_FORM = 'must be a domain such as example.com';

const characterText = ({ name, code, position, turns }: UnseenCharacter): string =>
  `must not contain ${name} (${code}), which ${turns ? 'turns the direction of the text' : 'cannot be seen'}; it is character ${position}`;

/** What is wrong with an address, as the rest of a sentence. */
export function addressFault(fault: AddressFault): string {
  switch (fault.kind) {
    case 'character':
      return characterText(fault.character);
    case 'domain':
      return `is not valid: what follows the @ ${DOMAIN_FORM}`;
    case 'form':
      return 'must be an e-mail address such as name@example.com';
    case 'length':
      return 'is too long: at most 64 bytes before the @, and 254 in all';
  }
}

function nameFault(fault: NameFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'must not be blank';
    case 'character':
      return characterText(fault.character);
    case 'link':
      return 'must not contain a link';
  }
}

function invalid(field: string, fault: string): ProblemError {
  const message = `${field} ${fault}.`;
  return new ProblemError('validation_failed', { detail: message, errors: [{ pointer: `/${field}`, message }] });
}

/**
 * P13: the address as it is stored and shown.
 * @throws ProblemError `validation_failed`
 */
export function requireAddress(text: string): string {
  const read = readAddress(text);
  if ('fault' in read) throw invalid('email', addressFault(read.fault));
  return read.address.typed;
}

/**
 * P13: the name as it is stored and shown.
 * @throws ProblemError `validation_failed`
 */
export function requireName(text: string): string {
  const read = readName(text);
  if ('fault' in read) throw invalid('name', nameFault(read.fault));
  return read.name;
}

/** P13: the same for a person's name, which mails carry to others: it holds no link. */
export function requirePersonName(text: string): string {
  const read = readPersonName(text);
  if ('fault' in read) throw invalid('name', nameFault(read.fault));
  return read.name;
}

/**
 * P13: two keys that look the same are the same key.
 * @throws ProblemError `validation_failed`
 */
export function requireKey(text: string): void {
  const character = unseenIn(text);
  if (character) throw invalid('key', characterText(character));
}
