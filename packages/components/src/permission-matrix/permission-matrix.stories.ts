import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RosterPermissionMatrix } from './permission-matrix.js';

const meta: Meta<RosterPermissionMatrix> = {
  title: 'Widgets/Permission matrix',
  component: 'roster-permission-matrix',
  render: () => html`<roster-permission-matrix></roster-permission-matrix>`,
};
export default meta;
type Story = StoryObj<RosterPermissionMatrix>;

/** H9a to H9d. */
export const Hub: Story = { parameters: { roster: { catalogue: 'hub' } } };

/** F1 to F13: with the marks for what an access level decides, and the levels below. */
export const Flow: Story = { parameters: { roster: { catalogue: 'flow' } } };

/** Two roles side by side. */
export const Comparing: Story = {
  parameters: { roster: { catalogue: 'hub' } },
  play: async ({ canvasElement }) => {
    const matrix = canvasElement.querySelector('roster-permission-matrix');
    for (let tries = 0; tries < 100 && !matrix?.shadowRoot?.querySelector('[aria-controls]'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 30));
    matrix?.shadowRoot?.querySelector<HTMLButtonElement>('[aria-controls]')?.click();
  },
};

export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };

export const Failed: Story = { parameters: { roster: { fail: { 'permissions.list': 'internal_error' } } } };

export const Empty: Story = {
  render: () => html`<roster-permission-matrix .roles=${[]} .pages=${[]}></roster-permission-matrix>`,
};

const role = (id: string, name: string, permissions: string[]) => ({
  id,
  name,
  description: '',
  permissions,
  defaultAccessLevel: null,
  system: false,
});

/** Eight roles of a host's own, with no client: it scrolls under its header, beside its first column. */
export const ManyRoles: Story = {
  render: () =>
    html`<roster-permission-matrix
      .roles=${['Reception', 'Support', 'Second-level support', 'Editorial office', 'Data protection officer', 'Finance', 'Partner', 'Headquarters'].map((name, at) => role(`rol_${at}`, name, at % 2 ? ['tickets:view', 'tickets:answer'] : ['tickets:view']))}
      .pages=${[
        {
          id: 'tickets',
          label: 'Tickets',
          permissions: ['View', 'Answer', 'Close'].map((label) => ({
            id: `tickets:${label.toLowerCase()}`,
            label: `${label} tickets`,
            description: 'In every inbox of the organization.',
            decidedBy: 'role',
          })),
        },
      ]}
    ></roster-permission-matrix>`,
};
