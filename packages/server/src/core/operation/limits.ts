import type { Counted, Store } from '../../store/store.js';
import { DAY_IN_MS, HOUR_IN_MS, MINUTE_IN_MS, SECOND_IN_MS } from '../../store/time.js';
import type { LimitState, Policy } from '../problem/limit-state.js';
import { ProblemError } from '../problem/problem.js';

/** How much a host lets through; see the table in the package's README. */
export interface Limits {
  /** Requests of one user, over all sessions, or of one API key. A batch counts as many as it has items. */
  actorPerMinute: number;
  /** Those of an organization's users and API keys together. A fifth of it is kept for those who manage users. */
  organizationPerMinute: number;
  /** Recipients of an organization's invitations, new and resent, however many a request holds. */
  recipientsPerDay: number;
  /** Invitations an organization sends to one address. */
  invitationsPerAddressPerHour: number;
  /** Sign-in mails to one address, over all organizations. */
  signInMailsPerQuarterHour: number;
  /** Tries to open one link. */
  attemptsPerLinkPerMinute: number;
}

export const DEFAULT_LIMITS: Readonly<Limits> = {
  actorPerMinute: 3_000,
  organizationPerMinute: 12_000,
  recipientsPerDay: 20_000,
  invitationsPerAddressPerHour: 5,
  signInMailsPerQuarterHour: 5,
  attemptsPerLinkPerMinute: 30,
};

const WRONG_CODES = 5;

export const SIGN_IN_LINK_LIFETIME_IN_MS = 15 * MINUTE_IN_MS;

export type PolicyName = 'actor' | 'organization' | 'recipients' | 'address' | 'sign_in' | 'link' | 'codes';

export function policyOf({ limits: given }: { limits?: Partial<Limits> | undefined }, name: PolicyName): Policy {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const [quota, windowInMs] = {
    actor: [limits.actorPerMinute, MINUTE_IN_MS] as const,
    organization: [limits.organizationPerMinute, MINUTE_IN_MS] as const,
    recipients: [limits.recipientsPerDay, DAY_IN_MS] as const,
    address: [limits.invitationsPerAddressPerHour, HOUR_IN_MS] as const,
    // As long as a link is valid: a person who gets no further mail already has one with a valid link.
    sign_in: [limits.signInMailsPerQuarterHour, SIGN_IN_LINK_LIFETIME_IN_MS] as const,
    link: [limits.attemptsPerLinkPerMinute, MINUTE_IN_MS] as const,
    codes: [WRONG_CODES, 5 * MINUTE_IN_MS] as const,
  }[name];
  return { name, quota, windowInMs };
}

export function stateOf(policy: Policy, { count, resetsAt }: Counted, now: string): LimitState {
  const leftInMs = Date.parse(resetsAt) - Date.parse(now);
  return { ...policy, count, resetsInSeconds: Math.max(1, Math.ceil(leftInMs / SECOND_IN_MS)) };
}

/** Counts one, outside every transaction. */
export async function countOne(
  { store }: { store: Pick<Store, 'countAttempts'> },
  organizationId: string,
  key: string,
  policy: Policy,
  now: string,
): Promise<LimitState> {
  const [counted] = await store.countAttempts(organizationId, [{ key, cost: 1, windowInMs: policy.windowInMs }], now);
  if (!counted) throw new Error('The store counted nothing.');
  return stateOf(policy, counted, now);
}

/** In words, rounded up, so that the person does not come back too early. */
export function inWords(seconds: number): string {
  const [unit, size] =
    seconds >= 2 * 3600
      ? (['hours', 3600] as const)
      : seconds >= 120
        ? (['minutes', 60] as const)
        : (['seconds', 1] as const);
  const count = Math.ceil(seconds / size);
  return count === 1 ? '1 second' : `${count} ${unit}`;
}

/** `what` is the first sentence of the detail. @throws ProblemError `rate_limited` beyond the quota */
export function requireWithin(state: LimitState, what: string): void {
  const { count, quota, resetsInSeconds } = state;
  if (count <= quota) return;
  throw new ProblemError('rate_limited', {
    detail: `${what} Wait ${inWords(resetsInSeconds)}, then try again.`,
    limit: state,
    retryAfterInSeconds: resetsInSeconds,
  });
}
