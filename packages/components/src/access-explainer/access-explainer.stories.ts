import './define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { MockBackend } from '@roster-kit/mocks';
import { fill, found, inStory, managerOf, requireTwoFactor } from '../testing/story.js';
import type { RosterAccessExplainer } from './access-explainer.js';

type Story = StoryObj<RosterAccessExplainer>;

/** Open, for the person whose e-mail address starts with `local`. */
const about = (local: string): Pick<Story, 'render'> => ({
  render: (_args, { loaded }) => {
    const { backend } = loaded as unknown as { backend: MockBackend };
    const user = backend.users.find(({ email }) => email.startsWith(local));
    return html`<roster-access-explainer
      open
      user-id=${user?.id ?? ''}
      .offers=${['role', 'level']}
    ></roster-access-explainer>`;
  },
});

async function pick(canvas: HTMLElement, selector: string, label: string): Promise<void> {
  const select = (await inStory(canvas, selector)) as HTMLSelectElement;
  const option = await found(() => [...select.options].find(({ text }) => text.includes(label)));
  select.value = option.value;
  select.dispatchEvent(new Event('change'));
}

/** Chooses a permission, and a resource where the access level decides. */
const ask = (permission: string, resource?: string): Pick<Story, 'play'> => ({
  play: async ({ canvasElement }) => {
    await pick(canvasElement, '#permission', permission);
    if (resource) await pick(canvasElement, '#resource', resource);
  },
});
const inFlow: Pick<Story, 'parameters'> = { parameters: { roster: { catalogue: 'flow' } } };

const meta: Meta<RosterAccessExplainer> = {
  title: 'Widgets/Access explainer',
  component: 'roster-access-explainer',
  // As wide as the sidebar that it is made for.
  decorators: [(story) => html`<div class="story-panel story-inset">${story()}</div>`],
  ...about('emil'),
};
export default meta;

/** Nothing is chosen yet. */
export const Ready: Story = {};
export const Folded: Story = {
  render: (_args, { loaded }) =>
    html`<roster-access-explainer
      user-id=${(loaded as unknown as { backend: MockBackend }).backend.users[1]?.id ?? ''}
    ></roster-access-explainer>`,
};
export const YesByRole: Story = { name: 'Yes, from the role', ...ask('Edit content') };
export const NoByRole: Story = { name: 'No, not in the role', ...ask('Delete conversations') };
export const YesByLevel: Story = {
  name: 'Yes, from the access level',
  ...inFlow,
  ...ask('View the assistant', 'Order status'),
};
export const NotInLevel: Story = { name: 'No, not in the access level', ...inFlow, ...ask('Publish', 'Order status') };
export const YesByDefaultLevel: Story = {
  name: 'Yes, from the default access level',
  ...inFlow,
  ...about('dana'),
  ...ask('Publish', 'Order status'),
};
export const NoLevel: Story = { name: 'No access level', ...inFlow, ...ask('Publish', 'Returns') };
/** The access level decides, so the person chooses an assistant next. */
export const NeedsAssistant: Story = { ...inFlow, ...ask('Publish') };

async function crowd(backend: MockBackend): Promise<void> {
  const manager = await managerOf(backend);
  for (let at = 0; at < 220; at += 1)
    await manager.resources.create({ type: 'assistant', key: `shop-${at}`, name: `Shop assistant ${at}` });
}

/** With very many assistants there is a search instead of a list. */
export const ManyAssistants: Story = {
  parameters: { roster: { catalogue: 'flow', setup: crowd } },
  play: async ({ canvasElement }) => {
    await pick(canvasElement, '#permission', 'Publish');
    await fill(canvasElement, '#search', 'shop');
  },
};

export const Pending: Story = { ...about('paula'), ...ask('statistics') };
export const Expired: Story = { ...about('eva'), ...ask('statistics') };
export const Suspended: Story = { ...about('quentin'), ...ask('statistics') };
export const SecondFactorMissing: Story = {
  name: 'Two-factor authentication not set up',
  ...about('juergen'),
  ...ask('Use'),
  parameters: {
    roster: {
      setup: async (backend: MockBackend) => {
        await requireTwoFactor(backend);
        // The person who looks has two-factor authentication.
        await backend.dependencies.store.write(backend.organizationId, (tx) =>
          tx.update('users', backend.users[0]?.id ?? '', { twoFactorEnabled: true }),
        );
      },
    },
  },
};

export const Overview: Story = {
  ...inFlow,
  play: async ({ canvasElement }) => (await inStory(canvasElement, '.overview > summary')).click(),
};

export const Loading: Story = { parameters: { roster: { delayInMs: 600_000 } } };
export const Failed: Story = { parameters: { roster: { fail: { 'access.listByUser': 'internal_error' } } } };
export const Offline: Story = { parameters: { roster: { fail: { 'access.listByUser': 'network' } } } };
export const Forbidden: Story = { parameters: { roster: { as: 'viewer' } } };

export const LongNames: Story = {
  ...about('wilhelmina'),
  parameters: {
    roster: {
      catalogue: 'flow',
      setup: async (backend: MockBackend) => {
        const manager = await managerOf(backend);
        const person = backend.users.find(({ email }) => email.startsWith('wilhelmina'));
        const name =
          'Assistant for orders, returns, refunds and everything that customers ask about between Christmas and New Year';
        const { id } = await manager.resources.create({ type: 'assistant', key: 'long', name });
        await manager.grants.set(id, person?.id ?? '', { accessLevel: 'design_and_edit' }, { ifMatch: '*' });
      },
    },
  },
  ...ask('Publish', 'Christmas'),
};

export const Narrow: Story = {
  ...inFlow,
  ...ask('Publish', 'Order status'),
  globals: { viewport: { value: 'mobile1' } },
};
export const Dark: Story = { ...inFlow, ...ask('Publish', 'Order status'), globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...inFlow, ...ask('Publish', 'Order status'), globals: { direction: 'rtl' } };
export const PseudoLocale: Story = {
  name: 'Longer texts (pseudo-locale)',
  ...inFlow,
  ...ask('Publish', 'Order status'),
  globals: { locale: 'pseudo' },
};

/** The product does not have it, and says so calmly. */
export const NotOffered: Story = { parameters: { roster: { lack: ['access'] } } };
