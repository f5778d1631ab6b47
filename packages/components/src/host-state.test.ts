import './define.js';
import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { ViewChangeDetail } from './shared/events/view-change.js';
import { signedIn } from './testing/signed-in.js';
import { deep, found } from './testing/story.js';

const rowsIn = (root: HTMLElement) => deep(root, 'tr[data-id]').map(({ dataset }) => dataset['id']!);

function heard(root: HTMLElement): ViewChangeDetail[] {
  const changes: ViewChangeDetail[] = [];
  root.addEventListener('roster-view-change', (event) => changes.push(event.detail));
  return changes;
}

/** A host that keeps the view in its address, as the README shows. */
function keepInAddress(screen: HTMLElementTagNameMap['roster-users-and-permissions']): () => void {
  const names = ['tab', 'userId', 'search', 'roleFilter', 'statusFilter', 'twoFactorFilter', 'sort'] as const;
  const restore = () => {
    const params = new URLSearchParams(location.search);
    for (const name of names) screen[name] = params.get(name) ?? '';
  };
  screen.addEventListener('roster-view-change', ({ detail }) => {
    const params = new URLSearchParams(Object.entries(detail.view).filter(([, value]) => value));
    history.pushState(null, '', `?${params}`);
  });
  window.addEventListener('popstate', restore);
  restore();
  return () => window.removeEventListener('popstate', restore);
}

test('search, filters, sort order and selection are properties; setting one tells nobody', async () => {
  const { show, backend } = await signedIn('hub', 'owner');
  const emil = backend.users.find(({ email }) => email.startsWith('emil'))!;
  const root = show(
    html`<roster-user-table selectable search="emil" sort="-name" .selection=${[emil.id]}></roster-user-table>`,
  );
  const changes = heard(root);
  await expect.poll(() => rowsIn(root)).toEqual([emil.id]);
  const table = root.querySelector('roster-user-table')!;
  await expect.element(page.getByText('1 selected').first()).toBeInTheDocument();
  table.search = '';
  table.statusFilter = 'suspended';
  await expect.poll(() => rowsIn(root).includes(emil.id)).toBe(false);
  // Who is filtered away stays selected.
  expect(table.selection).toEqual([emil.id]);
  table.selection = [];
  await expect.poll(() => deep(root, '.selection').length).toBe(0);
  expect(changes).toEqual([]);
});

test('a person changes the view: one event each, with the whole view', async () => {
  const { show } = await signedIn('hub', 'owner');
  const root = show(html`<roster-user-table></roster-user-table>`);
  const changes = heard(root);
  const select = (await found(() => deep(root, '.filter-status select')[0])) as HTMLSelectElement;
  select.value = 'active';
  select.dispatchEvent(new Event('change'));
  expect(changes).toEqual([
    {
      view: { search: '', roleFilter: '', statusFilter: 'active', twoFactorFilter: '', sort: '' },
      changed: ['statusFilter'],
    },
  ]);
  const search = (await found(() => deep(root, 'input[type=search]')[0])) as HTMLInputElement;
  search.value = 'em';
  search.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(changes.at(-1)).toMatchObject({ view: { search: 'em' }, changed: ['search'] }));
  expect(changes).toHaveLength(2);
});

test('what does not exist filters nothing, and the list says so', async () => {
  const { show } = await signedIn('hub', 'owner');
  const root = show(
    html`<roster-user-table
      role-filter="gone"
      status-filter="odd"
      two-factor-filter="maybe"
      sort="shoe size"
    ></roster-user-table>`,
  );
  await expect.element(page.getByText("One of the filters isn't available here, so it isn't applied.")).toBeVisible();
  expect(rowsIn(root).length).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.element(page.getByText("One of the filters isn't available here")).not.toBeInTheDocument();
});

test('a tab and a person who are not there are answered with words', async () => {
  const { show } = await signedIn('hub', 'owner');
  const root = show(html`<roster-users-and-permissions tab="billing"></roster-users-and-permissions>`);
  await expect.element(page.getByText("This page isn't available to you.")).toBeVisible();
  const screen = root.querySelector('roster-users-and-permissions')!;
  screen.tab = '';
  screen.userId = 'usr_nobody';
  await expect.element(page.getByText('This account no longer exists.').first()).toBeVisible();
});

test('a host keeps the screen in its address: reload, back and forward show the same', async () => {
  const start = location.href;
  const { show, backend } = await signedIn('hub', 'owner');
  const emil = backend.users.find(({ email }) => email.startsWith('emil'))!;
  const root = show(html`<roster-users-and-permissions></roster-users-and-permissions>`);
  const screen = root.querySelector('roster-users-and-permissions')!;
  const stop = keepInAddress(screen);
  (await found(() => deep(root, `tr[data-id="${emil.id}"] .open`)[0])).click();
  await expect.poll(() => location.search).toBe(`?userId=${emil.id}`);
  deep(root, '#tab-roles')[0]!.click();
  await expect.poll(() => location.search).toBe('?tab=roles');
  history.back();
  await expect.poll(() => [screen.tab, screen.userId]).toEqual(['', emil.id]);
  await found(() => deep(root, 'roster-user-details')[0]);
  history.forward();
  await expect.poll(() => [screen.tab, screen.userId]).toEqual(['roles', '']);
  stop();

  // A reload: another page with the same address.
  const again = show(html`<roster-users-and-permissions></roster-users-and-permissions>`);
  const reloaded = again.querySelector('roster-users-and-permissions')!;
  keepInAddress(reloaded)();
  expect(reloaded.tab).toBe('roles');
  await found(() => deep(again, 'roster-permission-matrix')[0]);
  history.replaceState(null, '', start);
});
