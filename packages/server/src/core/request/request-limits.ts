import type { Counted } from '../../store/store.js';
import { catalogueOf, policyRoleOf } from '../operation/catalogue.js';
import type { Dependencies } from '../operation/dependencies.js';
import { policyOf, requireWithin, stateOf } from '../operation/limits.js';
import type { LimitState, Policy } from '../problem/limit-state.js';
import type { Authenticated } from '../sign-in/authenticate.js';

/**
 * Counts one request, or the items of a batch. The RateLimit fields show the noted states, also in a refusal.
 * @throws ProblemError `rate_limited`
 */
export type CountRequest = (
  who: Authenticated,
  now: string,
  cost: number,
  note: (states: LimitState[]) => void,
) => Promise<void>;

/** Whoever holds it manages users (P1). */
const MANAGES = 'users:change_role';

/** The part of an organization's minute that everybody may use. The rest is kept for those who manage users. */
const SHARE_OF_ALL = 0.8;

const idOf = (who: Authenticated): string => (who.kind === 'user' ? who.userId : who.apiKeyId);

/** Whether the caller's present role manages users. A caller who is gone manages nothing. */
function managesUsers(dependencies: Dependencies, who: Authenticated): Promise<boolean> {
  return dependencies.store.read(who.organizationId, async (tx) => {
    const row = who.kind === 'user' ? await tx.get('users', who.userId) : await tx.get('apiKeys', who.apiKeyId);
    return (
      row !== undefined && policyRoleOf(await catalogueOf(dependencies, tx), row.roleId).permissions.includes(MANAGES)
    );
  });
}

/** What one process knows until a window ends. */
class UntilReset<Value> {
  readonly #known = new Map<string, { value: Value; resetsAt: string }>();

  get(key: string, now: string): Value | undefined {
    const found = this.#known.get(key);
    return found && found.resetsAt > now ? found.value : undefined;
  }

  set(key: string, value: Value, resetsAt: string, now: string): void {
    for (const [other, known] of this.#known) if (known.resetsAt <= now) this.#known.delete(other);
    this.#known.set(key, { value, resetsAt });
  }
}

interface RequestLimit {
  key: string;
  /** Its count from which it is remembered, and asked before it is counted on. */
  from: number;
  quota: number;
  refusal: string;
  /** The policy that holds for this caller. */
  policyFor: (counted: Counted) => Promise<Policy>;
}

/**
 * Counts per actor and per organization in the database, outside every transaction and lock. Whoever is beyond a limit is
 * remembered here until the window ends, and not counted until then: their further requests cost the database nothing and
 * use up nothing of the organization's quota. Each process remembers by itself.
 *
 * P14: beyond the share of all, an organization's requests are those of callers who manage users. Only then is the caller's
 * role read, once for each caller and window.
 */
export function requestCounter(dependencies: Dependencies): CountRequest {
  const [actor, organization] = [policyOf(dependencies, 'actor'), policyOf(dependencies, 'organization')];
  const share: Policy = { ...organization, quota: Math.max(1, Math.floor(organization.quota * SHARE_OF_ALL)) };
  const beyond = new UntilReset<Counted>();
  const managers = new UntilReset<boolean>();

  const isManager = async (who: Authenticated, { resetsAt }: Counted, now: string): Promise<boolean> => {
    const known = managers.get(idOf(who), now);
    if (known !== undefined) return known;
    const manages = await managesUsers(dependencies, who);
    managers.set(idOf(who), manages, resetsAt, now);
    return manages;
  };
  const limitsOf = (who: Authenticated, now: string): [RequestLimit, RequestLimit] => [
    {
      key: `actor/${idOf(who)}`,
      from: actor.quota,
      quota: actor.quota,
      refusal: 'You sent too many requests.',
      policyFor: async () => actor,
    },
    {
      key: `organization/${who.organizationId}`,
      from: share.quota,
      quota: organization.quota,
      refusal: 'Your organization sent too many requests.',
      policyFor: async (counted) =>
        counted.count > share.quota && (await isManager(who, counted, now)) ? organization : share,
    },
  ];

  return async (who, now, cost, note) => {
    const limits = limitsOf(who, now);
    const judge = async ({ refusal, policyFor }: RequestLimit, counted: Counted): Promise<LimitState> => {
      const state = stateOf(await policyFor(counted), counted, now);
      requireWithin(state, refusal);
      return state;
    };
    const count = async (...counting: RequestLimit[]): Promise<LimitState[]> => {
      // A batch larger than the whole quota passes in a window of its own.
      const costs = counting.map(({ key, quota }) => ({
        key,
        cost: Math.min(cost, quota - 1) || 1,
        windowInMs: actor.windowInMs,
      }));
      const counted = await dependencies.store.countAttempts(who.organizationId, costs, now);
      const found = counting.map((limit, index) => ({ limit, counted: counted[index] as Counted }));
      for (const { limit, counted: one } of found)
        if (one.count > limit.from) beyond.set(limit.key, one, one.resetsAt, now);
      return Promise.all(found.map(({ limit, counted: one }) => judge(limit, one)));
    };
    for (const limit of limits) {
      const known = beyond.get(limit.key, now);
      if (known) await judge(limit, known);
    }
    // One statement for a request. The items of a batch count for the organization only once the actor may send them.
    const states = cost === 1 ? await count(...limits) : [...(await count(limits[0])), ...(await count(limits[1]))];
    note(states);
  };
}
