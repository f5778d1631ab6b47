import './define.js';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SecuritySettings } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { signedIn } from '../testing/signed-in.js';

const theSwitch = () => page.getByRole('switch', { name: 'Two-factor authentication for all accounts' });
const confirm = (name: string) => page.getByRole('alertdialog').getByRole('button', { name });
const element = html`<roster-two-factor-toggle></roster-two-factor-toggle>`;

test('H2 H8: one switch turns it on for all accounts, after saying how many have not set it up', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  const root = show(element);
  const fired: SecuritySettings[] = [];
  root.addEventListener('roster-two-factor-requirement-changed', ({ detail }) => fired.push(detail.result));
  const { accountsWithoutTwoFactor: lacking } = await client.settings.getSecurity();
  await expect.element(theSwitch()).toHaveAttribute('aria-checked', 'false');
  await userEvent.click(theSwitch());
  await expect
    .element(page.getByRole('alertdialog'))
    .toHaveTextContent(`${lacking} people haven't set up two-factor authentication yet`);
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent("You're one of them");
  expect((await client.settings.getSecurity()).twoFactorRequired).toBe(false);
  await expectAccessible(root);
  await userEvent.click(confirm('Turn on for all'));
  await expect.element(theSwitch()).toHaveAttribute('aria-checked', 'true');
  expect(fired.map(({ twoFactorRequired }) => twoFactorRequired)).toEqual([true]);
  expect(page.getByRole('switch').elements()).toHaveLength(1);
});

test('H8: the switch turns it off for all accounts too, and Cancel changes nothing', async () => {
  const { backend, show, client } = await signedIn('hub', 'owner');
  const settings: SecuritySettings = { ...(await client.settings.getSecurity()), twoFactorRequired: true };
  const sent: boolean[] = [];
  const root = show(html`<roster-two-factor-toggle .settings=${settings}></roster-two-factor-toggle>`);
  root.addEventListener('roster-two-factor-requirement-change-request', (event) => {
    sent.push(event.detail.required);
    event.respondWith(Promise.resolve({ ...settings, twoFactorRequired: event.detail.required }));
  });
  await userEvent.click(theSwitch());
  await userEvent.click(confirm('Cancel'));
  await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
  expect(sent).toEqual([]);
  await userEvent.click(theSwitch());
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent('Existing setups are kept');
  await userEvent.click(confirm('Turn off for all'));
  await expect.element(theSwitch()).toHaveAttribute('aria-checked', 'false');
  expect(sent).toEqual([false]);
  expect(backend.mails).toEqual([]);
});

test('H8: without permission the switch is disabled and says why', async () => {
  const { show } = await signedIn('hub', 'editor');
  const settings: SecuritySettings = {
    twoFactorRequired: false,
    invitationLifetimeInMinutes: 60,
    allowedEmailDomains: [],
    accountsWithoutTwoFactor: 0,
    etag: '"1"',
  };
  const root = show(html`<roster-two-factor-toggle .settings=${settings}></roster-two-factor-toggle>`);
  await expect.element(theSwitch()).toBeDisabled();
  await expect.element(theSwitch()).toHaveAccessibleDescription(/You don't have permission to change this setting/);
  await expect.element(page.getByText('Every active person has set up two-factor authentication')).toBeVisible();
  await expectAccessible(root);
});

test('H1 H8: without permission to see the setting, the person reads so', async () => {
  const { show } = await signedIn('hub', 'editor');
  show(element);
  await expect.element(page.getByText("You don't have permission to see the security settings.")).toBeVisible();
  expect(page.getByRole('switch').elements()).toHaveLength(0);
});

test('P5: someone else changed it first: the question stays, with the current state, and can be answered again', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  show(element);
  await userEvent.click(theSwitch());
  await client.settings.updateSecurity({ invitationLifetimeInMinutes: 90 }, { ifMatch: '*' });
  await userEvent.click(confirm('Turn on for all'));
  await expect
    .element(page.getByRole('alertdialog').getByRole('alert'))
    .toHaveTextContent('Someone else changed this since you opened this');
  expect((await client.settings.getSecurity()).twoFactorRequired).toBe(false);
  await userEvent.click(confirm('Turn on for all'));
  await expect.element(theSwitch()).toHaveAttribute('aria-checked', 'true');
});

