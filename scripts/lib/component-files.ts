/** The names an element goes by. */
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
  /** `User badge`: in Storybook. */
  readonly title: string;
}

/** @throws when the name is not kebab-case without the `roster-` prefix */
export function componentNames(folder: string): ComponentNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(folder) || folder.startsWith('roster-')) {
    throw new Error(`"${folder}" is no name for a component. Write it in kebab-case and without prefix: user-badge.`);
  }
  const words = folder.split('-').map((word) => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`);
  const stem = words.join('');
  const title = `${folder[0]?.toUpperCase() ?? ''}${folder.slice(1).replaceAll('-', ' ')}`;
  const constant = `${folder.toUpperCase().replaceAll('-', '_')}_SELECT`;
  return { folder, tag: `roster-${folder}`, className: `Roster${stem}`, stem, constant, title };
}

/** The six files of a component's folder, by file name. They work as they are; what they show is an example to replace. */
export function componentFiles(names: ComponentNames): Record<string, string> {
  const { folder } = names;
  return {
    [`${folder}.ts`]: element(names),
    [`${folder}.styles.ts`]: styles,
    [`${folder}.events.ts`]: events(names),
    [`${folder}.stories.ts`]: stories(names),
    [`${folder}.test.ts`]: test(names),
    'define.ts': define(names),
  };
}

const element = ({
  folder,
  tag,
  className,
  stem,
  constant,
}: ComponentNames) => `import { html, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { RosterEvent } from '../shared/request-event.js';
import { RosterElement } from '../shared/roster-element.js';
import { baseStyles } from '../shared/styles/base.js';
import { ${constant}, type ${stem}SelectDetail } from './${folder}.events.js';
import { styles } from './${folder}.styles.js';

/**
 * Says in one sentence what a person does with it.
 *
 * @summary Says in a few words what it is.
 * @tag ${tag}
 * @event {RosterEvent} roster-${folder}-select - It was pressed; \`detail.label\` is what it says.
 * @csspart base - The button.
 */
export class ${className} extends RosterElement {
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** What it says. */
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

const styles = `import { css } from 'lit';

export const styles = css\`
  :host {
    display: inline-block;
  }
\`;
`;

const events = ({
  folder,
  stem,
  constant,
}: ComponentNames) => `import type { RosterEvent } from '../shared/request-event.js';

export const ${constant} = 'roster-${folder}-select';

export interface ${stem}SelectDetail {
  /** What it says. */
  readonly label: string;
}

declare global {
  interface HTMLElementEventMap {
    'roster-${folder}-select': RosterEvent<${stem}SelectDetail>;
  }
}
`;

const stories = ({
  tag,
  className,
  title,
  folder,
}: ComponentNames) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.js';
import type { ${className} } from './${folder}.js';

const meta: Meta<${className}> = {
  title: '${title}',
  component: '${tag}',
  args: { label: 'Example' },
  render: ({ label }) => html\`<${tag} .label=\${label}></${tag}>\`,
};
export default meta;

export const Default: StoryObj<${className}> = {};
`;

const test = ({ folder, tag, className, title }: ComponentNames) => `import { expect, test } from 'vitest';
import type { ${className} } from './${folder}.js';
import './define.js';

async function mount(label: string): Promise<${className}> {
  const element = document.createElement('${tag}');
  element.label = label;
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

test('${title}: pressing it tells what it says', async () => {
  const element = await mount('Example');
  const told: string[] = [];
  element.addEventListener('roster-${folder}-select', (event) => told.push(event.detail.label));
  element.shadowRoot?.querySelector('button')?.click();
  expect(told).toEqual(['Example']);
});
`;

const define = ({ folder, tag, className }: ComponentNames) => `import { register } from '../shared/register.js';
import { ${className} } from './${folder}.js';

register('${tag}', ${className});
`;
