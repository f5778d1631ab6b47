import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { generate } from 'otplib';
import { click, fill, inStory, requireTwoFactor } from '../testing/story.js';
import type { RosterTwoFactorSetup } from './two-factor-setup.js';

const meta: Meta<RosterTwoFactorSetup> = {
  title: 'Widgets/Two-factor setup',
  component: 'roster-two-factor-setup',
  parameters: { roster: { catalogue: 'hub', setup: requireTwoFactor } },
  args: { bare: false },
  render: ({ bare }) => html`<roster-two-factor-setup ?bare=${bare}></roster-two-factor-setup>`,
};
export default meta;
type Story = StoryObj<RosterTwoFactorSetup>;

const start = (canvas: HTMLElement) => click(canvas, '.button-primary');

async function verify(canvas: HTMLElement, code?: string): Promise<void> {
  await start(canvas);
  const secret = (await inStory(canvas, '.secret')).textContent.replaceAll(' ', '');
  await fill(canvas, '#code', code ?? (await generate({ secret })));
  await click(canvas, 'form .button-primary');
}

/** The organization requires two-factor authentication. */
export const Why: Story = { name: 'Required' };

/** A person sets it up without being asked. */
export const WhyOfOwnAccord: Story = { name: 'Not required', parameters: { roster: { setup: () => undefined } } };

export const Scan: Story = { play: ({ canvasElement }) => start(canvasElement) };

/** The QR code stays black on white. */
export const ScanDark: Story = { globals: { theme: 'dark' }, play: ({ canvasElement }) => start(canvasElement) };

export const ScanRightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: ({ canvasElement }) => start(canvasElement),
};

export const ScanNarrow: Story = {
  globals: { viewport: { value: 'mobile1' } },
  play: ({ canvasElement }) => start(canvasElement),
};

export const WrongCode: Story = {
  parameters: { roster: { fail: { 'twoFactor.confirmSetup': 'code_incorrect' } } },
  play: ({ canvasElement }) => verify(canvasElement, '123456'),
};

export const TooManyAttempts: Story = {
  parameters: { roster: { fail: { 'twoFactor.confirmSetup': 'rate_limited' } } },
  play: ({ canvasElement }) => verify(canvasElement, '123456'),
};

export const Expired: Story = {
  parameters: { roster: { fail: { 'twoFactor.confirmSetup': 'setup_not_started' } } },
  play: ({ canvasElement }) => verify(canvasElement, '123456'),
};

/** The codes are shown only once. */
export const RecoveryCodes: Story = {
  play: async ({ canvasElement }) => {
    await verify(canvasElement);
    await inStory(canvasElement, '.codes');
  },
};

export const Done: Story = {
  play: async ({ canvasElement }) => {
    await verify(canvasElement);
    await click(canvasElement, '#saved');
    await click(canvasElement, 'form .button-primary');
  },
};

export const AlreadySetUp: Story = { parameters: { roster: { as: 'editor' } } };

export const StartFailed: Story = {
  parameters: { roster: { fail: { 'twoFactor.startSetup': 'unavailable' } } },
  play: ({ canvasElement }) => start(canvasElement),
};

export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };

export const SignedOut: Story = { parameters: { roster: { as: null } } };

export const Pseudo: Story = {
  name: 'Longer texts (pseudo-locale)',
  globals: { locale: 'pseudo' },
  play: ({ canvasElement }) => start(canvasElement),
};

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['two-factor'] } } };
