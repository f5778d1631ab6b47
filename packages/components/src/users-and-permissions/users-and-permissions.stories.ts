import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import { createRosterClient } from '@roster-kit/sdk';
import type { RosterUsersAndPermissions } from './users-and-permissions.js';

const meta: Meta<RosterUsersAndPermissions> = {
  title: 'Screens/Users & permissions',
  component: 'roster-users-and-permissions',
  render: () => html`<roster-users-and-permissions></roster-users-and-permissions>`,
};
export default meta;

type Story = StoryObj<RosterUsersAndPermissions>;

/** Turns on two-factor authentication for all before the story starts. */
async function requireTwoFactor(backend: MockBackend): Promise<void> {
  const client = createRosterClient({
    baseUrl: backend.baseUrl,
    fetch: backend.fetch,
    token: await backend.tokenFor('owner'),
  });
  const { etag } = await client.settings.getSecurity();
  await client.settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: etag });
}

async function found<Found>(look: () => Found | null | undefined): Promise<Found> {
  for (let tries = 0; tries < 100; tries += 1) {
    const result = look();
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('What the story needs did not appear');
}

const press =
  (selector: string, inTable = false): NonNullable<Story['play']> =>
  async ({ canvasElement, userEvent }) => {
    const root = () => canvasElement.querySelector('roster-users-and-permissions')?.shadowRoot;
    const scope = () => (inTable ? root()?.querySelector('roster-user-table')?.shadowRoot : root());
    await userEvent.click(await found(() => scope()?.querySelector(selector)));
  };

export const Hub: Story = { name: 'Without access levels' };
export const Flow: Story = { name: 'With access levels', parameters: { roster: { catalogue: 'flow' } } };
/** A click on a row opens the details next to the list, which stays usable. */
export const WithDetails: Story = { play: press('tbody tr:nth-child(6) .open', true) };
export const Inviting: Story = { play: press('[part~="invite"]', true) };
export const Roles: Story = { play: press('#tab-roles') };
export const Activity: Story = { play: press('#tab-activity') };
export const Settings: Story = { play: press('[part~="header"] button') };
/** Without the permission, a person reads who to contact. */
export const Forbidden: Story = { parameters: { roster: { as: 'viewer' } } };
export const SignedOut: Story = {
  parameters: { roster: { as: null } },
  render: () =>
    html`<roster-users-and-permissions><a slot="signed-out" href="#sign-in">Sign in</a></roster-users-and-permissions>`,
};
export const TwoFactorSetup: Story = { parameters: { roster: { setup: requireTwoFactor } } };
export const TwoFactorCode: Story = {
  parameters: { roster: { as: 'editor', twoFactorVerified: false, setup: requireTwoFactor } },
};
/** The organization requires a verification code, and only the host that signed the person in can ask for it. */
export const TwoFactorAtHost: Story = {
  name: 'Two-factor at the host',
  parameters: { roster: { byHost: true, twoFactorVerified: false, setup: requireTwoFactor } },
  render: () =>
    html`<roster-users-and-permissions
      ><a slot="second-factor" href="#second-factor">Enter your verification code</a></roster-users-and-permissions
    >`,
};
export const Loading: Story = { parameters: { roster: { delayInMs: 600_000 } } };
export const Failed: Story = { parameters: { roster: { fail: { 'session.get': 'internal_error' } } } };
export const Offline: Story = { parameters: { roster: { fail: { 'session.get': 'network' } } } };
export const Dark: Story = { globals: { theme: 'dark' }, play: press('tbody tr:nth-child(6) .open', true) };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: press('tbody tr:nth-child(6) .open', true) };
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };
export const Compact: Story = { globals: { density: 'compact' } };
export const Comfortable: Story = { globals: { density: 'comfortable' } };
/** Every text of the kit is in brackets, also in the sidebar. */
export const PseudoLocale: Story = {
  name: 'Longer texts (pseudo-locale)',
  globals: { locale: 'pseudo' },
  play: press('tbody tr:nth-child(6) .open', true),
};
/** Next to a host's own navigation. With the sidebar open, the list is still a table. */
export const InAHost: Story = {
  render: () =>
    html`<div class="story-host">
      <nav aria-label="Host">The host's own navigation</nav>
      <roster-users-and-permissions></roster-users-and-permissions>
    </div>`,
  play: press('tbody tr:nth-child(6) .open', true),
};
/** A product that has nothing but people: one list, without tabs, cogwheel or buttons for what is not there. */
const peopleAlone = {
  roster: {
    lack: ['access', 'audit', 'events', 'grants', 'identity', 'invitations', 'resources', 'roles', 'settings', 'tokens']
      .concat(['two-factor', 'users.export', 'users.changeRoleBatch', 'users.suspendBatch', 'users.reactivateBatch'])
      .concat(['users.deleteBatch']),
  },
};
export const PeopleAlone: Story = { parameters: peopleAlone, play: press('tbody tr:nth-child(6) .open', true) };
/** Roles and invitations, but no activity, settings or two-factor authentication. */
export const SomeAreas: Story = {
  parameters: { roster: { catalogue: 'flow', lack: ['access', 'audit', 'grants', 'settings', 'two-factor'] } },
  play: press('tbody tr:nth-child(6) .open', true),
};
export const NotOffered: Story = { parameters: { roster: { lack: ['users', 'roles', 'audit'] } } };
