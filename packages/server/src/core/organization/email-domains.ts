import { ProblemError } from '../problem/problem.js';

const DOMAINS_NAMED = 5;

/** A domain in Unicode and the same domain as `xn--…` get one form. A text that is not a host name stays unchanged. */
function asciiDomain(domain: string): string {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return domain;
  try {
    return new URL(`https://${domain}`).hostname;
  } catch {
    return domain;
  }
}

/** The stored form: sorted, and each domain once, however it was written. */
export function normalizeDomains(domains: readonly string[]): string[] {
  const byName = new Map(
    domains
      .map((domain) => domain.normalize('NFC'))
      .sort()
      .map((domain) => [asciiDomain(domain), domain]),
  );
  return [...byName.values()].sort();
}

/** Whether an address may be invited. A subdomain is another domain. */
export function isAllowedDomain(allowed: readonly string[], emailNormalized: string): boolean {
  const domain = asciiDomain(emailNormalized.slice(emailNormalized.lastIndexOf('@') + 1));
  return allowed.length === 0 || allowed.some((one) => asciiDomain(one) === domain);
}

/** @throws ProblemError `domain_not_allowed` */
export function requireAllowedDomain(allowed: readonly string[], emailNormalized: string): void {
  if (isAllowedDomain(allowed, emailNormalized)) return;
  const named = allowed.slice(0, DOMAINS_NAMED).join(', ');
  const message = `email must be an address at ${named}${allowed.length > DOMAINS_NAMED ? ' or another allowed domain' : ''}.`;
  throw new ProblemError('domain_not_allowed', {
    detail: `This address can't be invited: ${message}`,
    errors: [{ pointer: '/email', message }],
  });
}
