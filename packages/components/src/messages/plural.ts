/**
 * The form of a text for a number, by the plural rules of a language. `Form` names those the language has beside `other`.
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function pluralIn<Form extends Intl.LDMLPluralRule>(language: string) {
  const rules = new Intl.PluralRules(language);
  return (count: number, forms: Readonly<Record<Form | 'other', string>>): string =>
    forms[rules.select(count) as Form] ?? forms.other;
}
