import type { GeneratedFile } from '../generated-file.js';
import { type Element, elementsOf, folderOf, type Manifest, type Member } from './model.js';
import { propertiesOf } from './typings.js';

const HEADER = '// Generated from the elements. Do not edit; run "npm run generate".\n';
const folder = 'packages/angular/src/generated';

const comment = (text: string | undefined) => (text ? `  /** ${text.replace(/\s+/g, ' ')} */\n` : '');

function input(className: string, { name, description, type }: Member): string {
  const isFlag = type?.text === 'boolean';
  return (
    comment(description) +
    `  @Input(${isFlag ? '{ transform: flag }' : ''})\n` +
    `  set ${name}(value: ${isFlag ? 'boolean' : `${className}['${name}']`}) {\n    this.#element.${name} = value;\n  }\n`
  );
}

function directive(element: Element): string {
  const { name, tagName, summary = '', members = [] } = element;
  const settable = propertiesOf(element);
  const inputs = members.filter((member) => settable.includes(member.name));
  const hasFlag = inputs.some(({ type }) => type?.text === 'boolean');
  return (
    `${HEADER}\nimport '@roster-kit/components/${folderOf(tagName)}/define';\n` +
    `import { Directive, ElementRef, inject, Input } from '@angular/core';\n` +
    `import type { ${name} } from '@roster-kit/components';\n` +
    (hasFlag ? `import { flag } from '../flag.js';\n` : '') +
    `\n/** ${summary} Checks the properties of \`<${tagName}>\` in a template. */\n` +
    `@Directive({ selector: '${tagName}' })\nexport class ${name}Directive {\n` +
    `  readonly #element = inject<ElementRef<${name}>>(ElementRef).nativeElement;\n\n` +
    `${inputs.map((member) => input(name, member)).join('\n')}}\n`
  );
}

/** An Angular directive for every element: with it, templates are checked and need no `CUSTOM_ELEMENTS_SCHEMA`. */
export function makeAngularDirectives(manifest: Manifest): GeneratedFile[] {
  const elements = elementsOf(manifest);
  const modules = elements.map((element) => ({
    path: `${folder}/${folderOf(element.tagName)}.ts`,
    content: directive(element),
  }));
  const index = elements
    .map(({ name, tagName }) => `export { ${name}Directive } from './${folderOf(tagName)}.js';\n`)
    .join('');
  return [...modules, { path: `${folder}/index.ts`, content: `${HEADER}\n${index}` }];
}
