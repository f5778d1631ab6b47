/** Times as the rows hold them: texts in the form of `toISOString()`, which compare as texts. */

export const SECOND_IN_MS = 1000;
export const MINUTE_IN_MS = 60 * SECOND_IN_MS;
export const HOUR_IN_MS = 60 * MINUTE_IN_MS;
export const DAY_IN_MS = 24 * HOUR_IN_MS;

/** The time that many milliseconds after another, or before it for a negative number. */
export function addMilliseconds(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}

/** The start of a time's minute. `lastActiveAt` is not stored more exactly than this. */
export function toMinute(time: string): string {
  return `${time.slice(0, 16)}:00.000Z`;
}
