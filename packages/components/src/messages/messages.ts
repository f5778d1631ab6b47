import type { en } from './en/index.js';

/** The shape of the English table, with its literal texts widened: what a locale has to say. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

/** Every visible and spoken string of the kit. */
export type Messages = Widen<typeof en>;
