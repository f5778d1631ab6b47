import type { FieldError } from '@roster-kit/sdk';

const MOST = 50;
const LONGEST = 253;

/** Lower-case letters, digits, and hyphens inside a label; at least two labels, and the last one is not a number. */
const LETTER = '[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}\\p{Nd}]';
const LABEL = `${LETTER}(?:[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}\\p{Nd}-]{0,61}${LETTER})`;
const DOMAIN = new RegExp(`^(?:${LABEL}?\\.)+(?!\\p{Nd}+$)${LABEL}$`, 'u');

/** The list as the text of the field, one domain per line. */
export const domainsText = (domains: readonly string[]): string => domains.join('\n');

/** The domains in a text, separated by line ends, spaces, commas or semicolons; a leading @ and capitals are accepted. */
export function domainsOf(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((part) => part.replace(/^@/, '').toLowerCase().normalize('NFC'))
    .filter((part) => part !== '');
}

/** What is wrong with a list: the first entry that is not a domain, or too many entries. */
export function faultOf(domains: readonly string[]): { domain: string } | { most: number } | undefined {
  const domain = domains.find((one) => one.length > LONGEST || !DOMAIN.test(one));
  if (domain !== undefined) return { domain };
  return domains.length > MOST ? { most: MOST } : undefined;
}

/** The same, read from the pointers of the server's refusal (`validation_failed`). */
export function faultAt(
  errors: readonly FieldError[],
  domains: readonly string[],
): { domain: string } | { most: number } | undefined {
  for (const { pointer } of errors) {
    const [, index] = /^\/allowedEmailDomains(?:\/(\d+))?$/.exec(pointer) ?? [];
    const domain = domains[Number(index)];
    if (domain !== undefined) return { domain };
    if (pointer === '/allowedEmailDomains') return { most: MOST };
  }
  return undefined;
}
