import { InvalidArgumentError, Option } from '@commander-js/extra-typings';

/** A whole number, at least 1. */
function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Use a whole number, at least 1.');
  return value;
}

/** A whole number from 1 to `most`. */
export const upTo =
  (most: number) =>
  (text: string): number => {
    const value = positive(text);
    if (value > most) throw new InvalidArgumentError(`Use at most ${most}.`);
    return value;
  };

const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * A date or time as RFC 3339 in UTC; a date alone means its start in UTC. A time names its zone, because the one of this computer
 * may be another. JavaScript takes 2026-02-30 for 2 March, so the day must come out as it went in.
 */
export function instant(text: string): string {
  const [, day = '', clock] = INSTANT.exec(text) ?? [];
  const time = new Date(text);
  const isDay = day !== '' && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  if (!isDay || Number.isNaN(time.getTime()) || clock?.startsWith('24'))
    throw new InvalidArgumentError(
      'Use a date or a time with its zone, such as 2026-03-01, 2026-03-01T08:00:00Z or 2026-03-01T08:00:00+01:00.',
    );
  return time.toISOString();
}

export const json = () => new Option('--json', 'one JSON object per line; errors are JSON too');
export const jq = () =>
  new Option('--jq <filter>', 'print what this jq filter makes of each JSON object').implies({ json: true as const });
export const csv = () =>
  new Option('--csv', 'CSV with a header, safe to open in a spreadsheet').conflicts(['json', 'jq']);
export const limit = () => new Option('--limit <number>', 'at most this many').argParser(positive);
export const yes = () => new Option('-y, --yes', 'do not ask; required without a terminal');
