import { messageOf } from '../lib/error-message.js';
import { oneLine } from './mail-layout.js';

const LONGEST = 500;
const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+/g;
const TOKEN = /token=[\w-]+/g;
/** Shorter local parts are common words. */
const TELLING_LENGTH = 3;

/**
 * A mail server's answer for the log and for the operator: one line, bounded, without a token, and without the recipient,
 * whose address must be removed with the account (H6). Servers repeat the address, or only the part before its @.
 */
export function failureText(error: unknown, to: string): string {
  const local = to.slice(0, to.lastIndexOf('@'));
  const telling = [to, local].filter((part) => part.length >= TELLING_LENGTH);
  const text = telling.reduce((rest, part) => rest.replaceAll(part, '(address)'), oneLine(messageOf(error)));
  return text.replace(ADDRESS, '(address)').replace(TOKEN, 'token=(removed)').slice(0, LONGEST);
}