test('P5: someone else made the same change first: the switch shows it and says so', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  const settings = await client.settings.getSecurity();
  show(
    html`<roster-two-factor-toggle
      .settings=${{ ...settings, twoFactorRequired: true, etag: '"old"' }}
    ></roster-two-factor-toggle>`,
  );
  await userEvent.click(theSwitch());
  await userEvent.click(confirm('Turn off for all'));
  await expect.element(page.getByText('Someone else turned it off since you opened this.')).toBeVisible();
  await expect.element(theSwitch()).toHaveAttribute('aria-checked', 'false');
});

test.each([
  ['unavailable', "The service isn't available right now."],
  ['forbidden', "You don't have permission"],
  ['internal_error', 'The service had a problem.'],
  ['network', "We couldn't reach the service."],
] as const)('P10: after %s the switch shows what holds, and the question stays', async (failure, sentence) => {
  const { backend, show, client } = await signedIn('hub', 'owner');
  backend.fail('settings.updateSecurity', failure);
  show(element);
  await userEvent.click(theSwitch());
  const isOn = () => document.querySelector('roster-two-factor-toggle')?.shadowRoot?.querySelector('[role=switch]');
  await userEvent.click(confirm('Turn on for all'));
  await expect.element(page.getByRole('alertdialog').getByRole('alert')).toHaveTextContent(sentence);
  expect(isOn()?.getAttribute('aria-checked')).toBe('false');
  await userEvent.click(confirm('Cancel'));
  await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
  await expect.element(theSwitch()).toHaveAttribute('aria-checked', 'false');
  expect((await client.settings.getSecurity()).twoFactorRequired).toBe(false);
});

test('P10: a change that the host refuses leaves the switch as it was', async () => {
  const { show, client } = await signedIn('hub', 'owner');
  const settings: SecuritySettings = { ...(await client.settings.getSecurity()), twoFactorRequired: true };
  const root = show(html`<roster-two-factor-toggle .settings=${settings}></roster-two-factor-toggle>`);
  root.addEventListener('roster-two-factor-requirement-change-request', (event) =>
    event.respondWith(Promise.reject(new Error('not today'))),
  );
  await userEvent.click(theSwitch());
  await userEvent.click(confirm('Turn off for all'));
  await expect.element(page.getByRole('alertdialog').getByRole('alert')).toBeVisible();
  await userEvent.click(confirm('Cancel'));
  await expect.element(theSwitch()).toHaveAttribute('aria-checked', 'true');
});

test('one person without two-factor authentication is one person, in the sentence and in the question', async () => {
  const { show, client } = await signedIn('hub', 'owner');
  const settings: SecuritySettings = { ...(await client.settings.getSecurity()), accountsWithoutTwoFactor: 1 };
  show(html`<roster-two-factor-toggle .settings=${settings}></roster-two-factor-toggle>`);
  await expect.element(page.getByText("1 person hasn't set up two-factor authentication yet")).toBeVisible();
  await userEvent.click(theSwitch());
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent("1 person hasn't set up two-factor");
  expect(document.body.textContent).not.toMatch(/\b1 (people|accounts)\b/);
});

test('a failed load can be tried again', async () => {
  const { backend, show } = await signedIn('hub', 'owner');
  backend.fail('settings.getSecurity', 'network');
  show(element);
  await expect.element(page.getByRole('alert')).toHaveTextContent("We couldn't reach the service.");
  backend.fail('settings.getSecurity', undefined);
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  await expect.element(theSwitch()).toBeVisible();
});

test('a host can prevent the change', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  const root = show(element);
  root.addEventListener('roster-two-factor-requirement-change-request', (event) => event.preventDefault());
  await userEvent.click(theSwitch());
  await userEvent.click(confirm('Turn on for all'));
  await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
  expect((await client.settings.getSecurity()).twoFactorRequired).toBe(false);
});
