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

/** H8: one switch for all accounts. */
export const Off: Story = {};

export const On: Story = { args: { settings: on } };

export const EveryoneHasAFactor: Story = { args: { settings: { ...on, accountsWithoutTwoFactor: 0 } } };

/** Says how many accounts have not set it up, including the own one. */
export const AsksBeforeTurningOn: Story = { play: ({ canvasElement }) => click(canvasElement, '[role=switch]') };

export const AsksBeforeTurningOff: Story = {
  args: { settings: on },
  play: ({ canvasElement }) => click(canvasElement, '[role=switch]'),
};

/** P5: the question stays, with the current state. */
export const Conflict: Story = {
  parameters: { roster: { fail: { 'settings.updateSecurity': 'precondition_failed' } } },
  play: async ({ canvasElement }) => {
    await click(canvasElement, '[role=switch]');
    await click(canvasElement, 'dialog .button-primary');
  },
};

/** Without `settings:update` the switch is disabled and says why. */
export const MayNotChange: Story = { args: { settings: on }, parameters: { roster: { as: 'editor' } } };

export const MayNotSee: Story = { parameters: { roster: { as: 'editor' } } };

export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };

export const Failed: Story = { parameters: { roster: { fail: { 'settings.getSecurity': 'internal_error' } } } };

export const Offline: Story = { parameters: { roster: { fail: { 'settings.getSecurity': 'network' } } } };

export const Dark: Story = { args: { settings: on }, globals: { theme: 'dark' } };

export const RightToLeft: Story = { args: { settings: on }, globals: { direction: 'rtl' } };

export const Pseudo: Story = { globals: { locale: 'pseudo' } };
