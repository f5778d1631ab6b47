import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf, type Manifest } from '../generate/elements/model.js';
import { readWidgets } from '../generate/widgets.js';
import { repositoryRoot } from '../lib/run.js';

// The manifest is written from comments. Here it is compared with the code.

const home = join(repositoryRoot, 'packages/components/src');
const manifest = JSON.parse(readFileSync(join(home, 'generated/custom-elements.json'), 'utf8')) as Manifest;
const elements = elementsOf(manifest);
const widgets = readWidgets(repositoryRoot);

/** A module and all it imports, without other elements: the code that an element runs. */
function codeOf(path: string, folder: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(path) || !existsSync(path)) return seen;
  const code = readFileSync(path, 'utf8');
  seen.set(path, code);
  for (const [, target = ''] of code.matchAll(/from '(\.[^']+)\.js'/g)) {
    const next = join(dirname(path), `${target}.ts`);
    if (next.startsWith(`${folder}/`) || next.startsWith(join(home, 'shared'))) codeOf(next, folder, seen);
  }
  return seen;
}

/** A slot whose name holds ids, such as `cell-<column>-<user>`. */
const COMPUTED = '<computed>';

const all = (code: string, pattern: RegExp) => new Set([...code.matchAll(pattern)].map(([, name = '']) => name));
const partsOf = (tag: string) => widgets.find((widget) => widget.tag === tag)?.parts ?? [];
const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).sort();

describe.each(elements)('$tagName', ({ tagName, ...element }) => {
  const folder = join(home, tagName.replace('roster-', ''));
  const modules = codeOf(join(folder, `${tagName.replace('roster-', '')}.ts`), folder);
  // Comments and declarations name parts and events too.
  const code = [...modules.values()].join('\n').replace(/\/\*\*[\s\S]*?\*\/|declare global \{[\s\S]*?\n\}/g, '');

  test('has the parts of its templates', () => {
    // Those of the elements inside are passed on under a name of two words, which is generated.
    const own = names(element.cssParts).filter((name) => !name.includes('__'));
    expect(own).toEqual([...all(code, /\bpart="([\w-]+)"/g)].sort());
  });

  test('has the slots of its templates', () => {
    const slots = [...code.matchAll(/<slot(?![\w-])([^>]*)>/g)].map(
      ([, rest = '']) => /name="([\w-]+)"/.exec(rest)?.[1] ?? (rest.includes('${') ? COMPUTED : ''),
    );
    const documented = names(element.slots).map((name) => (name.includes('<') ? COMPUTED : name));
    expect(documented.sort()).toEqual([...new Set(slots)].sort());
  });

  test('takes the custom properties of its style sheets', () => {
    const used = all(code, /(--roster-[\w-]+)/g);
    expect(names(element.cssProperties)).toEqual([...used].sort());
  });

  test('fires each of its events, or an element inside does', () => {
    const parts = tagName === 'roster-provider' ? elements.map((each) => each.tagName) : partsOf(tagName);
    const inside = elements.filter((each) => parts.includes(each.tagName)).flatMap(({ events }) => names(events));
    const fires = (name: string) => code.includes(`'${name}'`) || inside.includes(name);
    expect(names(element.events).filter((name) => !fires(name))).toEqual([]);
  });

  test('says of each event what is in it', () => {
    for (const { name, type } of (element.events ?? []).filter((event) => event.name.startsWith('roster-')))
      expect([name, type?.text]).toEqual([
        name,
        expect.stringMatching(/^(RosterEvent|RosterRequestEvent|CustomEvent)<.+>$/),
      ]);
  });
});

test('every module of the manifest has a source', () => {
  const sources = manifest.modules.map(({ path }) => path.replace(/^dist\/(.*)\.js$/, '$1.ts'));
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.filter((path) => !existsSync(join(home, path)))).toEqual([]);
});
