import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import type { MockBackend } from '@roster-kit/mocks';
import type { RosterClient } from '@roster-kit/sdk';
import { click, inStory, managerOf } from '../testing/story.js';
import type { BulkAction } from './bulk-dialog.events.js';
import type { RosterBulkDialog } from './bulk-dialog.js';

interface Loaded {
  backend: MockBackend;
  client: RosterClient;
}
type Story = StoryObj<RosterBulkDialog>;
type Play = NonNullable<Story['play']>;

const EDITOR_AND_MORE = ['emil', 'ayse', 'wilhelmina', 'elif', 'erik'];

/** The dialog for the people whose e-mail addresses start with these names. */
const about = (action: BulkAction, people: readonly string[] = EDITOR_AND_MORE): Pick<Story, 'render'> => ({
  render: (_args, { loaded }) => {
    const users = (loaded as unknown as Loaded).client.users.list({ limit: 200 }).safe();
    const dialog = users.then((result) => {
      // The backend of a story that was just left refuses its token.
      if (!result.ok) return html`<p role="alert">${result.error.message}</p>`;
      const { data } = result.data;
      const chosen = people.flatMap((local) => data.find(({ email }) => email.startsWith(local)) ?? []);
      return html`<roster-bulk-dialog open action=${action} .users=${chosen}></roster-bulk-dialog>`;
    });
    return html`${until(dialog)}`;
  },
});

const backendOf = (context: Parameters<Play>[0]) => (context.loaded as unknown as Loaded).backend;

async function pick(canvas: HTMLElement): Promise<void> {
  await click(canvas, 'input[value="viewer"]');
  await click(canvas, '.dialog-footer .button-primary:enabled');
}

const review: Play = async ({ canvasElement }) => {
  await pick(canvasElement);
  await inStory(canvasElement, '.counts');
};

const confirm = (canvas: HTMLElement) => click(canvas, '.dialog-footer .button-primary, .dialog-footer .is-final');

/** Someone else changes one of the people first. */
async function renameEmil(backend: MockBackend): Promise<void> {
  const emil = backend.users.find(({ email }) => email.startsWith('emil'));
  await (await managerOf(backend)).users.update(emil?.id ?? '', { name: 'Emil Ederer' }, { ifMatch: '*' });
}

const meta: Meta<RosterBulkDialog> = {
  title: 'Widgets/Bulk dialog',
  component: 'roster-bulk-dialog',
  ...about('changeRole'),
};
export default meta;

export const ChooseRole: Story = {};
/** Shows who will change, and who already has the role. */
export const Review: Story = { play: review };
/** People who cannot be suspended come first, each with the reason. */
export const ReviewWithRefused: Story = { ...about('suspend', [...EDITOR_AND_MORE, 'quentin', 'paula']) };
export const AllRefused: Story = { ...about('reactivate', ['emil', 'ayse', 'paula']) };
export const NothingNew: Story = { name: 'Nothing to change', ...about('changeRole', ['ayse', 'elif']), play: review };
/** Deleting cannot be undone, so the button is red and says how many. */
export const Delete: Story = { ...about('remove') };
export const Resend: Story = { ...about('resend', ['paula', 'erik', 'pia', 'emil']) };
export const Revoke: Story = { ...about('revoke', ['paula', 'erik']) };

export const Checking: Story = {
  play: async (context) => {
    await inStory(context.canvasElement, 'input[value="viewer"]');
    backendOf(context).delay(600_000);
    await pick(context.canvasElement);
  },
};
export const Failed: Story = {
  ...about('suspend'),
  parameters: { roster: { fail: { 'users.suspendBatch': 'internal_error' } } },
};
export const Offline: Story = {
  ...about('suspend'),
  parameters: { roster: { fail: { 'users.suspendBatch': 'network' } } },
};
export const TooMany: Story = {
  ...about('suspend'),
  parameters: { roster: { fail: { 'users.suspendBatch': 'rate_limited' } } },
};

/** Someone else changed one person after the list was loaded. */
export const Conflict: Story = {
  play: async (context) => {
    await inStory(context.canvasElement, 'input[value="viewer"]');
    await renameEmil(backendOf(context));
    await review(context);
  },
};
export const Running: Story = {
  play: async (context) => {
    await review(context);
    backendOf(context).delay(600_000);
    await confirm(context.canvasElement);
  },
};
export const ActFailed: Story = {
  name: 'Change failed',
  play: async (context) => {
    await review(context);
    backendOf(context).fail('users.changeRoleBatch', 'unavailable');
    await confirm(context.canvasElement);
  },
};
export const Done: Story = {
  play: async (context) => {
    await review(context);
    await confirm(context.canvasElement);
  },
};
/** Someone else changed one person between review and change. That one can be tried again. */
export const ResultsMixed: Story = {
  play: async (context) => {
    await review(context);
    await renameEmil(backendOf(context));
    await confirm(context.canvasElement);
  },
};

export const Dark: Story = { ...ReviewWithRefused, globals: { theme: 'dark' } };
export const RightToLeft: Story = { play: review, globals: { direction: 'rtl' } };
export const Narrow: Story = { ...ReviewWithRefused, globals: { viewport: { value: 'mobile1' } } };
export const PseudoLocale: Story = {
  name: 'Longer texts (pseudo-locale)',
  ...ReviewWithRefused,
  globals: { locale: 'pseudo' },
};

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['users.changeRoleBatch'] } } };
