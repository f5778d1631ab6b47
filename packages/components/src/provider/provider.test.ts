import '../user-table/define.js';
import { html, render } from 'lit';
import { expect, it, vi } from 'vitest';
import { createMockBackend } from '@roster-kit/mocks';
import { createRosterClient } from '@roster-kit/sdk';
import { pseudo } from '../messages/pseudo.js';
import { RosterProvider } from './provider.js';

async function ownersClient() {
  const backend = await createMockBackend({ catalogue: 'hub' });
  return {
    backend,
    client: createRosterClient({
      baseUrl: backend.baseUrl,
      fetch: backend.fetch,
      token: await backend.tokenFor('owner'),
    }),
  };
}

const textOf = (selector: string) => document.querySelector(selector)?.shadowRoot?.textContent ?? '';

it('reaches a widget that was upgraded before the provider around it was defined', async () => {
  const { client } = await ownersClient();
  // A name of its own: all files share one page, and another one may have defined the provider already.
  class LateProvider extends RosterProvider {}
  const place = document.body.appendChild(document.createElement('div'));
  render(html`<late-provider .client=${client}><roster-user-table></roster-user-table></late-provider>`, place);
  await vi.waitFor(() => expect(place.querySelector('roster-user-table')?.shadowRoot).not.toBeNull());
  expect(textOf('late-provider roster-user-table')).not.toContain('Olivia Owen');
  customElements.define('late-provider', LateProvider);
  await vi.waitFor(() => expect(textOf('late-provider roster-user-table')).toContain('Olivia Owen'), {
    timeout: 10_000,
  });
  place.remove();
});

it('gives its message table to the widgets, and leaves no English in them', async () => {
  const { client } = await ownersClient();
  const place = document.body.appendChild(document.createElement('div'));
  await import('./define.js');
  render(
    html`<roster-provider .client=${client} .messages=${pseudo}
      ><roster-user-table></roster-user-table
    ></roster-provider>`,
    place,
  );
  await vi.waitFor(() => expect(textOf('roster-user-table')).toContain('Olivia Owen'), { timeout: 10_000 });
  expect(textOf('roster-user-table')).toContain('⟦');
  place.remove();
});

it('announces a message without a place of its own politely, and removes it', async () => {
  const { client } = await ownersClient();
  const { stateOf } = await import('../shared/state/roster-state.js');
  const place = document.body.appendChild(document.createElement('div'));
  await import('./define.js');
  render(html`<roster-provider .client=${client} .live=${false}></roster-provider>`, place);
  const provider = place.querySelector('roster-provider');
  const announced = () => provider?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim();
  await provider?.updateComplete;
  expect(announced()).toBe('');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    stateOf(client).announce({ kind: 'success', text: 'Done' });
    await provider?.updateComplete;
    expect(announced()).toBe('Done');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(announced()).toBe('Done');
    stateOf(client).announce({ kind: 'success', text: 'Again' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(announced()).toBe('Again');
    await vi.advanceTimersByTimeAsync(5_000);
    await provider?.updateComplete;
    expect(announced()).toBe('');
  } finally {
    vi.useRealTimers();
  }
  place.remove();
});

it.each([
  'roster-accept-invitation',
  'roster-sign-in',
  'roster-two-factor-setup',
  'roster-security-settings',
  'roster-user-table',
])('%s has its own width where the page gives it none, and never more than there is room for', async (name) => {
  await import('../accept-invitation/define.js');
  await import('../sign-in/define.js');
  await import('../two-factor-setup/define.js');
  await import('../security-settings/define.js');
  const place = document.body.appendChild(document.createElement('div'));
  const widget = place.appendChild(document.createElement(name));
  for (const display of ['grid', 'flex'] as const) {
    Object.assign(place.style, { display, placeItems: 'center', justifyContent: 'center', inlineSize: '1000px' });
    expect(widget.getBoundingClientRect().width).toBeGreaterThanOrEqual(400);
    place.style.inlineSize = '300px';
    expect(widget.getBoundingClientRect().width).toBeGreaterThan(250);
    expect(widget.getBoundingClientRect().width).toBeLessThanOrEqual(300);
  }
  place.remove();
});
