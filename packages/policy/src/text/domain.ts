import { decodePunycode } from './punycode.js';

const LONGEST_LABEL = 63;
const LONGEST = 253;
const ACE = 'xn--';

/** What a domain may be written with, after the forms of width are folded: letters, digits, hyphens, dots. */
const WRITTEN = /^[\p{L}\p{M}\p{N}.\-·・׳״]+$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

function hostnameOf(text: string): string | undefined {
  try {
    return new URL(`http://${text}`).hostname;
  } catch {
    return undefined;
  }
}

/** A label that begins with `xn--` must be what its own letters become: not every runtime checks it. */
function isSound(label: string): boolean {
  if (label.length > LONGEST_LABEL || !LABEL.test(label)) return false;
  if (!label.startsWith(ACE)) return true;
  const letters = decodePunycode(label.slice(ACE.length));
  return letters !== undefined && WRITTEN.test(letters) && hostnameOf(`${letters}.example`) === `${label}.example`;
}

/**
 * The one form in which domains are compared: IDNA ASCII, in lower case. Undefined for what cannot be the domain of an
 * address: no IP address, no port, no single label, no empty or overlong label.
 */
export function asciiDomain(text: string): string | undefined {
  const folded = text.normalize('NFKC').replaceAll('\u3002', '.');
  const ascii = WRITTEN.test(folded) ? hostnameOf(folded) : undefined;
  if (ascii === undefined || ascii.length > LONGEST) return undefined;
  const labels = ascii.split('.');
  const [last = ''] = labels.slice(-1);
  return labels.length > 1 && !/^\d+$/.test(last) && labels.every(isSound) ? ascii : undefined;
}

/** A domain in its own letters, for people and for search; the ASCII form is given. */
export function lettersOf(ascii: string): string {
  const labels = ascii.split('.');
  return labels.map((label) => (label.startsWith(ACE) && decodePunycode(label.slice(ACE.length))) || label).join('.');
}
