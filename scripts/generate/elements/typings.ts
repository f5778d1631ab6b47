import type { GeneratedFile } from '../generated-file.js';
import { readEventTypes } from './event-types.js';
import { type Element, elementsOf, folderOf, type Manifest, type Typed } from './model.js';
import { readSources } from './sources.js';

const HEADER = '// Generated from the elements. Do not edit; run "npm run generate".\n\n';

/** The fields that can be set, in the order of the class. */
export const propertiesOf = ({ members = [] }: Element): string[] =>
  members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name);

const comment = (text = '', indent = '  ') =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';

const union = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** An event that all elements have in the DOM's types, or one of this element alone. */
const eventType = ({ name, type }: Typed) =>
  name.startsWith('roster-') || type?.text === 'Event'
    ? `GlobalEventHandlersEventMap['${name}']`
    : (type?.text ?? 'Event');

const events = ({ name, events: list = [] }: Element) =>
  `/** The events of \`${name}\`. */\nexport interface ${name}Events {\n` +
  list.map((event) => `${comment(event.description)}  '${event.name}': ${eventType(event)};\n`).join('') +
  '}\n';

function row(element: Element): string {
  const { name, tagName, attributes = [] } = element;
  // One in lower case has the name of its property.
  const dashed = attributes.filter(({ name: attribute, fieldName }) => fieldName && attribute !== fieldName);
  const pairs = dashed.map(({ name: attribute, fieldName = '' }) => ` '${attribute}': ${name}['${fieldName}'];`);
  return (
    `  '${tagName}': {\n    element: ${name};\n` +
    `    properties: Pick<${name}, ${union(propertiesOf(element))}>;\n` +
    `    attributes: {${pairs.join('')} };\n` +
    `    events: ${name}Events;\n  };\n`
  );
}

/** The table that the typings of every framework are made of. */
export async function makeTypings(root: string, manifest: Manifest): Promise<GeneratedFile> {
  const elements = elementsOf(manifest);
  const modules = [...readEventTypes(await readSources(root)).values()].map(({ module }) => module);
  const declaring = [...new Set(modules)].sort().map((path) => path.replace(/^src\/(.*)\.ts$/, '$1'));
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name} } from '../../${folderOf(tagName)}/${folderOf(tagName)}.js';\n`,
  );
  const augmentations = declaring.map((path) => `import type {} from '../../${path}.js';\n`);
  return {
    path: 'packages/components/src/frameworks/generated/elements.ts',
    content:
      `${HEADER}${imports.join('')}${augmentations.join('')}\n${elements.map(events).join('\n')}\n` +
      '/** For each tag its class, the properties that can be set, the attributes of another name, and the events. */\n' +
      `export interface RosterElements {\n${elements.map(row).join('')}}\n`,
  };
}
