import type { FieldError } from '@roster-kit/sdk';

const MOST = 50;
const LONGEST = 253;

/** Letters in their lower case only, digits, and hyphens within; two parts or more, the last of them no number. */
const LETTER = '[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}\\p{Nd}]';
const LABEL = `${LETTER}(?:[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}\\p{Nd}-]{0,61}${LETTER})`;
const DOMAIN = new RegExp(`^(?:${LABEL}?\\.)+(?!\\p{Nd}+$)${LABEL}$`, 'u');

/** One domain per line, as a list is shown in a field. */
export const domainsText = (domains: readonly string[]): string => domains.join('\n');

/** The domains in a text, between line ends, blanks, commas or semicolons; an @ in front and capitals are no mistake. */
export function domainsOf(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((part) => part.replace(/^@/, '').toLowerCase().normalize('NFC'))
    .filter((part) => part !== '');
}

/** What is wrong with a list: the first entry that is no domain, or that there are too many. */
export function faultOf(domains: readonly string[]): { domain: string } | { most: number } | undefined {
  const domain = domains.find((one) => one.length > LONGEST || !DOMAIN.test(one));
  if (domain !== undefined) return { domain };
  return domains.length > MOST ? { most: MOST } : undefined;
}

/** The same from a refusal, which points to the entry. */
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
