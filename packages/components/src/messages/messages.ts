import type { en } from './en/index.js';

/** Every visible and spoken text of the kit, and the language it is in. Every language has this shape. */
export type Messages = typeof en;

/** The name of a table of texts, such as `userTable`. */
export type Table = Exclude<keyof Messages, 'language'>;

type Part<T> = T extends string | ((...args: never[]) => string) ? T : { readonly [Key in keyof T]?: Part<T[Key]> };

/** Some of the texts. The others are English, or in the language of the provider's `locale`. */
export type PartialMessages = Part<Messages>;
