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

/** Dates and numbers follow the locale; the words follow the message table. */
export const GermanDates: Story = { args: { locale: 'de' } };

/** The pseudo-locale: whatever is not data stands in brackets, so no string stands in a template. */
export const PseudoMessages: Story = {
  render: (_args, { loaded }) =>
    html`<roster-provider .client=${loaded['client']} .messages=${pseudo}>${content}</roster-provider>`,
};

/** A host changes single words and keeps the rest. */
export const OwnWords: Story = {
  render: (_args, { loaded }) =>
    html`<roster-provider
      .client=${loaded['client']}
      .messages=${{ ...en, userTable: { ...en.userTable, invite: 'Add a colleague', person: 'Colleague' } }}
      >${content}</roster-provider
    >`,
};

/** The host's accent and corners, set once for every widget below. */
export const OwnAccent: Story = {
  render: (_args, { loaded }) =>
    html`<div class="story-accent"><roster-provider .client=${loaded['client']}>${content}</roster-provider></div>`,
};

/** What has no place of its own is said at the foot of the page. */
export const Toast: Story = {
  play: ({ loaded }) => {
    stateOf(loaded['client'] as RosterClient).announce({
      kind: 'success',
      text: 'The account of Emil Eder was deleted.',
    });
  },
};

/** One widget alone, with a client of its own and no provider: it brings the session, the catalogue and English along. */
export const WithoutProvider: Story = {
  render: (_args, { loaded }) => html`<roster-user-table .client=${loaded['client']}></roster-user-table>`,
};

/** A widget that is given no width, in the middle of a page: it keeps its own. */
export const InTheMiddle: Story = {
  render: (_args, { loaded }) =>
    html`<div class="story-centre"><roster-sign-in .client=${loaded['client']}></roster-sign-in></div>`,
};
