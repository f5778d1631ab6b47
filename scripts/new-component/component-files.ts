// Not plop: we do not need its questions, its current version needs Node 22, and the compiler does not check the names in its
// templates.

/** The names of an element. */
export interface ComponentNames {
  /** `user-badge`: folder and files. */
  readonly folder: string;
  /** `roster-user-badge` */
  readonly tag: string;
  /** `RosterUserBadge` */
  readonly className: string;
  /** `UserBadge`: the stem of its event types. */
  readonly stem: string;
  /** `USER_BADGE_SELECT`: its event. */
  readonly constant: string;
  /** `User badge`: in Storybook and in the test. */
  readonly title: string;
}

/** @throws when the name is not kebab-case without the `roster-` prefix */
export function componentNames(folder: string): ComponentNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(folder) || folder.startsWith('roster-')) {
    throw new Error(`"${folder}" is not a component name. Write it in kebab-case, without the prefix: user-badge.`);
  }
  const words = folder.split('-').map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`);
  const stem = words.join('');
  const title = `${folder[0]?.toUpperCase() ?? ''}${folder.slice(1).replaceAll('-', ' ')}`;
  const constant = `${folder.toUpperCase().replaceAll('-', '_')}_SELECT`;
  return { folder, tag: `roster-${folder}`, className: `Roster${stem}`, stem, constant, title };
}

/** The seven files of a component's folder, by file name. They work; replace the example that they show. */
export function componentFiles(names: ComponentNames): Record<string, string> {
  const { folder } = names;
  return {
    [`${folder}.ts`]: element(names),
    [`${folder}.styles.ts`]: styles,
    [`${folder}.events.ts`]: events(names),
    [`${folder}.stories.ts`]: stories(names),
    [`${folder}.test.ts`]: test(names),
    'define.ts': define(names),
    'index.ts': index(names),
  };
}

const element = ({ folder, tag, className, stem, constant }: ComponentNames) => `\
import { type CSSResultGroup, html } from 'lit';
import { property } from 'lit/decorators.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { RosterEvent } from '../shared/events/request-event.js';
import { baseStyles } from '../shared/styles/base.js';
import { ${constant}, type ${stem}SelectDetail } from './${folder}.events.js';
import { styles } from './${folder}.styles.js';

/**
 * One sentence: what a person does with it.
 *
 * @summary A few words: what it is.
 * @tag ${tag}
 * @event {RosterEvent} roster-${folder}-select - The button was pressed; \`detail.label\` is its label.
 * @csspart base - The button.
 */
export class ${className} extends RosterElement {
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** The text of the button. */
  @property() label = '';

  override render() {
    return html\`<button type="button" class="button" part="base" @click=\${this.#select}>\${this.label}</button>\`;
  }

  #select(): void {
    this.dispatchEvent(new RosterEvent<${stem}SelectDetail>(${constant}, { label: this.label }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const styles = `\
import { css } from 'lit';

export const styles = css\`
  :host {
    display: inline-block;
  }
\`;
`;

const events = ({ folder, stem, constant }: ComponentNames) => `\
import type { RosterEvent } from '../shared/events/request-event.js';

export const ${constant} = 'roster-${folder}-select';

export interface ${stem}SelectDetail {
  /** The text of the button. */
  readonly label: string;
}

declare global {
  interface HTMLElementEventMap {
    'roster-${folder}-select': RosterEvent<${stem}SelectDetail>;
  }
}
`;

const stories = ({ tag, className, title, folder }: ComponentNames) => `\
import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ${className} } from './${folder}.js';

const meta: Meta<${className}> = {
  title: 'Widgets/${title}',
  component: '${tag}',
  args: { label: 'Example' },
  render: ({ label }) => html\`<${tag} .label=\${label}></${tag}>\`,
};
export default meta;

export const Default: StoryObj<${className}> = {};
`;

const test = ({ folder, tag, className, title }: ComponentNames) => `\
import './define.js';
import { expect, test } from 'vitest';
import type { ${className} } from './${folder}.js';

async function mount(label: string): Promise<${className}> {
  const element = document.createElement('${tag}');
  element.label = label;
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

test('${title}: pressing the button emits its label', async () => {
  const element = await mount('Example');
  const labels: string[] = [];
  element.addEventListener('roster-${folder}-select', (event) => labels.push(event.detail.label));
  element.shadowRoot?.querySelector('button')?.click();
  expect(labels).toEqual(['Example']);
});
`;

const define = ({ folder, tag, className }: ComponentNames) => `\
import { register } from '../shared/element/register.js';
import { ${className} } from './${folder}.js';

register('${tag}', ${className});
`;

const index = ({ folder, className }: ComponentNames) => `\
export * from './${folder}.events.js';
export { ${className} } from './${folder}.js';
`;
