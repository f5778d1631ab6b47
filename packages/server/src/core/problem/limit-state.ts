import { SECOND_IN_MS } from '../../store/time.js';

/** So much of something in a window; `name` is what the RateLimit fields call it. */
export interface Policy {
  name: string;
  quota: number;
  windowInMs: number;
}

/** Where a limit stands after it was counted. */
export interface LimitState extends Policy {
  count: number;
  resetsInSeconds: number;
}

/** The fields of draft-ietf-httpapi-ratelimit-headers: what holds, and what is left of it. */
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
