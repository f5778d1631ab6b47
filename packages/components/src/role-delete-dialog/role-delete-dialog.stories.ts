import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import { giveRole, makeRole } from '../testing/roles.js';
import { click, found, inStory, managerOf } from '../testing/story.js';
import type { RosterRoleDeleteDialog } from './role-delete-dialog.js';

const meta: Meta<RosterRoleDeleteDialog> = {
  title: 'Widgets/Role delete dialog',
  component: 'roster-role-delete-dialog',
  parameters: { roster: { catalogue: 'hub', setup: async (backend: MockBackend) => void (await makeRole(backend)) } },
  render: () => html`<roster-role-delete-dialog></roster-role-delete-dialog>`,
};
export default meta;
type Story = StoryObj<RosterRoleDeleteDialog>;
type Play = NonNullable<Story['play']>;

const open: Play = async ({ canvasElement, loaded }) => {
  const roles = (await (await managerOf(loaded['backend'] as MockBackend)).roles.list()).data;
  const dialog = await found(() => canvasElement.querySelector('roster-role-delete-dialog'));
  await found(() => dialog['catalogue']);
  Object.assign(dialog, { roleId: roles.find(({ system }) => !system)?.id ?? '', open: true });
  await inStory(canvasElement, '.button-danger');
};

const remove: Play = async (context) => {
  await open(context);
  await click(context.canvasElement, '.button-danger');
  await inStory(context.canvasElement, '.notice-danger');
};

const inUse = { catalogue: 'hub', setup: async (backend: MockBackend) => giveRole(backend, await makeRole(backend)) };

export const Asking: Story = { play: open };
/** Says which people need another role first. */
export const InUse: Story = { parameters: { roster: inUse }, play: remove };
/** No person has the role, but an API key uses it. */
export const InUseByKey: Story = {
  name: 'In use by an API key',
  parameters: { roster: { ...meta.parameters?.['roster'], fail: { 'roles.delete': 'role_in_use' } } },
  play: remove,
};
export const Failed: Story = {
  parameters: { roster: { ...meta.parameters?.['roster'], fail: { 'roles.delete': 'internal_error' } } },
  play: remove,
};
export const Dark: Story = { globals: { theme: 'dark' }, parameters: { roster: inUse }, play: remove };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, parameters: { roster: inUse }, play: remove };

/** The product cannot delete roles, and says so calmly. */
export const NotOffered: Story = {
  parameters: { roster: { lack: ['roles.delete'] } },
  render: () => html`<roster-role-delete-dialog open></roster-role-delete-dialog>`,
};
