import './define.js';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isRosterError, RosterError } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { signedIn } from '../testing/signed-in.js';
import { domainsOf, faultAt, faultOf } from './domains.js';
import { lifetimeOf, minutesOf } from './lifetime.js';

const element = html`<roster-security-settings></roster-security-settings>`;
const amount = () => page.getByRole('textbox', { name: 'Amount' });
const unit = () => page.getByRole('combobox', { name: 'Unit' });
const contact = () => page.getByRole('textbox', { name: 'Contact for access requests' });
const domains = () => page.getByRole('textbox', { name: 'E-mail domains that can be invited' });
const save = (section: number) => page.getByRole('button', { name: 'Save', exact: true }).nth(section);

test('H2 H8: the general settings hold the switch for all accounts, the lifetime and the contact text', async () => {
  const { show } = await signedIn('hub', 'owner');
  const root = show(element);
  let closed = 0;
  root.addEventListener('roster-close', () => (closed += 1));
  await expect.element(page.getByRole('heading', { name: 'General settings' })).toBeVisible();
  await expect.element(page.getByRole('switch', { name: 'Two-factor authentication for all accounts' })).toBeVisible();
  await expect.element(amount()).toHaveValue('7');
  await expect.element(unit()).toHaveValue('days');
  await expect.element(contact()).toHaveValue('Write to it@example.com to get access.');
  await expectAccessible(root);
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(closed).toBe(1);
});

test('H4: how long an invitation stays pending is saved in the unit the person chose', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  show(element);
  await userEvent.fill(amount(), '36');
  await userEvent.selectOptions(unit(), 'hours');
  await userEvent.click(save(0));
  await expect.element(page.getByText('Saved')).toBeVisible();
  expect((await client.settings.getSecurity()).invitationLifetimeInMinutes).toBe(36 * 60);
});

test('a lifetime out of bounds is refused at its field, before anything is sent', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  show(element);
  await userEvent.fill(amount(), '400');
  await userEvent.click(save(0));
  await expect.element(amount()).toHaveAccessibleDescription(/from 1 minute up to 365 days/);
  await expect.element(amount()).toHaveAttribute('aria-invalid', 'true');
  expect((await client.settings.getSecurity()).invitationLifetimeInMinutes).toBe(7 * 1440);
});

test('H3: the allowed e-mail domains are saved as a person types them, one per line', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  const root = show(element);
  await expect.element(domains()).toHaveValue('');
  await userEvent.fill(domains(), '@Example.org\nexample.com, bücher.example');
  await userEvent.click(save(1));
  await expect.element(page.getByText('Saved')).toBeVisible();
  expect((await client.settings.getSecurity()).allowedEmailDomains).toEqual([
    'bücher.example',
    'example.com',
    'example.org',
  ]);
  await expect.element(domains()).toHaveValue('bücher.example\nexample.com\nexample.org');
  await expectAccessible(root);
  await userEvent.fill(domains(), '');
  await userEvent.click(save(1));
  await expect.poll(async () => (await client.settings.getSecurity()).allowedEmailDomains).toEqual([]);
});

test('P10: an invalid domain is named at the field, by the widget and by the pointer of a refusal', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  const root = show(element);
  await userEvent.fill(domains(), 'example.com\nno_domain');
  await userEvent.click(save(1));
  await expect.element(domains()).toHaveAccessibleDescription(/^“no_domain” isn't a valid domain\./);
  await expect.element(domains()).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(root);
  const refusal = {
    code: 'validation_failed',
    title: 'Some values are not valid',
    status: 422,
    operationId: 'settings.updateSecurity',
    errors: [{ pointer: '/allowedEmailDomains/1', message: 'no' }],
  } as const;
  root.addEventListener('roster-email-domains-change-request', (event) =>
    event.respondWith(Promise.reject(new RosterError(refusal))),
  );
  await userEvent.fill(domains(), 'example.com\nrefused.example');
  await userEvent.click(save(1));
  await expect.element(domains()).toHaveAccessibleDescription(/^“refused.example” isn't a valid domain\./);
  await expect.element(domains()).toHaveValue('example.com\nrefused.example');
  await userEvent.fill(domains(), Array.from({ length: 51 }, (_, index) => `d${index}.example`).join('\n'));
  await userEvent.click(save(1));
  await expect.element(domains()).toHaveAccessibleDescription(/^Enter at most 50 domains\./);
  expect((await client.settings.getSecurity()).allowedEmailDomains).toEqual([]);
});

test('P5: domains that someone else changed show a conflict; the entry stays and can be saved knowingly', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  show(element);
  await userEvent.fill(domains(), 'mine.example');
  await client.settings.updateSecurity({ allowedEmailDomains: ['theirs.example'] }, { ifMatch: '*' });
  await userEvent.click(save(1));
  await expect.element(page.getByText('Saved now: theirs.example.')).toBeVisible();
  await expect.element(domains()).toHaveValue('mine.example');
  await userEvent.click(save(1));
  await expect.poll(async () => (await client.settings.getSecurity()).allowedEmailDomains).toEqual(['mine.example']);
});

