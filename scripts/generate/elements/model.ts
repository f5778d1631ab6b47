import type { CustomProperty } from './custom-properties.js';

export interface Described {
  name: string;
  description?: string;
}
export interface Typed extends Described {
  type?: { text: string };
}
export interface Member extends Typed {
  kind: 'field' | 'method';
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  default?: string;
}
export interface Attribute extends Typed {
  fieldName?: string;
  default?: string;
}
/** A class of the manifest; one with a `tagName` is an element. */
export interface Declaration {
  name: string;
  tagName?: string;
  customElement?: boolean;
  summary?: string;
  description?: string;
  members?: Member[] | undefined;
  attributes?: Attribute[];
  events?: Typed[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: CustomProperty[];
}
export interface Element extends Declaration {
  tagName: string;
}
interface Module {
  path: string;
  declarations: Declaration[];
  exports?: object[];
}
/** https://github.com/webcomponents/custom-elements-manifest */
export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

/** The elements of a manifest, by their tags. */
export const elementsOf = ({ modules }: Manifest): Element[] =>
  modules
    .flatMap(({ declarations }) => declarations)
    .filter((declaration): declaration is Element => declaration.tagName !== undefined)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** `roster-user-table` is in the folder `user-table`. */
export const folderOf = (tag: string): string => tag.replace(/^roster-/, '');
