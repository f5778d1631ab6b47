/** The language of a BCP 47 tag, without script and region: `de` for `de-AT`. Empty if it is no tag. */
export function languageOf(tag: string): string {
  return localeOf(tag)?.language ?? '';
}

/** `wanted` if it is a variant of the language of the texts, else that language: dates never differ from the words. */
export function formatLocale(wanted: string, language: string): string {
  const locale = localeOf(wanted);
  return locale && locale.language === languageOf(language)
    ? locale.toString()
    : (localeOf(language)?.toString() ?? 'en');
}

/** Scripts of living languages that are written from right to left: ISO 15924. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'];

/**
 * Marks the regions of a widget with the language of their texts and the direction it is written in. In a page of the
 * same language they are left as they are. A page that names no language is taken to be in English.
 */
export function markLanguage(widget: Element, regions: readonly HTMLElement[], locale: string): void {
  const dir = RIGHT_TO_LEFT.includes(localeOf(locale)?.maximize().script ?? '') ? 'rtl' : 'ltr';
  const isThePages = dir === 'ltr' && languageOf(languageAround(widget)) === languageOf(locale);
  for (const region of regions) {
    if (!isThePages) Object.assign(region, { lang: locale, dir });
    else for (const name of ['lang', 'dir']) region.removeAttribute(name);
  }
}

/** The language that is declared closest around an element, through all shadow roots. */
function languageAround(element: Element): string {
  const declared = element.closest<HTMLElement>('[lang]');
  if (declared) return declared.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : 'en';
}

/** Also takes `de_AT`, as some systems write it. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
