import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RosterRolePicker } from './role-picker.js';

type Args = Pick<
  RosterRolePicker,
  'value' | 'current' | 'variant' | 'disabled' | 'required' | 'assignableOnly' | 'label'
>;

const meta: Meta<Args> = {
  title: 'Controls/Role picker',
  component: 'roster-role-picker',
  args: { value: '', current: '', variant: 'list', disabled: false, required: false, assignableOnly: true, label: '' },
  argTypes: { variant: { control: 'inline-radio', options: ['list', 'compact'] } },
  render: ({ value, current, variant, disabled, required, assignableOnly, label }) =>
    html`<roster-role-picker
      name="role"
      .value=${value}
      current=${current}
      variant=${variant}
      label=${label}
      ?disabled=${disabled}
      ?required=${required}
      .assignableOnly=${assignableOnly}
    ></roster-role-picker>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Radios with descriptions, for a sidebar or a dialog. */
export const List: Story = { args: { value: 'editor' } };

/** The person's current role is left out. */
export const WithoutTheRoleHeld: Story = { name: 'Without the current role', args: { current: 'viewer' } };

/** Roles with permissions the person does not have are disabled, with the reason. */
export const BeyondOwnRights: Story = {
  name: 'Roles with more permissions',
  parameters: { roster: { catalogue: 'hub', as: 'editor' } },
};

export const Compact: Story = { args: { variant: 'compact', value: 'viewer' } };

export const CompactBeyondOwnRights: Story = {
  name: 'Compact, roles with more permissions',
  args: { variant: 'compact' },
  parameters: { roster: { catalogue: 'hub', as: 'editor' } },
};

/** As a filter it assigns nothing, so it offers every role. */
export const EveryRole: Story = {
  args: { variant: 'compact', assignableOnly: false },
  parameters: { roster: { catalogue: 'hub', as: 'viewer' } },
};

export const Disabled: Story = { args: { value: 'editor', disabled: true } };

export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };

export const Failed: Story = { parameters: { roster: { fail: { 'roles.list': 'unavailable' } } } };

/** Long names and descriptions from a property, without a client. */
export const LongNames: Story = {
  render: () =>
    html`<roster-role-picker
      value="rol_1"
      .roles=${[
        {
          id: 'rol_1',
          name: 'Quality assurance and conversation design lead for the German-speaking region',
          description:
            'Reviews what the bot says in every channel, prepares releases and answers for the tone of voice.',
          permissions: [],
          defaultAccessLevel: null,
          system: false,
        },
        {
          id: 'rol_2',
          name: 'Donaudampfschifffahrtsgesellschaftskapitänsanwärterin',
          description: '',
          permissions: [],
          defaultAccessLevel: null,
          system: false,
        },
      ]}
    ></roster-role-picker>`,
};

/** Works in a form like a native control. */
export const InAForm: Story = {
  render: () =>
    html`<form>
      <label for="role">Role of the new colleague</label>
      <roster-role-picker id="role" name="role" variant="compact" required></roster-role-picker>
      <p><button>Send</button> <button type="reset">Reset</button></p>
    </form>`,
};
