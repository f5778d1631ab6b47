import type { Messages } from './messages.js';

/** The languages beside English. A bundler makes a chunk of each, which is loaded when it is asked for. */
const LANGUAGES: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar/index.js')).ar,
  de: async () => (await import('./de/index.js')).de,
  es: async () => (await import('./es/index.js')).es,
  fr: async () => (await import('./fr/index.js')).fr,
  tr: async () => (await import('./tr/index.js')).tr,
};

export const isLoadable = (language: string): boolean => Object.hasOwn(LANGUAGES, language);

/** The texts of a language that is loadable. Rejects if the chunk cannot be loaded. */
export const loadMessages = async (language: string): Promise<Messages | undefined> => LANGUAGES[language]?.();
