import { describe, expect, test } from 'vitest';
import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import type { Messages } from './messages.js';
import { tr } from './tr/index.js';

type Call = (...args: unknown[]) => string;
type Text = string | Call;

/** Every text of a language, by its path. */
function textsOf(table: object, path: string[] = []): [path: string, text: Text][] {
  return Object.entries(table).flatMap(([key, value]): [string, Text][] => {
    const here = [...path, key];
    return typeof value === 'object' ? textsOf(value as object, here) : [[here.join('.'), value as Text]];
  });
}

const english = new Map(textsOf(en).filter(([path]) => path !== 'language'));
const languages: readonly Messages[] = [ar, de, es, fr, tr];

/** Values for the arguments of any text: each can be found in it. A count is a number, and formatted in the next place. */
const VALUES = ['Aaa', 'Bbb', 'Ccc', 'Ddd'];
const spoken = (text: Text, values: readonly unknown[] = VALUES) => (typeof text === 'string' ? text : text(...values));
const used = (text: Text) => VALUES.filter((value) => spoken(text).includes(value));

/** Words that both languages have. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  ar: ['recovery-codes.txt'], // not every system shows the name of a file in its own script
  de: ['(optional)', 'Name', 'Person', 'Status', 'Text'],
  es: ['No', 'No.', 'Roles'],
  fr: [
    'Catalogue',
    'Description',
    'E-mail',
    'Invitation',
    'Invitations',
    'Minutes',
    'Suspension',
    'Type',
    'Bbb minutes',
  ],
  tr: [],
};

/** Whether anything is left of a text without its values. */
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/Aaa|Bbb|Ccc|Ddd/g, ''));

describe.each(languages.map((messages) => [messages.language, messages] as const))('%s', (language, messages) => {
  const texts = new Map(textsOf(messages).filter(([path]) => path !== 'language'));

  test('has every text, and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has no text that is still English', () => {
    const same = [...texts].filter(([path, text]) => spoken(text) === spoken(english.get(path)!));
    const words = new Set(same.map(([, text]) => spoken(text)).filter(hasWords));
    expect([...words].sort()).toEqual([...SAME[language]!].sort());
  });

  test('says every value that the English text says', () => {
    const differing = [...texts].filter(([path, text]) =>
      used(english.get(path)!).some((value) => !used(text).includes(value)),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('has the marks of its writing', () => {
    const all = [...texts].map(([path, text]) => [path, spoken(text)] as const);
    const wrong: Readonly<Record<string, RegExp>> = {
      ar: /[?;"]|,(?! *")/,
      de: /["'”]|“(?=\p{L})/u,
      es: /(?<!¿[^?]*)\?|["“”]/u,
      fr: /(?<!\u202f)[:;?!»]|«(?!\u202f)|["'“”]/u,
      tr: /["']/,
    };
    // An address of a page or of a person is not prose.
    expect(all.filter(([, text]) => wrong[language]!.test(text))).toEqual([]);
  });
});

describe('a number takes the form that the language has for it', () => {
  const forms = (messages: Messages) =>
    [0, 1, 2, 3, 11, 100, 1000].map((count) => messages.userTable.count(count, String(count)));

  test.each([
    [en, ['0 people', '1 person', '2 people', '3 people', '11 people', '100 people', '1000 people']],
    [de, ['0 Personen', '1 Person', '2 Personen', '3 Personen', '11 Personen', '100 Personen', '1000 Personen']],
    [fr, ['0 personne', '1 personne', '2 personnes', '3 personnes', '11 personnes', '100 personnes', '1000 personnes']],
    [es, ['0 personas', '1 persona', '2 personas', '3 personas', '11 personas', '100 personas', '1000 personas']],
    [tr, ['0 kişi', '1 kişi', '2 kişi', '3 kişi', '11 kişi', '100 kişi', '1000 kişi']],
    [ar, ['لا أشخاص', 'شخص واحد', 'شخصان', '3 أشخاص', '11 شخصًا', '100 شخص', '1000 شخص']],
  ])('$language', (messages, expected) => {
    expect(forms(messages)).toEqual(expected);
  });

  test('a million has a form of its own in French and Spanish', () => {
    expect(fr.userTable.count(1e6, '1 000 000')).toBe('1 000 000 de personnes');
    expect(es.userTable.count(1e6, '1.000.000')).toBe('1.000.000 de personas');
  });
});
