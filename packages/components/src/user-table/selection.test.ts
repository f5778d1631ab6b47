import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { EDITING, giveRole, keeperOf, makeRole } from '../testing/roles.js';
import { type SignedIn, signedIn, signedInWith } from '../testing/signed-in.js';
import type { RosterUserTable } from './user-table.js';

async function mount(prepare: (session: SignedIn) => Promise<void> | void = () => undefined) {
  const session = await signedIn('hub', 'owner');
  await prepare(session);
  return open(session);
}

/** The table as seen by a person with these permissions alone. */
async function mountWith(...permissions: string[]) {
  const { backend } = await signedIn('hub', 'owner');
  await giveRole(backend, await makeRole(backend, { permissions: [...EDITING, ...permissions] }));
  return open(signedInWith(backend, await backend.tokenFor(keeperOf(backend))));
}

async function open(session: SignedIn) {
  const element = session
    .show(html`<roster-user-table selectable></roster-user-table>`)
    .querySelector('roster-user-table') as RosterUserTable;
  await expect.element(page.getByRole('row', { name: /Emil Eder/ })).toBeVisible();
  return { ...session, element };
}

const box = (name: string) => page.getByRole('checkbox', { name: `Select ${name}`, exact: true });
const all = page.getByRole('checkbox', { name: 'Select all people shown' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const bar = page.getByRole('group', { name: 'Selected people' });

describe('who can be selected', () => {
  test('H7: each row has a checkbox, and the number of selected people is announced', async () => {
    const { element } = await mount();
    await box('Emil Eder').click();
    await expect.element(page.getByRole('status').filter({ hasText: '1 selected' })).toBeInTheDocument();
    await expect.element(bar).toHaveTextContent('1 selected');
    await expectAccessible(element);
  });

  test('P2: the own account cannot be selected, and its checkbox says why', async () => {
    await mount();
    await expect.element(box('Olivia Owen')).toBeDisabled();
    await expect.element(box('Olivia Owen')).toHaveAccessibleDescription(/You can't select your own account/);
    await all.click();
    await expect.element(bar).toHaveTextContent('34 selected');
  });

  test('P11: somebody stronger cannot be selected, and the checkbox says why', async () => {
    const { element } = await mountWith('users:view', 'users:delete');
    await expect.element(box('Olivia Owen')).toBeDisabled();
    await expect
      .element(box('Olivia Owen'))
      .toHaveAccessibleDescription("You can't change this person: their role has permissions you don't have.");
    await all.click();
    await expect.element(all).toBeChecked();
    expect(box('Olivia Owen').element()).not.toBeChecked();
    await expectAccessible(element);
  });

  test('H1: without permission for a bulk action, or without `selectable`, there are no checkboxes', async () => {
    await mountWith('users:view');
    expect(page.getByRole('checkbox').elements()).toHaveLength(0);
    const { show } = await signedIn('hub', 'owner');
    show(html`<roster-user-table></roster-user-table>`);
    await expect.element(page.getByRole('row', { name: /Emil Eder/ })).toBeVisible();
    expect(page.getByRole('checkbox').elements()).toHaveLength(0);
  });

  test('H2: only actions that the role allows are offered', async () => {
    await mountWith('users:view', 'users:invite');
    await box('paula.pahl@example.com').click();
    expect(button('Change role…').elements()).toHaveLength(0);
    await button('More').click();
    expect(
      bar
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent?.trim()),
    ).toEqual(['Resend invitation…', 'Revoke invitation…']);
  });
});

describe('selecting', () => {
  test('the checkbox in the header selects everyone shown, is mixed for some, and deselects them again', async () => {
    await mount();
    await box('Emil Eder').click();
    await expect.poll(() => (all.element() as HTMLInputElement).indeterminate).toBe(true);
    await all.click();
    await expect.element(all).toBeChecked();
    await all.click();
    expect(bar.elements()).toHaveLength(0);
  });

  test('Shift selects everyone in between', async () => {
    const { element } = await mount();
    await box('Bruno Baptista').click();
    await userEvent.keyboard('{Shift>}');
    await box('Emil Eder').click();
    await userEvent.keyboard('{/Shift}');
    await expect.element(bar).toHaveTextContent('5 selected');
    expect(element.shadowRoot?.querySelectorAll('tr.is-checked')).toHaveLength(5);
  });

  test('a press on a checkbox opens no details, and the keyboard selects too', async () => {
    const { element } = await mount();
    let opened = 0;
    const heard: number[] = [];
    element.addEventListener('roster-user-select', () => (opened += 1));
    element.addEventListener('roster-user-selection-change', ({ detail }) => heard.push(detail.users.length));
    (box('Emil Eder').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await box('Elif Demir').click();
    expect({ opened, heard }).toEqual({ opened: 0, heard: [1, 2] });
  });

  test('the selection survives search and sorting, and says how many are not shown', async () => {
    await mount();
    await box('Emil Eder').click();
    await box('Elif Demir').click();
    await page.getByRole('searchbox').fill('emil');
    await expect.element(bar).toHaveTextContent(/2 selected\s*1 of them not shown/);
    await page.getByRole('searchbox').fill('');
    await expect.element(box('Elif Demir')).toBeChecked();
    await button('Role').click();
    await expect.element(bar).not.toHaveTextContent('not shown');
    await expect.element(box('Emil Eder')).toBeChecked();
  });

  test('the selection survives loading more; a deleted person leaves it', async () => {
    const { client, backend, element } = await mount(({ client: own }) => {
      const list = own.users.list.bind(own.users);
      own.users.list = (query, options) => list({ ...query, limit: query?.cursor ? 100 : 20 }, options);
    });
    await box('Emil Eder').click();
    await box('Elif Demir').click();
    (button('Load more').element() as HTMLElement).click();
    await expect.element(page.getByText('35 people', { exact: true })).toBeVisible();
    await expect.element(bar).toHaveTextContent('2 selected');
    const { data } = await client.users.list({ q: 'emil' }).firstPage();
    expect(backend.users.some(({ id }) => id === data[0]?.id)).toBe(true);
    await page.getByRole('searchbox').fill('emil');
    await expect.element(page.getByText('1 person', { exact: true })).toBeVisible();
    await client.users.delete(data[0]?.id ?? '', { ifMatch: '*' });
    element['onTopic']('users');
    await expect.element(bar).toHaveTextContent('1 selected');
  });
});

describe('the bar', () => {
  test('P10: an action that fits no selected person is disabled and says why', async () => {
    const { element } = await mount();
    await box('Emil Eder').click();
    await button('More').click();
    await expect.element(button('Reactivate…')).toBeDisabled();
    await expect.element(page.getByText('No one selected is suspended.')).toBeVisible();
    await expect
      .element(button('Resend invitation…'))
      .toHaveAccessibleDescription('No one selected has an open invitation.');
    await expect.element(button('Suspend…')).toBeEnabled();
    await expectAccessible(element);
  });

  test('the menu closes on Esc, on a press elsewhere and when the focus leaves it', async () => {
    await mount();
    await box('Emil Eder').click();
    await button('More').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('More')).toHaveAttribute('aria-expanded', 'false');
    await expectFocus(button('More'));
    await button('More').click();
    await page.getByText('1 selected').last().click();
    await expect.element(button('More')).toHaveAttribute('aria-expanded', 'false');
    await button('More').click();
    (button('Change role…').element() as HTMLElement).focus();
    await expect.element(button('More')).toHaveAttribute('aria-expanded', 'false');
  });

  test('after clearing, the focus is on "Select all"', async () => {
    await mount();
    await box('Emil Eder').click();
    await button('Clear selection').click();
    expect(bar.elements()).toHaveLength(0);
    await expectFocus(all);
  });

  test('when no row is left, the focus is on the search', async () => {
    await mount();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Status' }), 'Expired');
    await expect.element(page.getByText('2 people', { exact: true })).toBeVisible();
    await all.click();
    await button('More').click();
    await button('Revoke invitation…').click();
    await button('Revoke 2 invitations').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await expect.element(page.getByText('No matches')).toBeVisible();
    await expectFocus(page.getByRole('searchbox', { name: 'Search people' }));
  });

  test('the bar moves no row and stays visible at the end of the window', async () => {
    const { element } = await mount();
    const top = () => element.shadowRoot?.querySelector('table')?.getBoundingClientRect().top;
    const before = top();
    await box('Bruno Baptista').click();
    expect(top()).toBe(before);
    expect(bar.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  });
});
