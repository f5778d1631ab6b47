import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RosterAccessLevelSelector } from './access-level-selector.js';

type Args = Pick<RosterAccessLevelSelector, 'value' | 'emptyLabel' | 'describe' | 'disabled' | 'required' | 'label'>;

const meta: Meta<Args> = {
  title: 'Controls/Access level selector',
  component: 'roster-access-level-selector',
  args: { value: '', emptyLabel: '', describe: false, disabled: false, required: false, label: '' },
  parameters: { roster: { catalogue: 'flow' } },
  render: ({ value, emptyLabel, describe, disabled, required, label }) =>
    html`<roster-access-level-selector
      name="level"
      .value=${value}
      empty-label=${emptyLabel}
      label=${label}
      ?describe=${describe}
      ?disabled=${disabled}
      ?required=${required}
    ></roster-access-level-selector>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** The highest access level. It also allows publishing. */
export const ManageAndPublish: Story = { args: { value: 'manage_and_publish', describe: true } };

/** Allows editing and saving, but not publishing. */
export const DesignAndEdit: Story = { args: { value: 'design_and_edit', describe: true } };

/** Allows viewing only. */
export const LookOnly: Story = { name: 'View only', args: { value: 'viewer', describe: true } };

/** A first choice for "no own access level", in words that the host gives. */
export const WithEmptyChoice: Story = { args: { emptyLabel: 'From role: Manage and Publish' } };

export const Disabled: Story = { args: { value: 'viewer', disabled: true } };

/** A catalogue without access levels. */
export const NoLevels: Story = { parameters: { roster: { catalogue: 'hub' } } };

export const Loading: Story = { parameters: { roster: { catalogue: 'flow', delayInMs: Infinity } } };

export const Failed: Story = {
  parameters: { roster: { catalogue: 'flow', fail: { 'accessLevels.list': 'network' } } },
};

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['grants'] } } };
