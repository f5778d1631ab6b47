import type { en } from './en/index.js';

/** The shape of the English table with its literal texts widened to strings. Every locale has this shape. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

/** Every visible and spoken text of the kit. */
export type Messages = Widen<typeof en>;
