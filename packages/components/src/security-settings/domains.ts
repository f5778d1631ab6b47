import type { FieldError } from '@roster-kit/sdk';

const MOST = 50;

/** The list as the text of the field, one domain per line. */
export const domainsText = (domains: readonly string[]): string => domains.join('\n');

/** The domains in a text, separated by line ends, spaces, commas or semicolons; a leading @ and capitals are accepted. */
export function domainsOf(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((part) => part.replace(/^@/, '').toLowerCase().normalize('NFC'))
    .filter((part) => part !== '');
}

/** What is wrong with a list before the server is asked, which knows what a domain is. */
export function faultOf(domains: readonly string[]): { most: number } | undefined {
  return domains.length > MOST ? { most: MOST } : undefined;
}

/** What is wrong with it by the pointers of the server's refusal (`validation_failed`): an entry, or their number. */
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
