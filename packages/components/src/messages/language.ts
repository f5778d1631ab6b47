/** The language of a BCP 47 tag, without script and region: `de` for `de-AT`. Empty if it is no tag. */
export function languageOf(tag: string): string {
  return localeOf(tag)?.language ?? '';
}

/** `wanted` if it is a variant of the language of the texts, else that language: dates never differ from the words. */
export function formatLocale(wanted: string, language: string): string {
  const locale = localeOf(wanted);
  return locale && locale.language === languageOf(language) ? locale.toString() : language;
}

/** Scripts of living languages that are written from right to left: ISO 15924. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'];

/** Tells what is in a part of the page: its language, and the direction that it is written in. */
export function markLanguage(region: HTMLElement, locale: string): void {
  if (region.lang === locale) return;
  region.lang = locale;
  region.dir = RIGHT_TO_LEFT.includes(localeOf(locale)?.maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Also takes `de_AT`, as some systems write it. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
