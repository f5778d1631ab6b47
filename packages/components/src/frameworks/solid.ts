/**
 * Types of the elements in Solid's JSX: `import type {} from '@roster-kit/components/solid'`. Properties are taken as they are
 * or as `prop:…`, events as `on:roster-…`.
 */
import type { JSX } from 'solid-js';
import type { AttributesOf, ElementOf, EventsOf, Merge, Optional, PropertiesOf, RosterTag } from './element-types.js';

type Handler<Tag extends RosterTag, Type> =
  | ((event: Type & { readonly currentTarget: ElementOf<Tag> }) => void)
  | (AddEventListenerOptions & { handleEvent(event: Type & { readonly currentTarget: ElementOf<Tag> }): void });

type Handlers<Tag extends RosterTag> = {
  [Name in keyof EventsOf<Tag> & string as `on:${Name}`]?: Handler<Tag, EventsOf<Tag>[Name]> | undefined;
};

type Explicit<Tag extends RosterTag> = {
  [Name in keyof PropertiesOf<Tag> & string as `prop:${Name}`]?: PropertiesOf<Tag>[Name] | undefined;
};

/** The properties of one element in JSX. */
export type RosterSolidProps<Tag extends RosterTag> = Merge<
  JSX.HTMLAttributes<ElementOf<Tag>>,
  Optional<PropertiesOf<Tag> & AttributesOf<Tag>> & Explicit<Tag> & Handlers<Tag>
>;

/** By tag. */
export type RosterSolidElements = { [Tag in RosterTag]: RosterSolidProps<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends RosterSolidElements {}
  }
}
