import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { click, fill, requireTwoFactor } from '../testing/story.js';
import type { RosterSignIn } from './sign-in.js';

type Args = Pick<RosterSignIn, 'step' | 'token' | 'email'>;

const meta: Meta<Args> = {
  title: 'Screens/Sign in',
  component: 'roster-sign-in',
  parameters: { roster: { catalogue: 'hub', as: null } },
  args: { step: 'email', email: '' },
  argTypes: { step: { control: 'inline-radio', options: ['email', 'link', 'code'] } },
  render: ({ step, token, email }) =>
    html`<roster-sign-in step=${step} .token=${token} email=${email}></roster-sign-in>`,
};
export default meta;
type Story = StoryObj<Args>;

const press = ({ canvasElement }: { canvasElement: HTMLElement }) => click(canvasElement, '.button-primary');
const person = 'olivia.owen@example.com';

export const Email: Story = {};

export const EmailInvalid: Story = { args: { email: 'olivia' }, play: press };

/** Looks the same for an address without an account. */
export const CheckYourMail: Story = { args: { email: person }, play: press };

export const Offline: Story = {
  args: { email: person },
  parameters: { roster: { fail: { 'identity.requestLink': 'network' } } },
  play: press,
};

/** The button uses the link, so opening the page alone does not. */
export const Link: Story = { args: { step: 'link', token: 'from-the-mail' } };

export const LinkInvalid: Story = { args: { step: 'link', token: 'cut-short' }, play: press };

export const LinkExpired: Story = {
  args: Link.args ?? {},
  parameters: { roster: { fail: { 'identity.redeemLink': 'link_expired' } } },
  play: press,
};

export const LinkUsed: Story = {
  args: Link.args ?? {},
  parameters: { roster: { fail: { 'identity.redeemLink': 'link_used' } } },
  play: press,
};

export const NoLink: Story = { args: { step: 'link' } };

const outstanding = { as: 'editor', twoFactorVerified: false, setup: requireTwoFactor };

async function give(canvas: HTMLElement, code: string): Promise<void> {
  await fill(canvas, '#code', code);
  await click(canvas, '.button-primary');
}

/** The organization requires two-factor authentication. */
export const Code: Story = { args: { step: 'code' }, parameters: { roster: outstanding } };

export const CodeIncomplete: Story = { ...Code, play: ({ canvasElement }) => give(canvasElement, '123') };

export const CodeWrong: Story = { ...Code, play: ({ canvasElement }) => give(canvasElement, '000000') };

export const TooManyAttempts: Story = {
  ...Code,
  parameters: { roster: { ...outstanding, fail: { 'identity.verifyCode': 'rate_limited' } } },
  play: ({ canvasElement }) => give(canvasElement, '000000'),
};

export const RecoveryCode: Story = { ...Code, play: ({ canvasElement }) => click(canvasElement, '.link') };

export const SignedIn: Story = { args: { step: 'done' } };

export const Dark: Story = { ...Code, globals: { theme: 'dark' } };

export const RightToLeft: Story = { ...Code, globals: { direction: 'rtl' } };

export const Narrow: Story = {
  args: { email: 'wilhelmina.von.hohenstein-waldburg@example.com' },
  globals: { viewport: { value: 'mobile1' } },
  play: press,
};

export const Pseudo: Story = { name: 'Longer texts (pseudo-locale)', ...Code, globals: { locale: 'pseudo' } };

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['identity'] } } };
