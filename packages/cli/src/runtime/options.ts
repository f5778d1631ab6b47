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

/** A date or time as RFC 3339 in UTC; a date alone means its start. */
export function instant(text: string): string {
  const time = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(time.getTime()))
    throw new InvalidArgumentError('Use a date or a time, such as 2026-03-01 or 2026-03-01T08:00:00Z.');
  return time.toISOString();
}

export const json = () => new Option('--json', 'one JSON object per line');
export const csv = () => new Option('--csv', 'CSV with a header, safe to open in a spreadsheet').conflicts('json');
export const limit = () => new Option('--limit <number>', 'at most this many').argParser(positive);
export const yes = () => new Option('-y, --yes', 'do not ask; required without a terminal');
