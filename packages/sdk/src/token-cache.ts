import type { ShortLivedToken } from './contract/types.js';
import { withLimits } from './transport/limits.js';
import type { TokenRequest } from './transport/token-source.js';

const ISSUED_WITHIN_IN_MS = 30_000;
/** Time for a renewal before the token expires: a fifth of its lifetime, and no more than this. */
const LONGEST_MARGIN_IN_MS = 60_000;

/** What a host's backend answers: what `tokens.create` or `session.createToken` gave it. */
export type IssuedToken = Pick<ShortLivedToken, 'token'> & Partial<Pick<ShortLivedToken, 'expiresInSeconds'>>;

/** A `token` for `createRosterClient` that asks for a new token only when one is needed. */
export interface TokenCache {
  /** A `TokenProvider`. `refresh`: the server refused the last token. `undefined`: nobody is signed in. */
  (request: TokenRequest): Promise<string | undefined>;
  /** Drops the token, for example when another person signs in. A token that is on its way is dropped too. */
  forget(): void;
}

/** The time since a moment. One clock may be set back, and the other may stand still while the computer sleeps. */
function stopwatch(): () => number {
  const [date, time] = [Date.now(), performance.now()];
  return () => Math.max(Date.now() - date, performance.now() - time);
}

/**
 * Keeps a short-lived token in memory: `createTokenCache(async () => (await fetch('/my/token', { method: 'POST' })).json())`.
 *
 * Calls at the same time share one request. The token is renewed before it expires, while calls go on with the present one, and
 * asked for anew when the server refuses it (401). Its age counts from the request by `expiresInSeconds`, so it does not matter if
 * the clock of the browser is wrong; without that field it is kept until it is refused. A failure is not kept, and an answer
 * without a token means that nobody is signed in. A request that gets no answer within 30 seconds fails with `timeout`.
 *
 * @param issue asks the host's own backend for a token; its signal ends when nobody waits for the answer any more
 */
export function createTokenCache(issue: (signal: AbortSignal) => Promise<IssuedToken | undefined>): TokenCache {
  let kept: { token: string; age: () => number; lifetimeInMs: number } | undefined;
  let renewal: Promise<string | undefined> | undefined;

  function renew(): Promise<string | undefined> {
    const age = stopwatch();
    const current = withLimits({ timeoutInMs: ISSUED_WITHIN_IN_MS, signal: undefined }, async (signal) => issue(signal))
      .then((issued) => {
        const { token, expiresInSeconds = Infinity } = issued ?? {};
        if (renewal === current) kept = token ? { token, age, lifetimeInMs: expiresInSeconds * 1000 } : undefined;
        return token;
      })
      .finally(() => {
        if (renewal === current) renewal = undefined;
      });
    return (renewal = current);
  }

  function forget(): void {
    kept = renewal = undefined;
  }

  async function provide({ refresh }: { refresh: boolean }): Promise<string | undefined> {
    if (refresh) kept = undefined;
    const { token, age, lifetimeInMs = 0 } = kept ?? {};
    const leftInMs = lifetimeInMs - (age?.() ?? 0);
    if (leftInMs > Math.min(lifetimeInMs / 5, LONGEST_MARGIN_IN_MS)) return token;
    const renewed = renewal ?? renew();
    if (leftInMs <= 0) return renewed;
    // The present token still works, so nobody has to wait, and a failure can be repeated until it expires.
    renewed.catch(() => undefined);
    return token;
  }

  return Object.assign(provide, { forget });
}
