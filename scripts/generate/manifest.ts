import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { GeneratedFile } from './generated-file.js';
import { makeParts, type Part, passedOn } from './parts.js';

interface Declaration {
  customElement?: boolean;
  tagName?: string;
  cssParts?: Part[];
  members?: { name: string; privacy?: string; static?: boolean }[] | undefined;
  [key: string]: unknown;
}
interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

/** Drops protected and `#` members and those that every Lit element has: they are not the element's API. */
const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase({ customElementsManifest }: { customElementsManifest: Manifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ customElement }) => customElement);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) =>
            privacy === undefined &&
            !isStatic &&
            !name.startsWith('#') &&
            !/(Callback|Update|updated|firstUpdated)$/.test(name),
        );
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations }) => declarations.length > 0,
    );
  },
};

/** Adds the parts of the elements inside each element, which a page can style through it. */
function addPassedOn(root: string, manifest: Manifest, own: ReadonlyMap<string, readonly Part[]>): void {
  const passed = passedOn(root, own);
  for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) {
    const more = passed.get(nameOf(declaration)) ?? [];
    if (more.length > 0) declaration.cssParts = [...(declaration.cssParts ?? []), ...more];
  }
}

const nameOf = ({ tagName = '' }: Declaration) => tagName.replace('roster-', '');

/** Every element with its properties, events, slots and parts, for Storybook and editors; and the parts for the templates. */
export async function makeManifest(root: string): Promise<GeneratedFile[]> {
  const folder = join(root, 'packages/components/src');
  const paths = (await readdir(folder, { recursive: true })).filter(
    (path) =>
      path.endsWith('.ts') && !/(\.(test|stories|styles|suite)\.ts|define\.ts)$|generated\/|messages\//.test(path),
  );
  const modules = await Promise.all(
    paths
      .sort()
      .map(async (path) =>
        ts.createSourceFile(`src/${path}`, await readFile(join(folder, path), 'utf8'), ts.ScriptTarget.ES2020, true),
      ),
  );
  const manifest = create({
    modules,
    plugins: [...litPlugin(), publicMembersOnly],
    context: { dev: false },
  }) as Manifest;
  const own = new Map(
    manifest.modules.flatMap(({ declarations }) =>
      declarations.map((declaration) => [nameOf(declaration), declaration.cssParts ?? []] as const),
    ),
  );
  addPassedOn(root, manifest, own);
  return [
    {
      path: 'packages/components/src/generated/custom-elements.json',
      content: `${JSON.stringify(manifest, null, 1)}\n`,
    },
    makeParts(root, own),
  ];
}
