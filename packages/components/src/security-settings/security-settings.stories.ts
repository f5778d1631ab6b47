import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { click, fill, inStory } from '../testing/story.js';
import type { RosterSecuritySettings } from './security-settings.js';

const meta: Meta<RosterSecuritySettings> = {
  title: 'Widgets/Security settings',
  component: 'roster-security-settings',
  parameters: { roster: { catalogue: 'hub' } },
  args: { embedded: false },
  render: ({ embedded }) => html`<roster-security-settings ?embedded=${embedded}></roster-security-settings>`,
};
export default meta;
type Story = StoryObj<RosterSecuritySettings>;

/** Opens from the cogwheel. */
export const Ready: Story = {};

/** As part of a host's page. */
export const Embedded: Story = { args: { embedded: true } };

const saveLifetime = async (canvas: HTMLElement, amount: string) => {
  await fill(canvas, 'input[inputmode=numeric]', amount);
  await click(canvas, '.save .button');
};

export const Saved: Story = { play: ({ canvasElement }) => saveLifetime(canvasElement, '14') };

export const OutOfBounds: Story = { play: ({ canvasElement }) => saveLifetime(canvasElement, '4000') };

const saveDomains = async (canvas: HTMLElement, text: string) => {
  await fill(canvas, '#domains', text);
  await click(canvas, '.save .button', 1);
};

export const DomainsSaved: Story = {
  play: ({ canvasElement }) => saveDomains(canvasElement, 'example.com\nexample.org'),
};

export const NoDomain: Story = { play: ({ canvasElement }) => saveDomains(canvasElement, 'example.com\nno domain') };

/** Someone else saved other domains first. */
export const DomainsConflict: Story = {
  parameters: { roster: { fail: { 'settings.updateSecurity': 'precondition_failed' } } },
  play: async ({ canvasElement }) => {
    await saveDomains(canvasElement, 'example.com');
    await inStory(canvasElement, '.notice-warning');
  },
};

/** Someone else saved first. The entry is kept, and the saved value is shown. */
export const Conflict: Story = {
  parameters: { roster: { fail: { 'settings.updateSecurity': 'precondition_failed' } } },
  play: async ({ canvasElement }) => {
    await saveLifetime(canvasElement, '14');
    await inStory(canvasElement, '.notice-warning');
  },
};

export const SaveFailed: Story = {
  parameters: { roster: { fail: { 'settings.updateSecurity': 'unavailable' } } },
  play: ({ canvasElement }) => saveLifetime(canvasElement, '14'),
};

/** Without the permission, a person reads who to contact. */
export const NoAccess: Story = { parameters: { roster: { as: 'viewer' } } };

export const Loading: Story = { parameters: { roster: { delayInMs: Infinity } } };

export const Failed: Story = { parameters: { roster: { fail: { 'settings.getSecurity': 'internal_error' } } } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

export const Pseudo: Story = { name: 'Longer texts (pseudo-locale)', globals: { locale: 'pseudo' } };

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['settings'] } } };
/** Settings can be seen, and the product cannot change them. */
export const Fixed: Story = { parameters: { roster: { lack: ['settings.updateSecurity', 'settings.updateContact'] } } };
/** Without two-factor authentication and invitations, the contact is left. */
export const ContactAlone: Story = { parameters: { roster: { lack: ['two-factor', 'invitations'] } } };
