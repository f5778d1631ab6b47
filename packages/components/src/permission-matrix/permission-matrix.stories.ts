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

/** Permissions from roles only. */
export const Hub: Story = { name: 'Without access levels', parameters: { roster: { catalogue: 'hub' } } };

/** Some permissions depend on an access level. They have a mark of their own, and the access levels are listed below. */
export const Flow: Story = { name: 'With access levels', parameters: { roster: { catalogue: 'flow' } } };

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

const EIGHT_NAMES = [
  'Reception',
  'Support',
  'Second-level support',
  'Editorial office',
  'Data protection officer',
  'Finance',
  'Partner',
  'Headquarters',
];
const EIGHT_ROLES = EIGHT_NAMES.map((name, at) =>
  role(`rol_${at}`, name, at % 2 ? ['tickets:view', 'tickets:answer'] : ['tickets:view']),
);

/** Eight roles from a property, without a client. The table scrolls; the header and the first column stay in place. */
export const ManyRoles: Story = {
  render: () =>
    html`<roster-permission-matrix
      .roles=${EIGHT_ROLES}
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

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['roles'] } } };
