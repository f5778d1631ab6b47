import '../sign-in/define.js';
import '../user-table/define.js';
import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RosterClient } from '@roster-kit/sdk';
import { en } from '../messages/en/index.js';
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

/** Dates and numbers follow the locale; texts follow the message table. */
export const GermanDates: Story = { args: { locale: 'de' } };

/** The pseudo-locale puts every message in brackets: text without brackets is data, or a string left in a template. */
export const PseudoMessages: Story = {
  render: (_args, { loaded }) =>
    html`<roster-provider .client=${loaded['client']} .messages=${pseudo}>${content}</roster-provider>`,
};

/** A host changes a few messages and keeps the rest. */
export const OwnWords: Story = {
  render: (_args, { loaded }) =>
    html`<roster-provider
      .client=${loaded['client']}
      .messages=${{ ...en, userTable: { ...en.userTable, invite: 'Add a colleague', person: 'Colleague' } }}
      >${content}</roster-provider
    >`,
};

/** The host's accent color and corners, set once for every widget inside. */
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

/** One widget with its own client and no provider: it loads session and catalogue, and speaks English. */
export const WithoutProvider: Story = {
  render: (_args, { loaded }) => html`<roster-user-table .client=${loaded['client']}></roster-user-table>`,
};

/** A widget without a given width, in the middle of a page: it keeps its own. */
export const InTheMiddle: Story = {
  render: (_args, { loaded }) =>
    html`<div class="story-centre"><roster-sign-in .client=${loaded['client']}></roster-sign-in></div>`,
};
