import memoizeOne from 'memoize-one';
import { formatLocale, languageOf } from '../messages/language.js';
import { isLoadable, loadMessages } from '../messages/load.js';
import { mergeMessages } from '../messages/merge.js';
import type { Messages, PartialMessages } from '../messages/messages.js';

/** Longer than this, nobody waits for words of their own: English is shown until they are there. */
const LONGEST_WAIT_IN_MS = 500;

const warned = new Set<string>();

function warnOnce(language: string, error: unknown): void {
  if (warned.has(language)) return;
  warned.add(language);
  // Nothing else tells a developer why a page in another language is in English.
  console.warn(`Roster Kit could not load its texts in "${language}" and shows English.`, error);
}

const merge = (loaded: Messages | undefined, given: PartialMessages | undefined) =>
  loaded ? mergeMessages<PartialMessages>(loaded, given) : given;

/** The texts of a provider: those the host gives, over those of the language of its `locale`, which are loaded. */
export class Texts {
  /** Settled when the language is loaded, when it failed, or when it takes too long. */
  ready: Promise<void> | undefined;

  readonly #merge = memoizeOne(merge);
  #language = '';
  #loaded: Messages | undefined;
  #given: PartialMessages | undefined;

  /** `onLoad` is called when a language is there. */
  constructor(
    private readonly onLoad: () => void,
    private readonly load: typeof loadMessages = loadMessages,
  ) {}

  /** Until another language is loaded, the texts of the former one stay. */
  use(locale: string, given: PartialMessages | undefined): void {
    this.#given = given;
    const wanted = languageOf(locale);
    const language = isLoadable(wanted) && wanted !== languageOf(given?.language ?? '') ? wanted : '';
    if (language === this.#language) return;
    this.#language = language;
    this.ready = undefined;
    if (language === '') this.#loaded = undefined;
    else
      this.ready = Promise.race([
        this.#load(language),
        new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_IN_MS)),
      ]);
  }

  /** What the widgets get. Undefined: all in English. */
  get messages(): PartialMessages | undefined {
    return this.#merge(this.#loaded, this.#given);
  }

  /** The locale of dates, numbers and lists: `wanted`, if the words are in its language. */
  localeFor(wanted: string): string {
    return formatLocale(wanted, this.messages?.language ?? 'en');
  }

  async #load(language: string): Promise<void> {
    const loaded = await this.load(language).catch((error: unknown) => {
      warnOnce(language, error);
      return undefined;
    });
    if (language !== this.#language) return;
    this.#loaded = loaded;
    // After a failure, the next change of the provider tries again.
    if (!loaded) this.#language = '';
    this.onLoad();
  }
}
