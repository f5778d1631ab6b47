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

/** H9c */
export const Allowed: Story = { parameters: { roster: { catalogue: 'hub', as: 'editor' } } };

/** H9b */
export const Denied: Story = { parameters: { roster: { catalogue: 'hub', as: 'viewer' } } };

/** F11: the access level on this assistant decides. */
export const AllowedByLevel: Story = {
  args: { permission: 'assistant:publish', resource: { accessLevel: 'manage_and_publish' } },
  parameters: { roster: { catalogue: 'flow', as: 'editor' } },
  render: ({ permission, resource }) =>
    html`<roster-can permission=${permission} .resource=${resource}>
      <button>Publish</button>
      <span slot="denied">Publishing needs the level Manage and Publish on this assistant.</span>
    </roster-can>`,
};

/** F10, F13: an administrator with a lower level set here does not publish either. */
export const DeniedByLevel: Story = {
  ...AllowedByLevel,
  args: { permission: 'assistant:publish', resource: { accessLevel: 'viewer' } },
  parameters: { roster: { catalogue: 'flow', as: 'administrator' } },
};

/** Nothing is shown until the session is known. */
export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };
