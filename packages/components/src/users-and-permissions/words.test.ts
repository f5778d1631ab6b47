import '../access-list/define.js';
import '../provider/define.js';
import './define.js';
import { html, render } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createMockBackend } from '@roster-kit/mocks';
import { createRosterClient } from '@roster-kit/sdk';
import { pseudo } from '../messages/pseudo.js';
import { Heard, strayWords } from '../testing/words.js';

/** Shows the screen in the pseudo-locale, and checks that all its text comes from the message table or from data. */
async function open(catalogue: 'hub' | 'flow', as: string, requireTwoFactor = false) {
  const backend = await createMockBackend({ catalogue });
  const strongest = createRosterClient({
    baseUrl: backend.baseUrl,
    fetch: backend.fetch,
    token: await backend.tokenFor(backend.users[0]?.id ?? ''),
  });
  if (requireTwoFactor) await strongest.settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: '*' });
  const heard = new Heard();
  const client = createRosterClient({
    baseUrl: backend.baseUrl,
    fetch: heard.listen(backend),
    token: await backend.tokenFor(as),
    maxRetries: 0,
  });
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(
    html`<roster-provider .client=${client} .messages=${pseudo}
      ><roster-users-and-permissions></roster-users-and-permissions
    ></roster-provider>`,
    main,
  );
  const expectNoStrayWords = () => expect(strayWords(main, heard)).toEqual([]);
  return { backend, client, main, heard, expectNoStrayWords };
}

/** The pseudo-locale's text for an English label. */
const named = (words: string) => new RegExp(words.replace(/[aeiouAEIOUcnsy]/g, '.'));
const button = (words: string) => page.getByRole('button', { name: named(words) });
const row = (name: string) => page.getByRole('button', { name: named(`Show details of ${name}`) });
const shown = (words: string) => expect.element(page.getByText(named(words)).first()).toBeVisible();

test('every word of the list, the sidebar and its questions comes from the message table or from data', async () => {
  const { expectNoStrayWords } = await open('hub', 'owner');
  for (const person of [
    'Emil Eder',
    'Olivia Owen',
    'paula.pahl@example.com',
    'erik.ende@example.com',
    'Quentin Queneau',
  ]) {
    await row(person).click();
    await expect.element(page.getByRole('heading', { name: person })).toBeVisible();
    expectNoStrayWords();
  }
  await button('Delete account').click();
  await expect.element(page.getByRole('alertdialog')).toBeVisible();
  expectNoStrayWords();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('searchbox').fill('nobody has this name');
  await shown('No matches');
  expectNoStrayWords();
});

test('every word of a selection and its bulk actions comes from the message table or from data', async () => {
  const { expectNoStrayWords } = await open('hub', 'owner');
  for (const person of ['Emil Eder', 'paula.pahl@example.com'])
    await page.getByRole('checkbox', { name: named(`Select ${person}`) }).click();
  await page.getByRole('searchbox').fill('emil');
  await shown('not shown');
  await button('More').last().click();
  expectNoStrayWords();
  await button('Suspend…').click();
  await shown("1 can't change");
  expectNoStrayWords();
  await button('Suspend 1 account').last().click();
  await shown('1 account suspended');
  expectNoStrayWords();
});

test('every word of the permission check comes from the message table or from data', async () => {
  const { expectNoStrayWords } = await open('flow', 'administrator');
  await row('Emil Eder').click();
  await shown('What this person can do, and why');
  await page.getByText(named('What this person can do, and why')).click();
  const question = page.getByRole('combobox', { name: named('Check a permission') });
  for (const permission of ['View channels', 'Delete channels']) {
    await userEvent.selectOptions(question, permission);
    await shown('The role Editor');
    expectNoStrayWords();
  }
  await userEvent.selectOptions(question, 'Publish the assistant');
  for (const assistant of ['Order status', 'Returns and refunds']) {
    await userEvent.selectOptions(page.getByRole('combobox', { name: named('Resource') }), assistant);
    await shown(`On “${assistant}”`);
    expectNoStrayWords();
  }
});

