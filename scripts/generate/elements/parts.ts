import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../generated-file.js';
import { codeIn, readWidgets } from '../widgets.js';
import { type Described, elementsOf, type Manifest } from './model.js';

const usedIn = (code: string) => [...new Set([...code.matchAll(/<roster-([\w-]+)/g)].map(([, name = '']) => name))];

/** The elements in the shadow root of each, also of those that are no elements of their own for a page. */
function readContents(root: string): Map<string, string[]> {
  const home = join(root, 'packages/components/src');
  const widgets = readWidgets(root).map(({ folder }) => folder);
  const contents = new Map<string, string[]>();
  for (const folder of widgets) {
    const inner = usedIn(codeIn(join(home, folder))).filter((name) => name !== folder && name !== 'provider');
    contents.set(folder, inner);
    for (const name of inner.filter((each) => !widgets.includes(each)))
      contents.set(name, usedIn(readFileSync(join(home, folder, `${name}.ts`), 'utf8')));
  }
  return contents;
}

/** The parts of each element itself, by its tag without `roster-`. */
const ownParts = (manifest: Manifest): Map<string, Described[]> =>
  new Map(
    elementsOf(manifest).map(({ tagName, cssParts = [] }) => [
      tagName.replace('roster-', ''),
      cssParts.filter(({ name }) => !name.includes('__')),
    ]),
  );

/**
 * The parts that an element passes on from the elements inside it, however deep: `user-table__toolbar` is the part `toolbar` of a
 * `<roster-user-table>`. The name is the same in every element around it.
 */
function passedOn(root: string, own: ReadonlyMap<string, Described[]>): Map<string, Described[]> {
  const contents = readContents(root);
  const partsWithin = (name: string): Described[] =>
    (contents.get(name) ?? []).flatMap((inner) => [
      ...(own.get(inner) ?? []).map((part) => ({ ...part, name: `${inner}__${part.name}` })),
      ...partsWithin(inner),
    ]);
  return new Map(
    [...contents.keys()].map((name) => [
      name,
      [...new Map(partsWithin(name).map((part) => [part.name, part])).values()].sort((a, b) =>
        a.name.localeCompare(b.name),
      ),
    ]),
  );
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Adds to each element the parts that it passes on. */
export function addPassedOn(root: string, manifest: Manifest): void {
  const passed = passedOn(root, ownParts(manifest));
  for (const element of elementsOf(manifest)) {
    const more = passed.get(element.tagName.replace('roster-', '')) ?? [];
    if (more.length > 0) element.cssParts = [...(element.cssParts ?? []), ...more];
  }
}

/** What the template around an element gives as its `exportparts`. */
export function makeParts(root: string, manifest: Manifest): GeneratedFile {
  const own = ownParts(manifest);
  const passed = passedOn(root, own);
  const contained = new Set([...readContents(root).values()].flat());
  const constants = [...contained].sort().map((name) => {
    const renamed = (own.get(name) ?? []).map((part) => `${part.name}:${name}__${part.name}`);
    const names = [...renamed, ...(passed.get(name) ?? []).map((part) => part.name)];
    return `export const ${camelCase(name)}Parts =\n  '${names.join(',')}';\n`;
  });
  return {
    path: 'packages/components/src/generated/parts.ts',
    content: `// Generated from the documented parts. Do not edit; run "npm run generate".\n\n${constants.join('')}`,
  };
}
