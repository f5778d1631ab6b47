import type { RosterElements } from './generated/elements.js';

export type { RosterElements } from './generated/elements.js';

/** A tag of the kit, such as `roster-user-table`. */
export type RosterTag = keyof RosterElements;

export type ElementOf<Tag extends RosterTag> = RosterElements[Tag]['element'];
export type PropertiesOf<Tag extends RosterTag> = RosterElements[Tag]['properties'];
export type AttributesOf<Tag extends RosterTag> = RosterElements[Tag]['attributes'];
export type EventsOf<Tag extends RosterTag> = RosterElements[Tag]['events'];

/** Every member may be left out, or given as undefined. */
export type Optional<Type> = { [Name in keyof Type]?: Type[Name] | undefined };

/** `roster-user-select` as `RosterUserSelect`. */
export type PascalCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${PascalCase<Tail>}`
  : Capitalize<Name>;

/** A framework's attributes of any element, with the kit's own in place of those of the same name. */
export type Merge<Attributes, Own> = Omit<Attributes, keyof Own> & Own;
