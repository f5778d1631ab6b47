/** Types of the elements in Svelte 5: `import type {} from '@roster-kit/components/svelte'`. Events are `onroster-…`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { AttributesOf, ElementOf, EventsOf, Merge, Optional, PropertiesOf, RosterTag } from './element-types.js';

type Handlers<Tag extends RosterTag> = {
  [Name in keyof EventsOf<Tag> & string as `on${Name}`]?:
    ((event: EventsOf<Tag>[Name] & { readonly currentTarget: ElementOf<Tag> }) => void) | undefined | null;
};

/** The properties of one element in a template. */
export type RosterSvelteProps<Tag extends RosterTag> = Merge<
  HTMLAttributes<ElementOf<Tag>>,
  Optional<PropertiesOf<Tag> & AttributesOf<Tag>> & Handlers<Tag>
>;

/** By tag. */
export type RosterSvelteElements = { [Tag in RosterTag]: RosterSvelteProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends RosterSvelteElements {}
}
