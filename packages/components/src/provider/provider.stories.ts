import '../sign-in/define.js';
import '../user-table/define.js';
import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RosterClient } from '@roster-kit/sdk';
import { pseudo } from '../messages/pseudo.js';
import { stateOf } from '../shared/state/roster-state.js';
import type { RosterProvider } from './provider.js';

type Args = Pick<RosterProvider, 'density' | 'locale'>;

const content = html`<roster-user-table></roster-user-table>`;

const meta: Meta<Args> = {
  title: 'Foundation/Provider',
  component: 'roster-provider',
  parameters: { roster: { withoutProvider: true } },
  args: { density: 'default', locale: 'en' },
  argTypes: { density: { control: 'inline-radio', options: ['compact', 'default', 'comfortable'] } },
  render: ({ density, locale }, { loaded }) =>
    html`<roster-provider .client=${loaded['client']} density=${density} locale=${locale}>${content}</roster-provider>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Compact: Story = { args: { density: 'compact' } };
export const Comfortable: Story = { args: { density: 'comfortable' } };

/** The texts of the language are loaded. Dates, numbers and lists follow it: here as in Austria. */
export const German: Story = { args: { locale: 'de-AT' } };

/** In a page that is written from left to right, a widget in Arabic is written from right to left. */
export const Arabic: Story = { args: { locale: 'ar' } };

/** Every text of the kit is in brackets, so a missing translation is easy to see. */
export const PseudoMessages: Story = {
  name: 'Longer texts (pseudo-locale)',
  render: (_args, { loaded }) =>
    html`<roster-provider .client=${loaded['client']} .messages=${pseudo}>${content}</roster-provider>`,
};

/** A host replaces single texts and keeps the others. */
export const OwnWords: Story = {
  name: 'Own texts',
  render: (_args, { loaded }) =>
    html`<roster-provider
      .client=${loaded['client']}
      .messages=${{ userTable: { invite: 'Add a colleague', person: 'Colleague' } }}
      >${content}</roster-provider
    >`,
};

/** The host sets its accent color and corners once for all widgets. */
export const OwnAccent: Story = {
  render: (_args, { loaded }) =>
    html`<div class="story-accent"><roster-provider .client=${loaded['client']}>${content}</roster-provider></div>`,
};

/** A message without a place of its own appears at the bottom of the page. */
export const Toast: Story = {
  play: ({ loaded }) => {
    stateOf(loaded['client'] as RosterClient).announce({
      kind: 'success',
      text: 'The account of Emil Eder was deleted.',
    });
  },
};

/** A single widget with its own client. It needs no provider. */
export const WithoutProvider: Story = {
  render: (_args, { loaded }) => html`<roster-user-table .client=${loaded['client']}></roster-user-table>`,
};

/** In the middle of a page that gives it no width, a widget keeps its own. */
export const InTheMiddle: Story = {
  render: (_args, { loaded }) =>
    html`<div class="story-center"><roster-sign-in .client=${loaded['client']}></roster-sign-in></div>`,
};
