import '../user-table/define.js';
import './define.js';
import { html, render } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { createMockBackend } from '@roster-kit/mocks';
import { createRosterClient } from '@roster-kit/sdk';

async function open(locale: string) {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const token = await backend.tokenFor('owner');
  const client = createRosterClient({ baseUrl: backend.baseUrl, fetch: backend.fetch, token });
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  render(
    html`<roster-provider .client=${client} locale=${locale}><roster-user-table></roster-user-table></roster-provider>`,
    place,
  );
  const { shadowRoot: inside } = place.querySelector('roster-user-table')!;
  const seen = new Set<string>();
  new MutationObserver(() => seen.add(inside!.textContent!)).observe(inside!, { childList: true, subtree: true });
  await vi.waitFor(() => expect(inside?.textContent).toContain('Olivia Owen'), { timeout: 15_000 });
  return { inside: inside!, seen: [...seen].join() };
}

// All files share one page.
afterEach(() => {
  document.documentElement.removeAttribute('lang');
  document.body.replaceChildren();
});

test('the texts of the language are loaded, and nothing is in English before', async () => {
  const { inside, seen } = await open('de');
  expect(inside.textContent).toContain('Zuletzt aktiv');
  expect(seen).not.toContain('Last active');
  for (const region of inside.children)
    expect([region.getAttribute('lang'), region.getAttribute('dir')]).toEqual(['de', 'ltr']);
});

test('in a page of its language, a widget is marked with nothing', async () => {
  document.documentElement.lang = 'de';
  const { inside } = await open('de-AT');
  for (const region of inside.children) expect(region.hasAttribute('lang') || region.hasAttribute('dir')).toBe(false);
});

test('a page in another language changes neither the English words nor their dates', async () => {
  document.documentElement.lang = 'de';
  const { inside } = await open('');
  expect(inside.textContent).toContain('Last active');
  const times = [...inside.querySelectorAll('time')].map((time) => time.textContent?.trim());
  expect(times).not.toHaveLength(0);
  for (const time of times) expect(time).toMatch(/ago|yesterday|today|in |this/);
  expect(inside.firstElementChild?.getAttribute('lang')).toBe('en');
});

test('Arabic is written from right to left in a page that is not, and names keep their own direction', async () => {
  const { inside } = await open('ar');
  expect(inside.textContent).toContain('آخر نشاط');
  expect(getComputedStyle(document.body).direction).toBe('ltr');
  for (const region of inside.children) expect(getComputedStyle(region).direction).toBe('rtl');
  const name = [...inside.querySelectorAll('bdi')].find((each) => each.textContent === 'Olivia Owen');
  expect(getComputedStyle(name!).direction).toBe('ltr');
});
