import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RosterConfirmDialog } from './confirm-dialog.js';

const meta: Meta<RosterConfirmDialog> = {
  title: 'Foundation/Confirm dialog',
  component: 'roster-confirm-dialog',
  args: {
    open: true,
    heading: 'Reset the second factor of Emil Eder?',
    message: 'The authenticator app and the recovery codes stop working.',
    confirmLabel: 'Reset two-factor authentication',
    danger: false,
    busy: false,
    error: undefined,
  },
  render: ({ open, heading, message, confirmLabel, danger, busy, error }) =>
    html`<roster-confirm-dialog
      .open=${open}
      .heading=${heading}
      .message=${message}
      .confirmLabel=${confirmLabel}
      .danger=${danger}
      .busy=${busy}
      .error=${error}
    ></roster-confirm-dialog>`,
};
export default meta;

type Story = StoryObj<RosterConfirmDialog>;

export const Plain: Story = {};
export const Danger: Story = {
  args: {
    danger: true,
    heading: 'Delete the account of Emil Eder?',
    message: "emil.eder@example.com loses access immediately. This address can't be invited again.",
    confirmLabel: 'Delete account',
  },
};
export const Busy: Story = { args: { ...Danger.args, busy: true } };
export const Failed: Story = { args: { ...Danger.args, error: new Error('not a problem of the contract') } };
export const LongName: Story = {
  args: {
    ...Danger.args,
    heading: 'Delete the account of Wilhelmina Maximiliane von und zu Hohenstein-Waldburg-Wolfegg-Waldsee?',
  },
};
export const Dark: Story = { args: { ...Danger.args }, globals: { theme: 'dark' } };
export const RightToLeft: Story = { args: { ...Danger.args }, globals: { direction: 'rtl' } };
