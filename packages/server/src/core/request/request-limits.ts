import type { Dependencies } from '../operation/dependencies.js';
import { policyOf, requireWithin, stateOf } from '../operation/limits.js';
import { type LimitState, type Policy } from '../problem/limit-state.js';
import type { Authenticated } from '../sign-in/authenticate.js';

/** Counts one request. The RateLimit fields show the noted states, also in a refusal. @throws ProblemError `rate_limited` */
export type CountRequest = (who: Authenticated, now: string, note: (states: LimitState[]) => void) => Promise<void>;

interface RequestLimit {
  key: string;
  policy: Policy;
  refusal: string;
}

/**
 * Counts per actor and per organization in the database, in one statement outside every transaction and lock. An actor beyond
 * a limit is remembered here until the window ends, and not counted until then: their further requests cost the database
 * nothing and use up nothing of the organization's quota. Each process remembers by itself.
 */
export function requestCounter(dependencies: Dependencies): CountRequest {
  const [actor, organization] = [policyOf(dependencies, 'actor'), policyOf(dependencies, 'organization')];
  const beyond = new Map<string, { count: number; resetsAt: string }>();

  const limitsOf = (who: Authenticated): RequestLimit[] => [
    {
      key: `actor/${who.kind === 'user' ? who.userId : who.apiKeyId}`,
      policy: actor,
      refusal: 'You sent too many requests.',
    },
    {
      key: `organization/${who.organizationId}`,
      policy: organization,
      refusal: 'Your organization sent too many requests.',
    },
  ];
  const remember = (key: string, counted: { count: number; resetsAt: string }, now: string) => {
    for (const [other, { resetsAt }] of beyond) if (resetsAt <= now) beyond.delete(other);
    beyond.set(key, counted);
  };

  return async (who, now, note) => {
    const limits = limitsOf(who);
    for (const { key, policy, refusal } of limits) {
      const known = beyond.get(key);
      if (!known || known.resetsAt <= now) continue;
      const state = stateOf(policy, known, now);
      note([state]);
      requireWithin(state, refusal);
    }
    const counts = limits.map(({ key, policy: { windowInMs } }) => ({ key, cost: 1, windowInMs }));
    const counted = await dependencies.store.countAttempts(who.organizationId, counts, now);
    const states = limits.flatMap(({ key, policy, refusal }, index) => {
      const one = counted[index];
      if (!one) return [];
      if (one.count > policy.quota) remember(key, one, now);
      return [{ refusal, state: stateOf(policy, one, now) }];
    });
    note(states.map(({ state }) => state));
    for (const { state, refusal } of states) requireWithin(state, refusal);
  };
}
