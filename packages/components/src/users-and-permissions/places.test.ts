import './define.js';
import { html } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { signedIn } from '../testing/signed-in.js';
import { deep } from '../testing/story.js';
import type { RosterUsersAndPermissions } from './users-and-permissions.js';

const opener = (name: string) => page.getByRole('button', { name: `Show details of ${name}` });
const drawer = () => page.getByRole('dialog', { name: 'Person details' });

async function mount(width: string): Promise<RosterUsersAndPermissions> {
  const { show } = await signedIn('hub', 'owner');
  const root = show(html`<roster-users-and-permissions></roster-users-and-permissions>`);
  root.style.inlineSize = width;
  await expect.element(opener('Emil Eder')).toBeVisible();
  return root.querySelector('roster-users-and-permissions')!;
}

const boxOf = (element: RosterUsersAndPermissions, selector: string) =>
  element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.dir = '';
  await page.viewport(1280, 800);
});

describe('in a narrow column of a wide page', () => {
  test.each([
    [320, 'ltr'],
    [400, 'rtl'],
    [768, 'ltr'],
  ])(
    'H5: at %i px (%s) the sidebar covers the column and nothing else, and the list keeps its width',
    async (width, dir) => {
      await page.viewport(1600, 900);
      document.documentElement.dir = dir;
      const element = await mount(`${String(width)}px`);
      const before = boxOf(element, '.main').width;
      await opener('Emil Eder').click();
      await expect.element(page.getByRole('heading', { name: 'Emil Eder' })).toBeVisible();
      await expectAccessible(element);
      const [column, panel] = [element.getBoundingClientRect(), boxOf(element, '.drawer')];
      expect(boxOf(element, '.main').width).toBe(before);
      expect(Math.abs(panel.width - Math.min(width, 400))).toBeLessThanOrEqual(16);
      expect(panel.left).toBeGreaterThanOrEqual(column.left - 16);
      expect(panel.right).toBeLessThanOrEqual(column.right + 16);
      await userEvent.keyboard('{Escape}');
      await expectFocus(opener('Emil Eder'));
    },
  );

  test('a press beside the drawer closes it', async () => {
    await page.viewport(1600, 900);
    const element = await mount('400px');
    await opener('Emil Eder').click();
    await expect.element(drawer()).toBeVisible();
    await userEvent.click(document.body, { position: { x: 1200, y: 300 }, force: true });
    await expect.poll(() => element.shadowRoot!.querySelector('.drawer')).toBeNull();
  });

  test('when the place becomes narrower, what was typed and the focus stay', async () => {
    const element = await mount('1200px');
    await opener('Emil Eder').click();
    await page.getByRole('button', { name: 'Edit name' }).click();
    const field = page.getByRole('textbox', { name: 'Name' });
    await field.fill('Emilia');
    element.parentElement!.parentElement!.style.inlineSize = '420px';
    await expect.poll(() => element.shadowRoot!.querySelector('.drawer:modal')).not.toBeNull();
    await expectFocus(field);
    await expect.element(field).toHaveValue('Emilia');
    element.parentElement!.parentElement!.style.inlineSize = '1200px';
    await expect.poll(() => element.shadowRoot!.querySelector('.is-beside .drawer[open]:not(:modal)')).not.toBeNull();
    await expectFocus(field);
  });
});

describe("in a host's own modal dialog", () => {
  async function mountInDialog(width: string) {
    const element = await mount('auto');
    const host = document.createElement('dialog');
    const button = document.createElement('button');
    host.style.inlineSize = width;
    host.style.maxInlineSize = 'none';
    document.body.append(button, host);
    host.append(document.querySelector('main')!);
    button.focus();
    host.showModal();
    await expect.element(opener('Emil Eder')).toBeVisible();
    return { element, host, button };
  }
  const escape = () => userEvent.keyboard('{Escape}');

  test.each(['1200px', '420px'])('Esc closes the sidebar first and the host’s dialog next, at %s', async (width) => {
    const { element, host, button } = await mountInDialog(width);
    await opener('Emil Eder').click();
    await expect.element(drawer()).toBeVisible();
    await escape();
    await expect.poll(() => element.shadowRoot!.querySelector('.drawer')).toBeNull();
    expect(host.open).toBe(true);
    await expectFocus(opener('Emil Eder'));
    await escape();
    await expect.poll(() => host.open).toBe(false);
    expect(document.activeElement).toBe(button);
  });

  test('Esc closes a dialog above it, the settings, and a text in the search before the host’s dialog', async () => {
    const { host } = await mountInDialog('1100px');
    for (const name of ['Invite', 'General settings']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.click();
      await expect.poll(() => deep(document.body, 'dialog:modal').length).toBe(2);
      await escape();
      await expect.poll(() => deep(document.body, 'dialog:modal').length).toBe(1);
      await expectFocus(button);
    }
    const search = page.getByRole('searchbox');
    await search.fill('em');
    await escape();
    await expect.element(search).toHaveValue('');
    expect(host.open).toBe(true);
  });

  test('Esc closes an open menu and a question in the drawer, one after the other', async () => {
    const { element, host } = await mountInDialog('420px');
    await page.getByRole('checkbox', { name: /Emil Eder/ }).click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect.element(page.getByRole('button', { name: 'Suspend…' })).toBeVisible();
    await escape();
    await expectFocus(page.getByRole('button', { name: 'More', exact: true }));
    expect(host.open).toBe(true);
    await opener('Emil Eder').click();
    await page.getByRole('button', { name: 'Delete account' }).click();
    await expect.element(page.getByRole('alertdialog')).toBeVisible();
    await escape();
    await expect.poll(() => page.getByRole('alertdialog').elements()).toHaveLength(0);
    await expectFocus(page.getByRole('button', { name: 'Delete account' }));
    await escape();
    await expect.poll(() => element.shadowRoot!.querySelector('.drawer')).toBeNull();
    expect(host.open).toBe(true);
  });
});
