import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import type { RosterAccessList } from './access-list.js';

const meta: Meta<RosterAccessList> = {
  title: 'Widgets/Access list',
  component: 'roster-access-list',
  parameters: { roster: { catalogue: 'flow' } },
  render: (_args, { loaded }) => {
    const [resource] = (loaded['backend'] as MockBackend).resources;
    return html`<roster-access-list resource-id=${resource?.id ?? ''}></roster-access-list>`;
  },
};
export default meta;
type Story = StoryObj<RosterAccessList>;

/** Waits until the list has loaded. */
async function ready(canvas: HTMLElement): Promise<ShadowRoot> {
  const root = canvas.querySelector('roster-access-list')?.shadowRoot as ShadowRoot;
  for (let tries = 0; tries < 100 && !root.querySelector('roster-access-level-selector'); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 30));
  return root;
}

/** Chooses another access level for the first person. */
async function chooseFirst(canvas: HTMLElement): Promise<void> {
  const select = (await ready(canvas))
    .querySelector('roster-access-level-selector')
    ?.shadowRoot?.querySelector('select');
  if (!select) return;
  select.selectedIndex = 2;
  select.dispatchEvent(new Event('change'));
}

export const Ready: Story = {};

/** An editor may not see the access levels of other people, and reads who to contact. */
export const Forbidden: Story = { parameters: { roster: { catalogue: 'flow', as: 'editor' } } };

export const Adding: Story = {
  play: async ({ canvasElement }) => (await ready(canvasElement)).querySelector<HTMLButtonElement>('.add')?.click(),
};

/** Someone else changed the access level first. */
export const Conflict: Story = {
  parameters: { roster: { catalogue: 'flow', fail: { 'grants.set': 'precondition_failed' } } },
  play: ({ canvasElement }) => chooseFirst(canvasElement),
};

/** The row says what went wrong and keeps the choice. */
export const NotSaved: Story = {
  parameters: { roster: { catalogue: 'flow', fail: { 'grants.set': 'network' } } },
  play: ({ canvasElement }) => chooseFirst(canvasElement),
};

export const Loading: Story = { parameters: { roster: { catalogue: 'flow', delayInMs: Infinity } } };

export const Failed: Story = { parameters: { roster: { catalogue: 'flow', fail: { 'grants.list': 'unavailable' } } } };

export const Empty: Story = { render: () => html`<roster-access-list .grants=${[]}></roster-access-list>` };

export const PageByPage: Story = {
  render: (_args, { loaded }) => {
    const [resource] = (loaded['backend'] as MockBackend).resources;
    return html`<roster-access-list resource-id=${resource?.id ?? ''} page-size="5"></roster-access-list>`;
  },
};

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['grants'] } } };
/** Access levels can be seen, and the product cannot change them. */
export const Fixed: Story = { parameters: { roster: { lack: ['grants.set', 'grants.remove'] } } };
