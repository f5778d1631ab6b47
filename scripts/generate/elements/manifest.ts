import { create } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type ts from 'typescript';
import type { GeneratedFile } from '../generated-file.js';
import { readWidgets, type Widget } from '../widgets.js';
import { readTokens } from './custom-properties.js';
import { type EventPair, type EventType, readEventPairs, readEventTypes } from './event-types.js';
import type { Manifest, Member, Typed } from './model.js';
import { addPassedOn } from './parts.js';
import { readSources } from './sources.js';

/** Protected and `#` members, and those that every Lit element has, are not the element's API. */
const isPublic = ({ name, privacy, static: isStatic }: Member) =>
  privacy === undefined && !isStatic && !name.startsWith('#') && !/(Callback|Update|updated|firstUpdated)$/.test(name);

/** The analyzer guesses events from `dispatchEvent`, and takes a constant for a name. Only what is documented counts. */
function documentedEvents(source: ts.SourceFile, types: ReadonlyMap<string, EventType>): Typed[] {
  return [...source.text.matchAll(/@event (?:\{(.+?)\} )?([\w-]+) - (.+)/g)].map(
    ([, type, name = '', description = '']) => {
      const declared = types.get(name);
      if (!declared && name.startsWith('roster-')) throw new Error(`${source.fileName}: ${name} is not declared`);
      return { name, type: { text: declared?.type ?? type ?? 'Event' }, description };
    },
  );
}

/** What an element needs to know of the others. */
interface Context {
  types: ReadonlyMap<string, EventType>;
  pairs: readonly EventPair[];
  own: ReadonlyMap<string, Typed[]>;
  widgets: readonly Widget[];
}

/** The changes of the elements inside bubble through their container. What only concerns it, such as a close, stays inside. */
function passedOn(tag: string, { types, pairs, own, widgets }: Context, seen = new Set<string>()): Typed[] {
  const isChange = (name: string) => pairs.some(({ request, done }) => name === request || name === done);
  const parts = widgets.find((widget) => widget.tag === tag)?.parts ?? [];
  return parts
    .filter((part) => !seen.has(part) && seen.add(part))
    .flatMap((part) => [
      ...(own.get(part) ?? [])
        .filter(({ name }) => isChange(name) && types.has(name))
        .map((event) => ({ ...event, description: `From \`<${part}>\` inside. ${event.description}` })),
      ...passedOn(part, { types, pairs, own, widgets }, seen),
    ]);
}

/** All that bubbles passes the provider. */
const fromAnyWidget = ({ types, own }: Context): Typed[] =>
  [...own.values()]
    .flat()
    .filter(({ name }) => types.has(name))
    .map((event) => ({ ...event, description: `From a widget inside. ${event.description}` }));

function eventsOf(tag: string, context: Context): Typed[] {
  const inner = tag === 'roster-provider' ? fromAnyWidget(context) : passedOn(tag, context);
  const all = [...(context.own.get(tag) ?? []), ...inner];
  return all.filter(({ name }, index) => all.findIndex((event) => event.name === name) === index);
}

/** The unions of words that have a name, such as `SignInStep`: an editor offers the words of an attribute. */
function namedUnions(sources: readonly ts.SourceFile[]): Map<string, string> {
  const unions = sources.flatMap(({ text }) => [
    ...text.matchAll(/^export type (\w+) =\s+((?:\|?\s*'[\w-]+'\s*)+);/gm),
  ]);
  return new Map(unions.map(([, name = '', words = '']) => [name, words.replace(/\s+/g, ' ').replace(/^\| | $/g, '')]));
}

/** The path of a module in the published package. */
const published = (path: string): string => path.replace(/^\/?src\/(.+)\.(ts|js)$/, 'dist/$1.js');

function complete({ modules }: Manifest, sources: readonly ts.SourceFile[], widgets: readonly Widget[]): void {
  const types = readEventTypes(sources);
  const documented = new Map(sources.map((source) => [source.fileName, documentedEvents(source, types)]));
  const tagged = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ path, declaration })),
  );
  const base = documented.get('src/shared/element/roster-element.ts') ?? [];
  const fromBase = (tagName: string) => (tagName === 'roster-provider' ? [] : base);
  const own = new Map(
    tagged.flatMap(({ path, declaration: { tagName } }) =>
      tagName ? [[tagName, [...(documented.get(path) ?? []), ...fromBase(tagName)]]] : [],
    ),
  );
  const context = { types, pairs: readEventPairs(sources), own, widgets };
  const unions = namedUnions(sources);
  const tokens = readTokens(sources.find(({ fileName }) => fileName.endsWith('/tokens.ts'))?.text ?? '');
  for (const { path, declaration } of tagged) {
    declaration.members = declaration.members?.filter(isPublic);
    const { tagName } = declaration;
    if (!tagName) continue;
    declaration.events = eventsOf(tagName, context);
    for (const { type } of declaration.attributes ?? [])
      if (type) type.text = unions.get(type.text.replace(' | undefined', '')) ?? type.text;
    declaration.cssProperties = [...(declaration.cssProperties ?? []), ...tokens];
    const module = modules.find((each) => each.path === path);
    module?.exports?.push({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name: declaration.name, module: path },
    });
  }
}

/** Every element with its properties, events, slots, parts and custom properties. */
export async function readManifest(root: string): Promise<Manifest> {
  const sources = await readSources(root);
  const manifest = create({ modules: sources, plugins: litPlugin(), context: { dev: false } }) as Manifest;
  for (const module of manifest.modules)
    module.declarations = module.declarations.filter(({ customElement }) => customElement);
  manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
  complete(manifest, sources, readWidgets(root));
  addPassedOn(root, manifest);
  return JSON.parse(JSON.stringify(manifest), (_, value: unknown) =>
    typeof value === 'string' ? published(value) : value,
  ) as Manifest;
}

/** For Storybook, editors and everything that is generated from it. */
export const manifestFile = (manifest: Manifest): GeneratedFile => ({
  path: 'packages/components/src/generated/custom-elements.json',
  content: `${JSON.stringify(manifest, null, 1)}\n`,
});
