import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RosterInviteDialog } from './invite-dialog.js';

const meta: Meta<RosterInviteDialog> = {
  title: 'Widgets/Invite dialog',
  component: 'roster-invite-dialog',
  args: { open: true },
  render: ({ open }) => html`<roster-invite-dialog .open=${open}></roster-invite-dialog>`,
};
export default meta;

type Story = StoryObj<RosterInviteDialog>;

const wait = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Fills in the form and sends it. Without an address, sends the form empty. */
const send =
  (email?: string): NonNullable<Story['play']> =>
  async ({ canvasElement, userEvent }) => {
    const root = canvasElement.querySelector('roster-invite-dialog')?.shadowRoot;
    for (
      let tries = 0;
      tries < 100 && !root?.querySelector('roster-role-picker')?.shadowRoot?.querySelector('input:enabled');
      tries += 1
    )
      await wait();
    const input = root?.querySelector<HTMLInputElement>('#email');
    const option = root?.querySelector('roster-role-picker')?.shadowRoot?.querySelector('input');
    if (email && input && option) {
      await userEvent.type(input, email);
      await userEvent.click(option);
    }
    const submit = root?.querySelector('button[type="submit"]');
    if (submit) await userEvent.click(submit);
    await wait();
  };

export const Ready: Story = {};
export const Flow: Story = { name: 'With access levels', parameters: { roster: { catalogue: 'flow' } } };
/** Sent empty: each field says what it needs. */
export const Incomplete: Story = { play: send() };
export const AddressTaken: Story = { play: send('emil.eder@example.com') };
/** An account with this address was deleted, so the address is barred. */
export const AddressDeleted: Story = {
  parameters: { roster: { fail: { 'invitations.create': 'address_deleted' } } },
  play: send('gone@example.com'),
};
/** The general settings do not allow the domain of this address. */
export const DomainNotAllowed: Story = {
  parameters: { roster: { fail: { 'invitations.create': 'domain_not_allowed' } } },
  play: send('new@elsewhere.example'),
};
export const Failed: Story = {
  parameters: { roster: { fail: { 'invitations.create': 'internal_error' } } },
  play: send('new@example.com'),
};
/** The organization has sent too many invitations. The message says how long to wait. */
export const RateLimited: Story = {
  parameters: { roster: { fail: { 'invitations.create': 'rate_limited' } } },
  play: send('new@example.com'),
};
export const Offline: Story = {
  parameters: { roster: { fail: { 'invitations.create': 'network' } } },
  play: send('new@example.com'),
};
export const Forbidden: Story = { parameters: { roster: { as: 'viewer' } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };
export const PseudoLocale: Story = { name: 'Longer texts (pseudo-locale)', globals: { locale: 'pseudo' } };

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['invitations.create'] } } };
