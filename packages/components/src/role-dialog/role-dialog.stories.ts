import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import { keeperOf, makeKeeper, makeRole } from '../testing/roles.js';
import { click, fill, found, inStory, managerOf } from '../testing/story.js';
import type { RosterRoleDialog } from './role-dialog.js';

const meta: Meta<RosterRoleDialog> = {
  title: 'Widgets/Role dialog',
  component: 'roster-role-dialog',
  parameters: { roster: { catalogue: 'hub' } },
  render: () => html`<roster-role-dialog></roster-role-dialog>`,
};
export default meta;
type Story = StoryObj<RosterRoleDialog>;
type Play = NonNullable<Story['play']>;

interface Opening {
  /** Name of the role to rename. */
  rename?: string;
  /** Name of the role to start from. */
  from?: string;
}

/** Opens the dialog when the roles have loaded. */
const open =
  ({ rename, from }: Opening = {}): Play =>
  async ({ canvasElement, loaded }) => {
    const roles = (await (await managerOf(loaded['backend'] as MockBackend)).roles.list()).data;
    const idOf = (wanted: string | undefined) => roles.find(({ name }) => name === wanted)?.id ?? '';
    const dialog = await found(() => canvasElement.querySelector('roster-role-dialog'));
    await found(() => dialog['catalogue']);
    Object.assign(dialog, { roleId: idOf(rename), sourceId: idOf(from), open: true });
    await inStory(canvasElement, '#name');
  };

const send =
  (name: string, opening?: Opening): Play =>
  async (context) => {
    await open(opening)(context);
    await fill(context.canvasElement, '#name', name);
    await click(context.canvasElement, 'button[type=submit]');
  };

const withRole = { catalogue: 'hub', setup: async (backend: MockBackend) => void (await makeRole(backend)) };

export const NewRole: Story = { play: open() };
export const Duplicate: Story = { play: open({ from: 'Editor' }) };
/** Permissions the person does not have are left out and named. */
export const DuplicateWithLess: Story = {
  name: 'Duplicate with permissions left out',
  parameters: { roster: { catalogue: 'hub', setup: makeKeeper, as: keeperOf } },
  play: open({ from: 'Moderator' }),
};
export const DuplicateWithLevel: Story = {
  name: 'Duplicate with access level',
  parameters: { roster: { catalogue: 'flow' } },
  play: open({ from: 'Administrator' }),
};
export const Rename: Story = { parameters: { roster: withRole }, play: open({ rename: 'Editor copy' }) };
export const NameMissing: Story = { play: send(' ') };
export const NameTaken: Story = { play: send('Editor') };
export const TooMany: Story = {
  parameters: { roster: { catalogue: 'hub', fail: { 'roles.create': 'too_many_roles' } } },
  play: send('One more'),
};
export const Failed: Story = {
  parameters: { roster: { catalogue: 'hub', fail: { 'roles.create': 'internal_error' } } },
  play: send('Front desk'),
};
/** Someone else renamed the role first. The entry is kept. */
export const Conflict: Story = {
  parameters: { roster: withRole },
  play: async (context) => {
    await open({ rename: 'Editor copy' })(context);
    const manager = await managerOf(context.loaded['backend'] as MockBackend);
    const role = (await manager.roles.list()).data.find(({ name }) => name === 'Editor copy');
    await manager.roles.update(role?.id ?? '', { name: 'Second editor' }, { ifMatch: '*' });
    await fill(context.canvasElement, '#name', 'Front desk');
    await click(context.canvasElement, 'button[type=submit]');
    await inStory(context.canvasElement, '.notice-warning');
  },
};
export const Dark: Story = { globals: { theme: 'dark' }, play: open({ from: 'Editor' }) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: open({ from: 'Editor' }) };
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } }, play: open({ from: 'Editor' }) };
export const PseudoLocale: Story = {
  name: 'Longer texts (pseudo-locale)',
  globals: { locale: 'pseudo' },
  play: open({ from: 'Editor' }),
};

/** The product does not have custom roles, and says so calmly. */
export const NotOffered: Story = {
  parameters: { roster: { lack: ['roles.create'] } },
  render: () => html`<roster-role-dialog open></roster-role-dialog>`,
};
