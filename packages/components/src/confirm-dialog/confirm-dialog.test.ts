import './define.js';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import type { RosterConfirmDialog } from './confirm-dialog.js';

async function mount(
  properties: Partial<RosterConfirmDialog> = {},
): Promise<{ element: RosterConfirmDialog; fired: string[] }> {
  const element = Object.assign(document.createElement('roster-confirm-dialog'), {
    open: true,
    heading: 'Delete the account of Emil Eder?',
    message: 'He loses access immediately.',
    confirmLabel: 'Delete account',
    danger: true,
    ...properties,
  });
  const fired: string[] = [];
  for (const type of ['confirm', 'cancel']) element.addEventListener(type, () => fired.push(type));
  document.body.replaceChildren(element);
  await element.updateComplete;
  return { element, fired };
}

test('names its subject, says what will happen, and focuses Cancel if the change cannot be undone', async () => {
  const { element } = await mount();
  const dialog = page.getByRole('alertdialog', { name: 'Delete the account of Emil Eder?' });
  await expect.element(dialog).toHaveAccessibleDescription('He loses access immediately.');
  await expectFocus(page.getByRole('button', { name: 'Cancel' }));
  await expectAccessible(element);
});

test('focuses the confirm button if nothing is lost', async () => {
  await mount({ danger: false });
  await expectFocus(page.getByRole('button', { name: 'Delete account' }));
});

test('the key that opened the question does not answer it, however long it is held', async () => {
  const { element, fired } = await mount({ open: false, danger: false });
  const opener = document.createElement('button');
  opener.addEventListener('click', () => (element.open = true));
  document.body.append(opener);
  opener.focus();
  // The browser repeats a key that is pressed again before it is let go.
  await userEvent.keyboard('{Enter>25}');
  await expectFocus(page.getByRole('button', { name: 'Delete account' }));
  expect(fired).toEqual([]);
  await userEvent.keyboard('{/Enter}{Enter}');
  expect(fired).toEqual(['confirm']);
});

test('tells its owner and leaves closing to it', async () => {
  const { element, fired } = await mount();
  await page.getByRole('button', { name: 'Delete account' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await userEvent.keyboard('{Escape}');
  expect(fired).toEqual(['confirm', 'cancel', 'cancel']);
  expect(element.open).toBe(true);
});

test('ignores buttons and Esc during the change', async () => {
  const { element, fired } = await mount({ busy: true });
  await expect.element(page.getByRole('button', { name: 'Delete account' })).toHaveAttribute('aria-busy', 'true');
  element.shadowRoot?.querySelectorAll('button').forEach((button) => button.click());
  await userEvent.keyboard('{Escape}');
  expect(fired).toEqual([]);
});

test('shows why it failed', async () => {
  await mount({ error: new Error('anything') });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Something went wrong');
});
