import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../generated-file.js';
import { type Element, elementsOf, type Manifest, type Typed } from './model.js';

const HEADER = '// Generated from the elements. Do not edit; run "npm run generate".\n\n';

/** `roster-user-table` is in the folder `user-table`. */
export const folderOf = (tag: string): string => tag.replace(/^roster-/, '');

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
  return (
    `  '${tagName}': {\n    element: ${name};\n` +
    `    properties: Pick<${name}, ${union(propertiesOf(element))}>;\n` +
    `    attributes: {${dashed.map(({ name: attribute, fieldName }) => ` '${attribute}': ${name}['${fieldName ?? ''}'];`).join('')} };\n` +
    `    events: ${name}Events;\n  };\n`
  );
}

/** The table that the typings of every framework are made of. */
export function makeTypings(root: string, manifest: Manifest): GeneratedFile {
  const elements = elementsOf(manifest);
  const declaring = elements
    .map(({ tagName }) => `${folderOf(tagName)}/${folderOf(tagName)}.events`)
    .filter((path) => existsSync(join(root, 'packages/components/src', `${path}.ts`)));
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name} } from '../../${folderOf(tagName)}/${folderOf(tagName)}.js';\n`,
  );
  return {
    path: 'packages/components/src/frameworks/generated/elements.ts',
    content:
      `${HEADER}${imports.join('')}${declaring.map((path) => `import type {} from '../../${path}.js';\n`).join('')}\n${elements.map(events).join('\n')}\n` +
      '/** For each tag its class, the properties that can be set, the attributes of another name, and the events. */\n' +
      `export interface RosterElements {\n${elements.map(row).join('')}}\n`,
  };
}
