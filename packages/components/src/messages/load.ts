import type { Messages } from './messages.js';

/** The languages beside English. A bundler makes a chunk of each, which is loaded when it is asked for. */
const LANGUAGES: Readonly<Record<string, () => Promise<Messages>>> = {};

export const isLoadable = (language: string): boolean => Object.hasOwn(LANGUAGES, language);

/** The texts of a language that is loadable. Rejects if the chunk cannot be loaded. */
export const loadMessages = async (language: string): Promise<Messages | undefined> => LANGUAGES[language]?.();
