import type { GeneratedFile } from '../generated-file.js';
import { type Attribute, type Element, elementsOf, type Manifest } from './model.js';

const folder = 'packages/components/src/generated';
const file = (name: string, content: object): GeneratedFile => ({
  path: `${folder}/${name}`,
  content: `${JSON.stringify(content, null, 1)}\n`,
});
const docs = (tag: string) =>
  `https://github.com/roster-kit/roster-kit/tree/main/packages/components/src/${tag.replace('roster-', '')}`;

/** The words of a union such as `'list' | 'compact'`; none for another type. */
function valuesOf({ type }: Attribute): string[] {
  const words = (type?.text ?? '').split('|').map((part) => /^\s*'(.*)'\s*$/.exec(part)?.[1]);
  return words.every((word) => word !== undefined) ? (words as string[]) : [];
}

/** Lines for a hover: what it is, then its slots, events and so on. */
function hover({ summary, description, slots = [], events = [], cssParts = [] }: Element): string {
  const list = (title: string, items: readonly { name: string; description?: string }[]) =>
    items.length === 0
      ? []
      : [`**${title}**`, items.map((item) => `- \`${item.name || 'default'}\`: ${item.description ?? ''}`).join('\n')];
  const own = events.filter((event) => !event.description?.startsWith('From '));
  return [summary, description, ...list('Slots', slots), ...list('Events', own), ...list('Parts', cssParts)]
    .filter((text) => text !== undefined)
    .join('\n\n');
}

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
function htmlData(elements: readonly Element[]): object {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: hover(element) },
      attributes: (element.attributes ?? []).map((attribute) => ({
        name: attribute.name,
        ...(attribute.description === undefined ? {} : { description: attribute.description }),
        ...(attribute.type?.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(valuesOf(attribute).length > 0 ? { values: valuesOf(attribute).map((name) => ({ name })) } : {}),
      })),
      references: [{ name: 'Source', url: docs(element.tagName) }],
    })),
  };
}

const unique = <T extends { name: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.name, item])).values(),
];

/** https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md */
function cssData(elements: readonly Element[]): object {
  const parts = elements.flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map(({ name, description }) => ({
      name: `::part(${name})`,
      text: `\`${tagName}\`: ${description ?? ''}`,
    })),
  );
  return {
    version: 1.1,
    properties: unique(elements.flatMap(({ cssProperties = [] }) => cssProperties)).map(({ name, description }) => ({
      name,
      description,
    })),
    pseudoElements: unique(parts).map(({ name }) => ({
      name,
      description: {
        kind: 'markdown',
        value: parts
          .filter((part) => part.name === name)
          .map(({ text }) => text)
          .join('\n\n'),
      },
    })),
  };
}

/** https://github.com/JetBrains/web-types */
function webTypes(elements: readonly Element[], version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@roster-kit/components',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: [element.summary, element.description].filter(Boolean).join('\n\n'),
          'doc-url': docs(element.tagName),
          attributes: (element.attributes ?? []).map(({ name, description, type, default: initial }) => ({
            name,
            ...(description === undefined ? {} : { description }),
            ...(initial === undefined ? {} : { default: initial }),
            value: { type: type?.text ?? 'string' },
          })),
          slots: element.slots ?? [],
          events: (element.events ?? []).map(({ name, description }) => ({ name, description })),
          js: {
            properties: (element.members ?? [])
              .filter(({ kind }) => kind === 'field')
              .map(({ name, description, type }) => ({ name, description, type: type?.text })),
            events: (element.events ?? []).map(({ name, description, type }) => ({
              name,
              description,
              type: type?.text,
            })),
          },
          css: {
            parts: element.cssParts ?? [],
            properties: (element.cssProperties ?? []).map(({ name, description }) => ({ name, description })),
          },
        })),
      },
    },
  };
}

/** What VS Code and the JetBrains editors read. */
export function makeEditorData(manifest: Manifest, version: string): GeneratedFile[] {
  const elements = elementsOf(manifest);
  return [
    file('vscode.html-custom-data.json', htmlData(elements)),
    file('vscode.css-custom-data.json', cssData(elements)),
    file('web-types.json', webTypes(elements, version)),
  ];
}
