/**
 * Types of the elements in Vue's templates: `import type {} from '@roster-kit/components/vue'`. With `strictTemplates`, vue-tsc
 * refuses what an element does not have. The controls work with `v-model`.
 */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type {
  AttributesOf,
  ElementOf,
  EventsOf,
  Merge,
  Optional,
  PascalCase,
  PropertiesOf,
  RosterTag,
} from './element-types.js';

type Handlers<Tag extends RosterTag> = {
  [Name in keyof EventsOf<Tag> & string as `on${PascalCase<Name>}`]?:
    ((event: EventsOf<Tag>[Name]) => void) | undefined;
};

/** What `v-model` sets on an element with a value. */
type Model<Tag extends RosterTag> =
  PropertiesOf<Tag> extends { value: infer Value }
    ? { modelValue?: Value | undefined; 'onUpdate:modelValue'?: ((value: Value) => void) | undefined }
    : unknown;

/** The properties of one element in a template. */
export type RosterVueProps<Tag extends RosterTag> = Merge<
  HTMLAttributes & ReservedProps,
  Optional<PropertiesOf<Tag> & AttributesOf<Tag>> & Handlers<Tag> & Model<Tag>
>;

/** By tag. */
export type RosterVueElements = { [Tag in RosterTag]: new () => ElementOf<Tag> & { $props: RosterVueProps<Tag> } };

declare module 'vue' {
  interface GlobalComponents extends RosterVueElements {}
}
