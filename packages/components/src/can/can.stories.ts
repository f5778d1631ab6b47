import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RosterCan } from './can.js';

type Args = Pick<RosterCan, 'permission' | 'resource'>;

const meta: Meta<Args> = {
  title: 'Widgets/Can',
  component: 'roster-can',
  args: { permission: 'topics:create', resource: undefined },
  render: ({ permission, resource }) =>
    html`<roster-can permission=${permission} .resource=${resource}>
      <button>New topic</button>
      <span slot="denied">Only people who edit content create topics.</span>
    </roster-can>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The role includes the permission, so the content shows. */
export const Allowed: Story = { parameters: { roster: { catalogue: 'hub', as: 'editor' } } };

/** The role does not include the permission. */
export const Denied: Story = { parameters: { roster: { catalogue: 'hub', as: 'viewer' } } };

/** The access level on this assistant allows it. */
export const AllowedByLevel: Story = {
  name: 'Allowed by access level',
  args: { permission: 'assistant:publish', resource: { accessLevel: 'manage_and_publish' } },
  parameters: { roster: { catalogue: 'flow', as: 'editor' } },
  render: ({ permission, resource }) =>
    html`<roster-can permission=${permission} .resource=${resource}>
      <button>Publish</button>
      <span slot="denied">Publishing needs the level Manage and Publish on this assistant.</span>
    </roster-can>`,
};

/** Even an administrator may not publish where their access level is lower. */
export const DeniedByLevel: Story = {
  name: 'Denied by access level',
  ...AllowedByLevel,
  args: { permission: 'assistant:publish', resource: { accessLevel: 'viewer' } },
  parameters: { roster: { catalogue: 'flow', as: 'administrator' } },
};

/** Shows nothing until the session has loaded. */
export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };
