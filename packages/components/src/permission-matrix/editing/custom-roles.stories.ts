import '../define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import { keeperOf, makeKeeper, makeRole } from '../../testing/roles.js';
import { click, deep, found, inStory, managerOf } from '../../testing/story.js';
import type { RosterPermissionMatrix } from '../permission-matrix.js';

const NAMES = [
  'Reception',
  'Support',
  'Second-level support',
  'Editorial office for the German-speaking countries',
  'Data protection officer',
  'Finance',
  'Partner',
  'Donaudampfschifffahrtsgesellschaft',
];

async function twoRoles(backend: MockBackend): Promise<void> {
  await makeRole(backend);
  await makeRole(backend, {
    name: 'Support lead',
    permissions: ['hub:access', 'conversations:view', 'conversations:edit', 'statistics:view'],
  });
}

const meta: Meta<RosterPermissionMatrix> = {
  title: 'Widgets/Custom roles',
  component: 'roster-permission-matrix',
  parameters: { roster: { catalogue: 'hub', setup: twoRoles } },
  render: () => html`<roster-permission-matrix></roster-permission-matrix>`,
};
export default meta;
type Story = StoryObj<RosterPermissionMatrix>;
type Play = NonNullable<Story['play']>;

const box = (name: string) => `input[aria-label="${name}"]`;

const change: Play = async ({ canvasElement }) => {
  await click(canvasElement, box('Editor copy: Delete conversations'));
  await click(canvasElement, box('Editor copy: View conversations'));
  await click(canvasElement, box('Support lead: View statistics'));
  await inStory(canvasElement, '.save-actions');
};

const save: Play = async (context) => {
  await change(context);
  await click(context.canvasElement, '.save-actions .button-primary');
};

/** Changes a role, saves it and waits for the result. */
const saveUntil =
  (selector: string): Play =>
  async (context) => {
    await save(context);
    await inStory(context.canvasElement, selector);
  };

/** Without the permission to change roles, a person only sees marks. */
export const Reading: Story = {
  name: 'Read only',
  parameters: { roster: { catalogue: 'hub', setup: twoRoles, as: 'editor' } },
};

/** Custom roles are edited in place. Built-in roles are fixed. */
export const Editable: Story = {};

/** In a product with access levels, each custom role has a default access level. */
export const WithLevels: Story = {
  name: 'With access levels',
  parameters: {
    roster: {
      catalogue: 'flow',
      setup: async (backend: MockBackend) => {
        await makeRole(backend, { permissions: ['resources:view'], defaultAccessLevel: 'viewer' });
        await makeRole(backend, { name: 'Night shift', permissions: ['resources:view', 'channels:view'] });
      },
    },
  },
};

export const UnsavedChanges: Story = { play: change };

export const Reviewing: Story = {
  play: async (context) => {
    await change(context);
    await click(context.canvasElement, '.save-actions [aria-controls=review]');
  },
};

export const Saving: Story = {
  play: async (context) => {
    await change(context);
    (context.loaded['backend'] as MockBackend).delay(Infinity);
    await click(context.canvasElement, '.save-actions .button-primary');
    await inStory(context.canvasElement, '.is-busy');
  },
};

export const Saved: Story = { play: saveUntil('.save-text .icon') };

export const Discarded: Story = {
  play: async (context) => {
    await change(context);
    await click(context.canvasElement, '.save-actions .button', 1);
  },
};

/** Someone else changed the role first. The draft is kept, and the differences are marked. */
export const Conflict: Story = {
  play: async (context) => {
    await change(context);
    const manager = await managerOf(context.loaded['backend'] as MockBackend);
    const role = (await manager.roles.list()).data.find(({ name }) => name === 'Editor copy');
    await manager.roles.update(
      role?.id ?? '',
      { permissions: ['hub:access', 'conversations:view', 'statistics:view'] },
      { ifMatch: '*' },
    );
    await click(context.canvasElement, '.save-actions .button-primary');
    await inStory(context.canvasElement, '.notice-warning');
  },
};

/** The service refuses the change. The message is at the role. */
export const Refused: Story = {
  parameters: { roster: { catalogue: 'hub', setup: twoRoles, fail: { 'roles.update': 'role_exceeds_actor' } } },
  play: saveUntil('.notice-danger'),
};

/** Refused: no one could manage access any more. */
export const LastManager: Story = {
  parameters: { roster: { catalogue: 'hub', setup: twoRoles, fail: { 'roles.update': 'last_manager' } } },
  play: saveUntil('.notice-danger'),
};

export const Offline: Story = {
  parameters: { roster: { catalogue: 'hub', setup: twoRoles, fail: { 'roles.update': 'network' } } },
  play: saveUntil('.notice-danger'),
};

/** What a person cannot edit: their own role, a role with more permissions, and permissions they do not have. */
export const LimitedRights: Story = {
  name: 'Limited permissions',
  parameters: { roster: { catalogue: 'hub', setup: makeKeeper, as: keeperOf } },
};

/** There are no custom roles yet. */
export const NoCustomRoles: Story = { parameters: { roster: { catalogue: 'hub', setup: () => undefined } } };

/** Twelve columns, with names that are longer than a column. */
export const ManyRoles: Story = {
  parameters: {
    roster: {
      catalogue: 'hub',
      setup: async (backend: MockBackend) => {
        for (const name of NAMES) await makeRole(backend, { name });
      },
    },
  },
};

/** The actions for a whole role. */
export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const button = await found(() =>
      deep(canvasElement, '.role-name').find(({ textContent }) => textContent?.includes('Editor copy')),
    );
    button.click();
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, play: change };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: change };
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } }, play: change };
export const PseudoLocale: Story = { name: 'Longer texts (pseudo-locale)', globals: { locale: 'pseudo' } };
