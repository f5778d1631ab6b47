import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import type { InvitationDelivery, RosterClient, User } from '@roster-kit/sdk';
import { keeperOf, makePeopleManager } from '../testing/roles.js';
import { deep, deliver, found, inStory } from '../testing/story.js';
import type { RosterUserDetails } from './user-details.js';

interface Loaded {
  backend: MockBackend;
  client: RosterClient;
}

/** Shows the person whose e-mail address starts with `local`. */
const detailsOf = (local: string): Pick<StoryObj<RosterUserDetails>, 'render'> => ({
  render: (_args, { loaded }) => {
    const { backend } = loaded as unknown as Loaded;
    const user = backend.users.find(({ email }) => email.startsWith(local));
    return html`<roster-user-details user-id=${user?.id ?? ''}></roster-user-details>`;
  },
});

const meta: Meta<RosterUserDetails> = {
  title: 'Widgets/User details',
  component: 'roster-user-details',
  // As wide as the sidebar that it is made for.
  decorators: [(story) => html`<div class="story-panel">${story()}</div>`],
  ...detailsOf('emil'),
};
export default meta;

type Story = StoryObj<RosterUserDetails>;

export const Active: Story = {};
/** People cannot change the role of their own account, or delete it. */
export const OwnAccount: Story = { ...detailsOf('olivia') };
/** Whose role has permissions that the signed-in person does not have, cannot be changed. One line says why. */
export const Stronger: Story = {
  ...detailsOf('olivia'),
  parameters: { roster: { catalogue: 'hub', as: keeperOf, setup: makePeopleManager } },
};
export const Pending: Story = { ...detailsOf('paula') };
export const Expired: Story = { ...detailsOf('erik') };
/** The e-mail was refused. The reason says whether the address, the mailbox or the service is the cause. */
export const NotDelivered: Story = { ...detailsOf('pia') };
const told = (reason: InvitationDelivery['reason'], status: InvitationDelivery['status'] = 'failed'): Story => ({
  ...detailsOf('paula'),
  parameters: { roster: { setup: (backend: MockBackend) => deliver(backend, 'paula', { status, reason }) } },
});
export const NotDeliveredMailboxFull: Story = { name: 'Not delivered (mailbox full)', ...told('mailbox_full') };
export const NotDeliveredRejected: Story = { name: 'Not delivered (refused)', ...told('rejected') };
export const NotDeliveredService: Story = { name: 'Not delivered (mail server)', ...told('server_refused') };
/** The server tries again by itself. */
export const NotSentYet: Story = told('deferred', 'retrying');
export const NotSentYetService: Story = {
  name: 'Not sent yet (mail server)',
  ...told('server_unreachable', 'retrying'),
};
export const Suspended: Story = { ...detailsOf('quentin') };
export const LongName: Story = { ...detailsOf('wilhelmina') };
/** With the person's access level on each assistant. */
export const AccessLevels: Story = { ...detailsOf('ayse'), parameters: { roster: { catalogue: 'flow' } } };

export const Loading: Story = { parameters: { roster: { delayInMs: 600_000 } } };
export const Failed: Story = { parameters: { roster: { fail: { 'users.get': 'internal_error' } } } };
export const Offline: Story = { parameters: { roster: { fail: { 'users.get': 'network' } } } };
export const NoLongerThere: Story = {
  name: 'Deleted by someone else',
  render: () => html`<roster-user-details user-id="usr_01900000-0000-7000-8000-000000000000"></roster-user-details>`,
};
export const Forbidden: Story = { parameters: { roster: { as: 'viewer' } } };

const choose =
  (label: RegExp, button: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement, userEvent }) => {
    const root = canvasElement.querySelector('roster-user-details')?.shadowRoot;
    const find = async <Found>(look: () => Found | undefined): Promise<Found> => {
      for (let tries = 0; tries < 100; tries += 1) {
        const found = look();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`Neither ${label.source} nor ${button.source} is there`);
    };
    const picker = () => root?.querySelector('roster-role-picker')?.shadowRoot;
    await userEvent.click(
      await find(() =>
        [...(picker()?.querySelectorAll('label') ?? [])].find((option) => label.test(option.textContent)),
      ),
    );
    await userEvent.click(
      await find(() =>
        [...(root?.querySelectorAll('button') ?? [])].find((each) => button.test(each.textContent) && !each.disabled),
      ),
    );
  };

/** Someone else changed the account first. Nothing is overwritten, and the choice is kept. */
export const Conflict: Story = {
  parameters: { roster: { fail: { 'users.changeRole': 'precondition_failed' } } },
  play: choose(/Tester/, /Change role/),
};
export const LastManager: Story = {
  parameters: { roster: { fail: { 'users.changeRole': 'last_manager' } } },
  play: choose(/Tester/, /Change role/),
};
/** The others manage access, but nobody else has the strongest role. */
export const LastOwner: Story = {
  parameters: { roster: { fail: { 'users.changeRole': 'last_owner' } } },
  play: choose(/Tester/, /Change role/),
};
export const RoleChanged: Story = { play: choose(/Tester/, /Change role/) };

const ask =
  (label: RegExp, confirm?: RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const named = async (text: RegExp) =>
      found(() =>
        deep(canvasElement, 'button').find(
          (each) => text.test(each.textContent) && !(each as HTMLButtonElement).disabled,
        ),
      );
    (await named(label)).click();
    await inStory(canvasElement, 'dialog[open]');
    if (confirm)
      (
        await found(() => deep(canvasElement, 'dialog[open] button').find((each) => confirm.test(each.textContent)))
      ).click();
  };

/** Says what will happen, and to which person. */
export const AsksBeforeSuspending: Story = { play: ask(/Suspend account/) };
export const AsksBeforeReactivating: Story = { ...detailsOf('quentin'), play: ask(/Reactivate account/) };
/** The last person who can manage access cannot be suspended. */
export const SuspensionRefused: Story = {
  parameters: { roster: { fail: { 'users.suspend': 'last_manager' } } },
  play: ask(/Suspend account/, /Suspend account/),
};
export const JustSuspended: Story = { play: ask(/Suspend account/, /Suspend account/) };

/** Data comes from a property, not from the server. */
export const FromProperty: Story = {
  render: () => {
    const user: User = {
      id: 'usr_01',
      email: 'mara@example.org',
      name: 'Mara Muster',
      status: 'active',
      roleId: 'reader',
      twoFactorEnabled: false,
      avatarUrl: null,
      createdAt: '2026-01-05T08:00:00Z',
      lastActiveAt: null,
      invitation: null,
      etag: '"1"',
    };
    return html`<roster-user-details .user=${user}></roster-user-details>`;
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };
export const PseudoLocale: Story = { name: 'Longer texts (pseudo-locale)', globals: { locale: 'pseudo' } };

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['users.get'] } } };
/** A product that only lists people and changes their names. */
export const FewActions: Story = {
  parameters: {
    roster: {
      lack: ['access', 'invitations', 'roles', 'two-factor', 'users.suspend', 'users.reactivate', 'users.delete'],
    },
  },
};
