import '../../role-picker/define.js';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../testing/accessible.js';
import { expectFocus } from '../../testing/focus.js';
import { box, button, mountMatrix, twoRoles } from '../../testing/matrix.js';
import { makeRole } from '../../testing/roles.js';

describe('whole roles', () => {
  test('a new role is a copy of another, its column has the focus, and every picker offers it', async () => {
    const { element, client, fired, stored } = await mountMatrix(async () => undefined);
    await expect.element(page.getByText(/Built-in roles can't be changed/)).toBeVisible();
    const picker = Object.assign(document.createElement('roster-role-picker'), { client, variant: 'compact' as const });
    document.body.append(picker);
    await button('Editor').click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.getByRole('button', { name: 'Create role' }).click();
    await expectFocus(button('Editor copy'));
    await expect.element(box('Editor copy: View content')).toBeChecked();
    expect((await stored()).permissions).toContain('content:view');
    expect(fired).toEqual(['roster-role-created']);
    await expect
      .poll(() => [...(picker.shadowRoot?.querySelectorAll('option') ?? [])].map(({ text }) => text))
      .toContain('Editor copy');
    await expectAccessible(element);
  });

  test('a role is renamed and deleted from its menu, by keyboard alone', async () => {
    const { fired, stored } = await mountMatrix(makeRole);
    await expect.element(button('Editor copy')).toBeVisible();
    (button('Editor copy').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expectFocus(page.getByRole('menuitem', { name: 'Duplicate' }));
    await userEvent.keyboard('{ArrowDown}');
    await expectFocus(page.getByRole('menuitem', { name: 'Rename' }));
    await userEvent.keyboard('{Enter}');
    await expectFocus(page.getByRole('textbox', { name: 'Name' }));
    await userEvent.keyboard('{Control>}a{/Control}Front desk{Enter}');
    await expectFocus(button('Front desk'));
    await userEvent.keyboard('{Enter}');
    await expectFocus(page.getByRole('menuitem', { name: 'Duplicate' }));
    await userEvent.keyboard('{End}{Enter}');
    await expect.element(page.getByRole('alertdialog', { name: 'Delete the role Front desk?' })).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expectFocus(page.getByRole('region', { name: 'What each role can do' }));
    expect(await stored('Front desk')).toBeUndefined();
    expect(fired.filter((type) => !type.endsWith('request'))).toEqual(['roster-role-updated', 'roster-role-deleted']);
  });

  test('the menu closes with Esc and returns the focus', async () => {
    await mountMatrix(makeRole);
    await button('Editor copy').click();
    await expectFocus(page.getByRole('menuitem', { name: 'Duplicate' }));
    await userEvent.keyboard('{ArrowUp}');
    await expectFocus(page.getByRole('menuitem', { name: 'Delete' }));
    await userEvent.keyboard('{Escape}');
    await expectFocus(button('Editor copy'));
  });

  test('arrow keys move between checkboxes, past disabled ones', async () => {
    await mountMatrix(twoRoles);
    await expect.element(box('Editor copy: Open the Hub')).toBeVisible();
    (box('Editor copy: Open the Hub').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expectFocus(box('Support lead: Open the Hub'));
    await userEvent.keyboard('{ArrowDown} ');
    await expectFocus(box('Support lead: View statistics'));
    await expect.element(box('Support lead: View statistics')).not.toBeChecked();
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}{ArrowLeft}');
    await expectFocus(box('Editor copy: Open the Hub'));
  });

  test('on a phone the save bar is below the table, and nothing is wider than the page', async () => {
    await page.viewport(390, 700);
    const { element } = await mountMatrix(twoRoles);
    await box('Editor copy: Open the Hub').click();
    const rectOf = (selector: string) =>
      (element.shadowRoot?.querySelector(selector) as HTMLElement).getBoundingClientRect();
    await expect.element(button('Save changes')).toBeVisible();
    expect(rectOf('.save-bar').top).toBeGreaterThanOrEqual(rectOf('.scroll').bottom - 1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1280, 800);
  });
});