test('H10: the host sets whom to contact, and people without permission read it', async () => {
  const owner = await signedIn('hub', 'owner');
  owner.show(element);
  await userEvent.fill(contact(), 'Ask Olivia,\nroom 12.');
  await userEvent.click(save(2));
  await expect.element(page.getByText('Saved')).toBeVisible();
  expect((await owner.client.settings.getContact()).text).toBe('Ask Olivia,\nroom 12.');
  const text = 'Call customer success.';
  const viewer = await signedIn('hub', 'viewer');
  const manager = await viewer.backend.tokenFor('owner');
  await viewer.backend.fetch(`${viewer.backend.baseUrl}/v1/settings/contact`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${manager}`, 'content-type': 'application/json', 'if-match': '*' },
    body: JSON.stringify({ text }),
  });
  const root = viewer.show(element);
  await expect.element(page.getByText("You don't have access")).toBeVisible();
  await expect.element(page.getByText(text)).toBeVisible();
  expect(page.getByRole('switch').elements()).toHaveLength(0);
  await expectAccessible(root);
});

test('P5: settings that someone else changed show a conflict; the entry stays and can be saved knowingly', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  show(element);
  await userEvent.fill(amount(), '14');
  await client.settings.updateSecurity({ invitationLifetimeInMinutes: 120 }, { ifMatch: '*' });
  await userEvent.click(save(0));
  await expect.element(page.getByText('Saved now: 2 hours.')).toBeVisible();
  await expect.element(amount()).toHaveValue('14');
  expect((await client.settings.getSecurity()).invitationLifetimeInMinutes).toBe(120);
  await userEvent.click(save(0));
  await expect.poll(async () => (await client.settings.getSecurity()).invitationLifetimeInMinutes).toBe(14 * 1440);
  await expect.element(page.getByText('Saved now: 2 hours.')).not.toBeInTheDocument();
});

test('P5: the stored value can be used instead', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  show(element);
  await userEvent.fill(contact(), 'Mine');
  await client.settings.updateContact({ text: 'Theirs' }, { ifMatch: '*' });
  await userEvent.click(save(2));
  await userEvent.click(page.getByRole('button', { name: 'Use the saved value' }));
  await expect.element(contact()).toHaveValue('Theirs');
});

test('P10: a failed save says what to do and keeps the entry', async () => {
  const { backend, show } = await signedIn('hub', 'owner');
  backend.fail('settings.updateContact', 'internal_error');
  show(element);
  await userEvent.fill(contact(), 'Not lost');
  await userEvent.click(save(2));
  await expect
    .element(page.getByRole('alert').filter({ hasText: 'The service had a problem. Nothing was changed.' }))
    .toHaveTextContent(/Reference: req_[\w-]+/);
  await expect.element(contact()).toHaveValue('Not lost');
});

test('a host can save instead', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  const before = await client.settings.getSecurity();
  const root = show(element);
  root.addEventListener('roster-invitation-lifetime-change-request', (event) =>
    event.respondWith(
      Promise.resolve({ ...before, invitationLifetimeInMinutes: event.detail.invitationLifetimeInMinutes }),
    ),
  );
  await userEvent.fill(amount(), '2');
  await userEvent.click(save(0));
  await expect.element(page.getByText('Saved')).toBeVisible();
  expect((await client.settings.getSecurity()).etag).toBe(before.etag);
});

test('a duration shows in the largest unit that fits', () => {
  expect([1, 90, 120, 1440, 10_080].map(lifetimeOf)).toEqual([
    { amount: '1', unit: 'minutes' },
    { amount: '90', unit: 'minutes' },
    { amount: '2', unit: 'hours' },
    { amount: '1', unit: 'days' },
    { amount: '7', unit: 'days' },
  ]);
  expect(['', '0', '1.5', '-1', '366'].map((typed) => minutesOf({ amount: typed, unit: 'days' }))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a text is read as domains, and the server says which is none', async () => {
  expect(domainsOf(' @Example.com,b.example;\n\nMÜNCHEN.example ')).toEqual([
    'example.com',
    'b.example',
    'münchen.example',
  ]);
  expect(faultOf(domainsOf('a.example '.repeat(51)))).toEqual({ most: 50 });
  const { client } = await signedIn('hub', 'owner');
  for (const domain of ['example', '-a.example', 'a_b.example', '*.example.com', '127.0.0.1', 'xn--a.example']) {
    const domains = ['example.com', domain];
    const error: unknown = await client.settings
      .updateSecurity({ allowedEmailDomains: domains }, { ifMatch: '*' })
      .catch((reason: unknown) => reason);
    expect(isRosterError(error) && faultAt(error.errors ?? [], domains)).toEqual({ domain });
  }
});
