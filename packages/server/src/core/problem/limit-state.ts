import { SECOND_IN_MS } from '../../store/time.js';

/** A quota for a window of time. `name` is its name in the RateLimit fields. */
export interface Policy {
  name: string;
  quota: number;
  windowInMs: number;
}

/** A limit after one more was counted. */
export interface LimitState extends Policy {
  count: number;
  resetsInSeconds: number;
}

/** The fields of draft-ietf-httpapi-ratelimit-headers: each policy, and how much of its quota remains. */
export function limitFields(states: readonly LimitState[]): Record<string, string> {
  if (states.length === 0) return {};
  return {
    'RateLimit-Policy': states
      .map(({ name, quota, windowInMs }) => `"${name}";q=${quota};w=${windowInMs / SECOND_IN_MS}`)
      .join(', '),
    RateLimit: states
      .map(
        ({ name, quota, count, resetsInSeconds }) => `"${name}";r=${Math.max(0, quota - count)};t=${resetsInSeconds}`,
      )
      .join(', '),
  };
}
