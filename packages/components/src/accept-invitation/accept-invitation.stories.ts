import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import { click, fill, found, invite, linkIn } from '../testing/story.js';
import type { RosterAcceptInvitation } from './accept-invitation.js';

const backendOf = (loaded: Record<string, unknown>) => loaded['backend'] as MockBackend;

const meta: Meta<RosterAcceptInvitation> = {
  title: 'Screens/Accept invitation',
  component: 'roster-accept-invitation',
  parameters: {
    roster: { catalogue: 'hub', as: null, setup: async (backend: MockBackend) => void (await invite(backend)) },
  },
  args: { signInUrl: '#' },
  render: ({ signInUrl }, { loaded }) =>
    html`<roster-accept-invitation .token=${linkIn(backendOf(loaded), 0)} sign-in-url=${signInUrl}
      ><a class="button" href="#">Open the Hub</a></roster-accept-invitation
    >`,
};
export default meta;
type Story = StoryObj<RosterAcceptInvitation>;

/** Says who invites to which organization. The link is only used up by the button. */
export const Ready: Story = {};

export const NameMissing: Story = { play: ({ canvasElement }) => click(canvasElement, '.button-primary') };

export const Accepted: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, '#name', 'Nora New');
    await click(canvasElement, '.button-primary');
  },
};

/** The invitation was accepted before. */
export const LinkUsed: Story = {
  parameters: {
    roster: {
      setup: async (backend: MockBackend) => {
        const { manager, token } = await invite(backend);
        await manager.invitations.accept({ token, name: 'Nora New' });
      },
    },
  },
};

/** The invitation was resent, so only the newer link works. */
export const LinkSuperseded: Story = {
  parameters: {
    roster: {
      setup: async (backend: MockBackend) => {
        const { manager, userId } = await invite(backend);
        await manager.invitations.resend(userId);
        await found(() => backend.mails[1]);
      },
    },
  },
};

/** Opened after the invitation has expired. */
export const LinkExpired: Story = {
  parameters: {
    roster: {
      setup: async (backend: MockBackend) => {
        await invite(backend);
        backend.clock.advance(8 * 86_400_000);
      },
    },
  },
};

/** The link is incomplete or wrong. */
export const LinkInvalid: Story = {
  render: () => html`<roster-accept-invitation .token=${'cut-short'}></roster-accept-invitation>`,
};

export const NoLink: Story = { render: () => html`<roster-accept-invitation></roster-accept-invitation>` };

export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };

export const Offline: Story = { parameters: { roster: { fail: { 'invitations.preview': 'network' } } } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

export const Pseudo: Story = { name: 'Longer texts (pseudo-locale)', globals: { locale: 'pseudo' } };

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['invitations.accept'] } } };
