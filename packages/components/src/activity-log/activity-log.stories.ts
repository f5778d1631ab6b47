import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { click, inStory } from '../testing/story.js';
import type { RosterActivityLog } from './activity-log.js';

const meta: Meta<RosterActivityLog> = {
  title: 'Widgets/Activity log',
  component: 'roster-activity-log',
  render: () => html`<roster-activity-log></roster-activity-log>`,
};
export default meta;

type Story = StoryObj<RosterActivityLog>;

/** Events of people and of the operator, some about people who are deleted. */
export const Ready: Story = {};

/** With access levels on assistants. */
export const Flow: Story = { parameters: { roster: { catalogue: 'flow' } } };

export const WithMore: Story = { render: () => html`<roster-activity-log page-size="3"></roster-activity-log>` };

/** Only the events of one person. */
export const OnePerson: Story = { play: ({ canvasElement }) => click(canvasElement, 'li .button-icon') };

export const NothingMatches: Story = {
  play: async ({ canvasElement }) => {
    const day = (await inStory(canvasElement, 'input[type="date"]')) as HTMLInputElement;
    day.value = '2900-01-01';
    day.dispatchEvent(new Event('change'));
  },
};

/** Events given by property: nothing is loaded, and there are no filters. */
export const Empty: Story = { render: () => html`<roster-activity-log .events=${[]}></roster-activity-log>` };

export const ExportFailed: Story = {
  parameters: { roster: { fail: { 'auditEvents.export': 'unavailable' } } },
  play: ({ canvasElement }) => click(canvasElement, '.export button'),
};

export const Loading: Story = { parameters: { roster: { delayInMs: 600_000 } } };
export const Failed: Story = { parameters: { roster: { fail: { 'auditEvents.list': 'internal_error' } } } };
export const Offline: Story = { parameters: { roster: { fail: { 'auditEvents.list': 'network' } } } };

/** A role without permission to see the activity; it reads whom to contact. */
export const Forbidden: Story = { parameters: { roster: { as: 'viewer' } } };

export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const PseudoLocale: Story = { globals: { locale: 'pseudo' } };
