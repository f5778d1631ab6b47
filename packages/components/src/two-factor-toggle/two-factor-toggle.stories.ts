import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { SecuritySettings } from '@roster-kit/sdk';
import { click } from '../testing/story.js';
import type { RosterTwoFactorToggle } from './two-factor-toggle.js';

const meta: Meta<RosterTwoFactorToggle> = {
  title: 'Widgets/Two-factor toggle',
  component: 'roster-two-factor-toggle',
  parameters: { roster: { catalogue: 'hub' } },
  render: ({ settings }) => html`<roster-two-factor-toggle .settings=${settings}></roster-two-factor-toggle>`,
};
export default meta;
type Story = StoryObj<RosterTwoFactorToggle>;

const on: SecuritySettings = {
  twoFactorRequired: true,
  invitationLifetimeInMinutes: 10_080,
  allowedEmailDomains: [],
  accountsWithoutTwoFactor: 3,
  etag: '"1"',
};

/** One switch for all accounts. */
export const Off: Story = {};

export const On: Story = { args: { settings: on } };

export const EveryoneHasAFactor: Story = {
  name: 'Everyone has set it up',
  args: { settings: { ...on, accountsWithoutTwoFactor: 0 } },
};

/** Says how many people have not set it up, including the person who looks. */
export const AsksBeforeTurningOn: Story = { play: ({ canvasElement }) => click(canvasElement, '[role=switch]') };

export const AsksBeforeTurningOff: Story = {
  args: { settings: on },
  play: ({ canvasElement }) => click(canvasElement, '[role=switch]'),
};

/** Someone else changed it first. The question stays open, with the current state. */
export const Conflict: Story = {
  parameters: { roster: { fail: { 'settings.updateSecurity': 'precondition_failed' } } },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '[role=switch]');
    await click(canvasElement, 'dialog .button-primary');
  },
};

/** Without the permission, the switch is disabled and says why. */
export const MayNotChange: Story = { args: { settings: on }, parameters: { roster: { as: 'editor' } } };

export const MayNotSee: Story = { parameters: { roster: { as: 'editor' } } };

export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };

export const Failed: Story = { parameters: { roster: { fail: { 'settings.getSecurity': 'internal_error' } } } };

export const Offline: Story = { parameters: { roster: { fail: { 'settings.getSecurity': 'network' } } } };

export const Dark: Story = { args: { settings: on }, globals: { theme: 'dark' } };

export const RightToLeft: Story = { args: { settings: on }, globals: { direction: 'rtl' } };

export const Pseudo: Story = { name: 'Longer texts (pseudo-locale)', globals: { locale: 'pseudo' } };

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['two-factor'] } } };
/** The product cannot change it. */
export const Fixed: Story = { parameters: { roster: { lack: ['settings.updateSecurity'] } } };
