/**
 * Types of the elements in the JSX of React 19: `import type {} from '@roster-kit/components/react'`. Events are `onroster-…`,
 * as React 19 takes them. `@roster-kit/react` has components for React 18 and 19.
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { AttributesOf, ElementOf, EventsOf, Merge, Optional, PropertiesOf, RosterTag } from './element-types.js';

type Handlers<Tag extends RosterTag> = {
  [Name in Exclude<keyof EventsOf<Tag> & string, 'input' | 'change'> as `on${Name}`]?:
    ((event: EventsOf<Tag>[Name]) => void) | undefined;
};

/** The properties of one element in JSX. */
export type RosterReactProps<Tag extends RosterTag> = Merge<
  HTMLAttributes<ElementOf<Tag>>,
  ClassAttributes<ElementOf<Tag>> & Optional<PropertiesOf<Tag> & AttributesOf<Tag>> & Handlers<Tag>
>;

/** By tag. */
export type RosterReactElements = { [Tag in RosterTag]: RosterReactProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends RosterReactElements {}
  }
}
