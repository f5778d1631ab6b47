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

/** Two-factor authentication is on for all before the story's person looks. */
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

export const Hub: Story = {};
export const Flow: Story = { parameters: { roster: { catalogue: 'flow' } } };
/** A row was pressed: its account opens at the inline end, and the list stays usable. */
export const WithDetails: Story = { play: press('tbody tr:nth-child(6) .open', true) };
export const Inviting: Story = { play: press('[part~="invite"]', true) };
export const Roles: Story = { play: press('#tab-roles') };
export const Activity: Story = { play: press('#tab-activity') };
export const Settings: Story = { play: press('[part~="header"] button') };
/** Whoever may not manage users is told whom to ask. */
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
/** The host signed the person in without the second factor that the organization requires: only the host can ask for it. */
export const TwoFactorAtHost: Story = {
  parameters: { roster: { byHost: true, twoFactorVerified: false, setup: requireTwoFactor } },
  render: () =>
    html`<roster-users-and-permissions
      ><a slot="second-factor" href="#second-factor">Give your second factor</a></roster-users-and-permissions
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
/** Whatever is not data stands in brackets, also in the sidebar. */
export const PseudoLocale: Story = { globals: { locale: 'pseudo' }, play: press('tbody tr:nth-child(6) .open', true) };
/** Beside a host's own navigation: the sidebar is open, and the list is still a table. */
export const InAHost: Story = {
  render: () =>
    html`<div class="story-host">
      <nav aria-label="Host">The host's own navigation</nav>
      <roster-users-and-permissions></roster-users-and-permissions>
    </div>`,
  play: press('tbody tr:nth-child(6) .open', true),
};
