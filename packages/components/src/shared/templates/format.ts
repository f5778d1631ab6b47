const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Keeps one formatter for each locale: making one takes longer than rendering a row. */
function perLocale<Formatter>(make: (locale: string) => Formatter): (locale: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}

const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const dateAndTime = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
const dateAlone = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const decimal = perLocale((locale) => new Intl.NumberFormat(locale));

/** "in 3 days", "2 hours ago": the largest unit that fits, in the locale's words. */
export function relativeTime(time: string, locale: string, now = Date.now()): string {
  const distance = new Date(time).getTime() - now;
  const [unit, size] = (
    [
      ['day', DAY],
      ['hour', HOUR],
      ['minute', MINUTE],
    ] as const
  ).find(([, length]) => Math.abs(distance) >= length) ?? ['minute', MINUTE];
  return relative(locale).format(Math.round(distance / size), unit);
}

/** "40 seconds", "3 minutes", "2 hours": rounded up, so that the wait is over when this time has passed. */
export function duration(seconds: number, locale: string): string {
  const [unit, size] =
    (
      [
        ['hour', 3600],
        ['minute', 60],
        ['second', 1],
      ] as const
    ).find(([, length]) => seconds >= 2 * length) ?? (['second', 1] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(seconds / size));
}

/** Date and time for a tooltip or a detail row, in the reader's time zone. */
export function dateTime(time: string, locale: string): string {
  return dateAndTime(locale).format(new Date(time));
}

/** The date without the time. */
export function date(time: string, locale: string): string {
  return dateAlone(locale).format(new Date(time));
}

/** "Owner, Editor, and Viewer", as the locale joins them. */
export function list(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

export function number(value: number, locale: string): string {
  return decimal(locale).format(value);
}
