import type { GeneratedFile } from '../generated-file.js';
import { type Element, elementsOf, folderOf, type Manifest } from './model.js';

const HEADER = '// Generated from the elements. Do not edit; run "npm run generate".\n';
const folder = 'packages/react/src/generated';

/** `roster-user-select` is heard by `onRosterUserSelect`. */
const handlerOf = (event: string) =>
  `on${event.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;

function component({ name, tagName, summary = '', events = [] }: Element): string {
  const entry = `@roster-kit/components/${folderOf(tagName)}`;
  return (
    `'use client';\n${HEADER}\nimport '${entry}/define';\n` +
    `import { createComponent${events.length > 0 ? ', type EventName' : ''} } from '@lit/react';\nimport * as react from 'react';\n` +
    `import { ${name} as ${name}Element } from '${entry}';\n` +
    (events.length > 0
      ? `import type { EventsOf } from '@roster-kit/components/elements';\n\ntype Events = EventsOf<'${tagName}'>;\n`
      : '') +
    `\n/** ${summary} Renders \`<${tagName}>\`. */\nexport const ${name} = /* @__PURE__ */ createComponent({\n` +
    `  react,\n  tagName: '${tagName}',\n  elementClass: ${name}Element,\n  displayName: '${name}',\n  events: {\n` +
    events
      .map((event) => `    ${handlerOf(event.name)}: '${event.name}' as EventName<Events['${event.name}']>,\n`)
      .join('') +
    `  },\n});\n`
  );
}

/** A React component for every element; its own module, so that a bundler leaves out what a page does not use. */
export function makeReactComponents(manifest: Manifest): GeneratedFile[] {
  const elements = elementsOf(manifest);
  const modules = elements.map((element) => ({
    path: `${folder}/${folderOf(element.tagName)}.ts`,
    content: component(element),
  }));
  // The provider has its own component, which the hooks need.
  const offered = elements.filter(({ tagName }) => tagName !== 'roster-provider');
  const index = offered.map(({ name, tagName }) => `export { ${name} } from './${folderOf(tagName)}.js';\n`).join('');
  return [...modules, { path: `${folder}/index.ts`, content: `'use client';\n${HEADER}\n${index}` }];
}
