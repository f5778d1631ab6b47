import manifest from '../../generated/custom-elements.json';

interface Named {
  readonly name: string;
}
/** An element as the manifest describes it. */
export interface ManifestElement {
  readonly tagName: string;
  readonly events?: readonly Named[];
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind: string; readonly readonly?: boolean })[];
}

const modules: readonly { readonly declarations: readonly Partial<ManifestElement>[] }[] = manifest.modules;
const declarations = modules.flatMap((module) => module.declarations);

/** By tag. */
export const manifestElements: ReadonlyMap<string, ManifestElement> = new Map(
  declarations
    .filter((declaration): declaration is ManifestElement => declaration.tagName !== undefined)
    .map((element) => [element.tagName, element]),
);