test('every word of the invitation and of the settings comes from the message table or from data', async () => {
  const { expectNoStrayWords } = await open('hub', 'owner');
  await expect.element(row('Emil Eder')).toBeVisible();
  await button('Invite').click();
  await button('Send invitation').click();
  await shown('Enter an e-mail address');
  expectNoStrayWords();
  await userEvent.keyboard('{Escape}');
  await button('General settings').click();
  await expect.element(page.getByRole('switch')).toBeVisible();
  expectNoStrayWords();
  await page.getByRole('switch').click();
  await expect.element(page.getByRole('alertdialog')).toBeVisible();
  expectNoStrayWords();
});

test('every word of the roles, their comparison and the access list comes from the message table or from data', async () => {
  const { backend, client, main, heard, expectNoStrayWords } = await open('flow', 'administrator');
  await page.getByRole('tab', { name: named('Roles') }).click();
  await button('Compare roles').click();
  await expect.element(page.getByRole('combobox').first()).toBeVisible();
  expectNoStrayWords();
  render(
    html`<roster-provider .client=${client} .messages=${pseudo}
      ><roster-access-list resource-id=${backend.resources[0]?.id ?? ''}></roster-access-list
    ></roster-provider>`,
    main.appendChild(document.createElement('div')),
  );
  await button('Add person').click();
  await expect.element(page.getByRole('combobox', { name: named('Access level of Emil Eder') })).toBeVisible();
  expect(strayWords(main, heard)).toEqual([]);
});

test('every word of creating, editing and deleting a role comes from the message table or from data', async () => {
  const { expectNoStrayWords } = await open('flow', 'administrator');
  const ownMenu = page.getByRole('button', { name: 'Night shift', exact: true });
  await page.getByRole('tab', { name: named('Roles') }).click();
  await button('New role').click();
  await button('Create role').click();
  await shown('Enter a name');
  expectNoStrayWords();
  await userEvent.selectOptions(page.getByRole('combobox', { name: named('Start from') }), 'Editor');
  await page.getByRole('textbox', { name: named('Name') }).fill('Night shift');
  await button('Create role').click();
  await expect.element(ownMenu).toBeVisible();
  await page.getByRole('checkbox', { name: named('Night shift: Delete channels') }).click();
  await userEvent.selectOptions(
    page.getByRole('combobox', { name: named('Default access level, Night shift') }),
    'Viewer',
  );
  await shown('2 unsaved changes');
  await button('Discard').click();
  await shown('Changes discarded');
  expectNoStrayWords();
  await button('Undo').click();
  await button('Review').click();
  await shown('instead of');
  expectNoStrayWords();
  await button('Save changes').click();
  await shown('Changes saved');
  await ownMenu.click();
  expectNoStrayWords();
  await page.getByRole('menuitem', { name: named('Rename') }).click();
  await expect.element(page.getByRole('textbox', { name: named('Name') })).toHaveValue('Night shift');
  expectNoStrayWords();
  await userEvent.keyboard('{Escape}');
  await ownMenu.click();
  await page.getByRole('menuitem', { name: named('Delete') }).click();
  await expect.element(page.getByRole('alertdialog')).toBeVisible();
  expectNoStrayWords();
});

test('every word of the activity comes from the message table or from data', async () => {
  const { expectNoStrayWords } = await open('flow', 'administrator');
  await page.getByRole('tab', { name: named('Activity') }).click();
  await shown('No longer allowed');
  expectNoStrayWords();
});

test.each(['viewer', 'owner'])(
  'every word shown to a %s who cannot continue comes from the message table or from data',
  async (role) => {
    const { expectNoStrayWords } = await open('hub', role, role === 'owner');
    await shown(role === 'owner' ? 'Set up two-factor authentication' : "You don't have access");
    expectNoStrayWords();
    if (role !== 'owner') return;
    await button('Set up').click();
    await shown('Connect your authenticator app');
    expectNoStrayWords();
  },
);

test('the check finds a word that is written into a template', () => {
  const box = document.createElement('div');
  render(
    html`<p>⟦Áll⟧ <b>loose</b></p>
      <button title="Untold"></button>`,
    box.attachShadow({ mode: 'open' }),
  );
  expect(strayWords(box, new Heard())).toEqual(['loose', 'Untold']);
});
