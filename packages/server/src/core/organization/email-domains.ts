import { asciiDomain } from '@roster-kit/policy/text';
import { ProblemError } from '../problem/problem.js';
import { DOMAIN_FORM } from '../validation/text-fields.js';

const DOMAINS_NAMED = 5;

/**
 * The stored form: sorted, and each domain once, however it was written.
 * @throws ProblemError `validation_failed` naming the entries that are not domains
 */
export function normalizeDomains(domains: readonly string[]): string[] {
  const errors = domains.flatMap((domain, index) =>
    asciiDomain(domain) === undefined
      ? [{ pointer: `/allowedEmailDomains/${index}`, message: `allowedEmailDomains[${index}] ${DOMAIN_FORM}.` }]
      : [],
  );
  if (errors.length > 0) throw new ProblemError('validation_failed', { detail: errors[0]?.message ?? '', errors });
  const byName = new Map(
    domains
      .map((domain) => domain.normalize('NFC'))
      .sort()
      .map((domain) => [asciiDomain(domain), domain]),
  );
  return [...byName.values()].sort();
}

/** Whether an address may be invited; its domain is in ASCII form. A subdomain is another domain. */
export function isAllowedDomain(allowed: readonly string[], emailNormalized: string): boolean {
  const domain = emailNormalized.slice(emailNormalized.lastIndexOf('@') + 1);
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
