import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import { keeperOf, makePeopleManager } from '../testing/roles.js';
import { click, deliver, inStory } from '../testing/story.js';
import type { RosterUserTable } from './user-table.js';

const meta: Meta<RosterUserTable> = {
  title: 'Widgets/User table',
  component: 'roster-user-table',
  render: () => html`<roster-user-table></roster-user-table>`,
};
export default meta;

type Story = StoryObj<RosterUserTable>;

/** The story's backend, for failures after the first page. */
let storyBackend: MockBackend | undefined;

/** Every status, a long name, a person without a name, and the own row. */
export const Ready: Story = {};

export const Flow: Story = { name: 'With access levels', parameters: { roster: { catalogue: 'flow' } } };

/** An invitation whose e-mail was refused, and one that the server tries to send again. */
export const NotDelivered: Story = {
  parameters: {
    roster: {
      setup: (backend: MockBackend) => deliver(backend, 'paula', { status: 'retrying', reason: 'deferred' }),
    },
  },
  play: async ({ canvasElement, userEvent }) => {
    const status = await inStory(canvasElement, '.filter-status select');
    await userEvent.selectOptions(status, 'pending');
  },
};
export const NotDeliveredNarrow: Story = {
  ...NotDelivered,
  name: 'Not delivered (narrow)',
  play: async () => undefined,
  globals: { viewport: { value: 'mobile1' } },
};

/** The host adds a button before Invite. */
export const WithHostAction: Story = {
  render: () => html`<roster-user-table><button slot="actions" type="button">Print</button></roster-user-table>`,
};

export const Loading: Story = { parameters: { roster: { delayInMs: 600_000 } } };

export const Failed: Story = { parameters: { roster: { fail: { 'users.list': 'internal_error' } } } };

export const ExportFailed: Story = {
  parameters: { roster: { fail: { 'users.export': 'unavailable' } } },
  play: ({ canvasElement }) => click(canvasElement, '.export button'),
};

/** Too many requests. The message says how long to wait. */
export const RateLimited: Story = { parameters: { roster: { fail: { 'users.list': 'rate_limited' } } } };
export const Offline: Story = { parameters: { roster: { fail: { 'users.list': 'network' } } } };

/** People whose role has permissions that the signed-in person does not have cannot be selected. The checkbox says why. */
export const Stronger: Story = {
  parameters: { roster: { catalogue: 'hub', as: keeperOf, setup: makePeopleManager } },
  render: () => html`<roster-user-table selectable></roster-user-table>`,
};

/** Without the permission, a person reads who to contact. */
export const Forbidden: Story = { parameters: { roster: { as: 'viewer' } } };

/** Data comes from a property: nothing is loaded. Search, filters and sorting work on that data. */
export const Empty: Story = { render: () => html`<roster-user-table .users=${[]}></roster-user-table>` };

export const NobodyMatches: Story = {
  name: 'No matches',
  play: async ({ canvasElement, userEvent }) => {
    const table = canvasElement.querySelector('roster-user-table');
    await table?.updateComplete;
    const search = table?.shadowRoot?.querySelector('input');
    if (search) await userEvent.type(search, 'nobody has this name');
  },
};

const scroll: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await inStory(canvasElement, 'tr[data-id]');
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
};
const crowd = { people: 3000 };

/** Scrolling loads more people. Only the rows near the visible part are in the document. */
export const ManyPeople: Story = {
  name: 'Many people (scroll)',
  parameters: { roster: crowd },
  play: async (context) => {
    await scroll(context);
    await inStory(context.canvasElement, 'tr.gap');
  },
};
export const ManyPeopleNarrow: Story = {
  ...ManyPeople,
  name: 'Many people (narrow)',
  globals: { viewport: { value: 'mobile1' } },
};
/** The table scrolls in a box of the host. */
export const InAScrollingBox: Story = {
  parameters: { roster: crowd },
  render: () =>
    html`<div class="story-scroll" tabindex="0" role="region" aria-label="People">
      <roster-user-table></roster-user-table>
    </div>`,
};
/** Placeholder rows of the same height while the next page loads. */
export const LoadingMore: Story = {
  parameters: { roster: { ...crowd, setup: (backend: MockBackend) => void (storyBackend = backend) } },
  play: async (context) => {
    await inStory(context.canvasElement, 'tr[data-id]');
    storyBackend?.delay(600_000);
    await scroll(context);
    await inStory(context.canvasElement, 'tbody.is-loading');
  },
};
/** The next page failed to load. The people loaded before stay. */
export const NextPageFailed: Story = {
  parameters: { roster: { ...crowd, setup: (backend: MockBackend) => void (storyBackend = backend) } },
  play: async (context) => {
    await inStory(context.canvasElement, 'tr[data-id]');
    storyBackend?.fail('users.list', 'unavailable');
    await scroll(context);
    await inStory(context.canvasElement, '[role="alert"]');
  },
};

const selectable: Pick<Story, 'render'> = { render: () => html`<roster-user-table selectable></roster-user-table>` };
const select =
  (...rows: number[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    for (const row of rows) await click(canvasElement, 'tbody input[type="checkbox"]:enabled', row);
  };

/** With checkboxes, for people who may change others. The own row cannot be selected. */
export const Selectable: Story = { ...selectable };
export const SomeSelected: Story = { ...selectable, play: select(0, 3, 4) };
export const AllSelected: Story = { ...selectable, play: ({ canvasElement }) => click(canvasElement, '.select-all') };
/** Actions that fit no selected person say why. */
export const SelectionMenu: Story = {
  ...selectable,
  play: async (context) => {
    await select(0, 3)(context);
    await click(context.canvasElement, '.more');
  },
};
export const SelectionNarrow: Story = { ...SelectionMenu, globals: { viewport: { value: 'mobile1' } } };
export const SelectionDark: Story = { ...SelectionMenu, globals: { theme: 'dark' } };
export const SelectionRightToLeft: Story = { ...SelectionMenu, globals: { direction: 'rtl' } };
export const SelectionPseudoLocale: Story = {
  name: 'Selection, longer texts (pseudo-locale)',
  ...SelectionMenu,
  globals: { locale: 'pseudo' },
};

export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Compact: Story = { globals: { density: 'compact' } };
export const PseudoLocale: Story = { name: 'Longer texts (pseudo-locale)', globals: { locale: 'pseudo' } };

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['users.list'] } } };
/** Nothing but the list itself: no column, filter or button for what the product does not have. */
export const PeopleAlone: Story = {
  parameters: {
    roster: {
      lack: ['invitations', 'roles', 'two-factor', 'users.export', 'users.suspend', 'users.changeRoleBatch'].concat([
        'users.suspendBatch',
        'users.reactivateBatch',
        'users.deleteBatch',
      ]),
    },
  },
  render: () => html`<roster-user-table selectable></roster-user-table>`,
};
