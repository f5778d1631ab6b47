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

/** Changes by people and by the operator, also to deleted accounts. */
export const Ready: Story = {};

/** With changes to access levels on assistants. */
export const Flow: Story = { name: 'With access levels', parameters: { roster: { catalogue: 'flow' } } };

export const WithMore: Story = { render: () => html`<roster-activity-log page-size="3"></roster-activity-log>` };

/** Only the changes that one person made. */
export const OnePerson: Story = { play: ({ canvasElement }) => click(canvasElement, 'li .button-icon') };

export const NothingMatches: Story = {
  name: 'No matches',
  play: async ({ canvasElement }) => {
    const day = (await inStory(canvasElement, 'input[type="date"]')) as HTMLInputElement;
    day.value = '2900-01-01';
    day.dispatchEvent(new Event('change'));
  },
};

/** Data comes from a property: nothing is loaded, and there are no filters. */
export const Empty: Story = { render: () => html`<roster-activity-log .events=${[]}></roster-activity-log>` };

export const ExportFailed: Story = {
  parameters: { roster: { fail: { 'auditEvents.export': 'unavailable' } } },
  play: ({ canvasElement }) => click(canvasElement, '.export button'),
};

export const Loading: Story = { parameters: { roster: { delayInMs: 600_000 } } };
export const Failed: Story = { parameters: { roster: { fail: { 'auditEvents.list': 'internal_error' } } } };
export const Offline: Story = { parameters: { roster: { fail: { 'auditEvents.list': 'network' } } } };

/** Without the permission, a person reads who to contact. */
export const Forbidden: Story = { parameters: { roster: { as: 'viewer' } } };

export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const PseudoLocale: Story = { name: 'Longer texts (pseudo-locale)', globals: { locale: 'pseudo' } };

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['audit'] } } };
