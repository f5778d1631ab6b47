import './define.js';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/accessible.js';
import { expectFocus } from '../testing/focus.js';
import { weaken } from '../testing/managers.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterInviteDialog } from './invite-dialog.js';

async function mount(
  catalogue: 'hub' | 'flow' = 'hub',
  role = 'owner',
): Promise<SignedIn & { element: RosterInviteDialog; fired: string[] }> {
  const session = await signedIn(catalogue, role);
  const element = session
    .show(html`<roster-invite-dialog open></roster-invite-dialog>`)
    .querySelector('roster-invite-dialog') as RosterInviteDialog;
  const fired: string[] = [];
  for (const type of ['roster-invite-request', 'roster-invited', 'roster-close'] as const)
    element.addEventListener(type, () => fired.push(type));
  await expect.element(page.getByRole('radio').first()).toBeVisible();
  return { ...session, element, fired };
}

const email = () => page.getByRole('textbox', { name: 'E-mail address' });
const send = () => page.getByRole('button', { name: 'Send invitation' }).click();

async function fill(address: string, role: string): Promise<void> {
  await email().fill(address);
  await page.getByRole('radio', { name: role }).click();
}

test('H2 H3: a person is invited by e-mail address and role, and gets a mail', async () => {
  const { backend, client, element, fired } = await mount();
  await expectFocus(email());
  await fill('new.person@example.com', 'Editor');
  await send();
  await expect.poll(() => fired).toEqual(['roster-invite-request', 'roster-invited', 'roster-close']);
  expect(element.open).toBe(false);
  await expect.element(page.getByRole('status')).toHaveTextContent('Invitation sent to new.person@example.com');
  const [user] = (await client.users.list({ q: 'new person' }).firstPage()).data;
  expect(user).toMatchObject({ status: 'pending', roleId: 'editor' });
  await expect.poll(() => backend.mails.length).toBe(1);
});

test('H3: the dialog is announced with its name and what it does', async () => {
  const { element } = await mount();
  await expect
    .element(page.getByRole('dialog', { name: 'Invite a person' }))
    .toHaveAccessibleDescription(/e-mail with a link/);
  await expectAccessible(element);
});

test('H6: the address of a deleted account is refused at its field, with the reason, and stays to be corrected', async () => {
  const { backend, client, element } = await mount();
  const emil = backend.users.find(({ name }) => name === 'Emil Eder')!;
  await client.users.delete(emil.id, { ifMatch: '*' });
  await fill(emil.email, 'Viewer');
  await send();
  await expect
    .element(email())
    .toHaveAccessibleDescription("An account with this address was deleted. The address can't be invited again.");
  await expect.element(email()).toHaveValue(emil.email);
  await expectFocus(email());
  expect(element.open).toBe(true);
  await expectAccessible(element);
});

test('H3: an address that has an account is refused at its field', async () => {
  await mount();
  await fill('emil.eder@example.com', 'Viewer');
  await send();
  await expect.element(email()).toHaveAccessibleDescription(/already has an account/);
});

test('H3: an address of a domain that is not allowed is refused at its field, and one of an allowed domain is invited', async () => {
  const { client, element, fired } = await mount();
  await client.settings.updateSecurity({ allowedEmailDomains: ['example.com'] }, { ifMatch: '*' });
  await fill('new@elsewhere.example', 'Viewer');
  await send();
  await expect
    .element(email())
    .toHaveAccessibleDescription(
      "Addresses of this domain can't be invited. See the allowed domains in the general settings.",
    );
  await expectFocus(email());
  await expectAccessible(element);
  await email().fill('new@example.com');
  await send();
  await expect.poll(() => fired.at(-1)).toBe('roster-close');
});

test('each field says what is missing, and the focus goes to the first', async () => {
  const { element, fired } = await mount();
  await send();
  await expect.element(email()).toHaveAccessibleDescription('Enter an e-mail address.');
  await expectFocus(email());
  await expect.element(page.getByText('Choose a role.')).toBeVisible();
  expect(fired).toEqual([]);
  await expectAccessible(element);
});

test('P3: a role with permissions the person does not have is disabled, with the reason', async () => {
  const { client, element } = await mount();
  const session = await client.session.get();
  element['state']!.session = {
    ...session,
    role: { ...session.role, permissions: session.permissions.filter((id) => id !== 'conversations:delete') },
  };
  element.shadowRoot?.querySelector('roster-role-picker')?.requestUpdate();
  await expect.element(page.getByRole('radio', { name: 'Owner' })).toBeDisabled();
  await expect
    .element(page.getByRole('radio', { name: 'Owner' }))
    .toHaveAccessibleDescription(/permissions you don't have/);
  await expect.element(page.getByRole('radio', { name: 'Viewer' })).toBeEnabled();
});

test('P3: a role refused by the server is shown at the role', async () => {
  await weaken(await mount(), ['hub:access', 'users:view', 'users:invite']);
  await fill('new@example.com', 'Owner');
  await send();
  await expect.element(page.getByText("You can't assign this role: it has permissions you don't have.")).toBeVisible();
});

test('P10: a failure of the service keeps what was typed', async () => {
  const { backend } = await mount();
  backend.fail('invitations.create', 'internal_error');
  await fill('new@example.com', 'Viewer');
  await send();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The service had a problem');
  await expect.element(email()).toHaveValue('new@example.com');
});

test('the host can stop an invitation, or send it itself', async () => {
  const { backend, element, fired } = await mount();
  element.addEventListener('roster-invite-request', (event) => event.preventDefault(), { once: true });
  await fill('new@example.com', 'Viewer');
  await send();
  expect(fired).toEqual(['roster-invite-request']);
  element.addEventListener(
    'roster-invite-request',
    (event) => event.respondWith(Promise.resolve({ ...backend.users[0] } as never)),
    { once: true },
  );
  await send();
  await expect.poll(() => fired.at(-1)).toBe('roster-close');
  expect(backend.mails).toHaveLength(0);
});

test('Esc closes it, and the next time it is empty', async () => {
  const { element, fired } = await mount();
  await email().fill('half@exam');
  await userEvent.keyboard('{Escape}');
  expect(fired).toEqual(['roster-close']);
  element.open = true;
  await expect.element(email()).toHaveValue('');
});

test('F3: a person who may not invite reads so', async () => {
  const session = await signedIn('flow', 'editor');
  session.show(html`<roster-invite-dialog open></roster-invite-dialog>`);
  await expect.element(page.getByText("You don't have permission to invite people.")).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Send invitation' })).toBeDisabled();
});

test('P10: after too many invitations it says how long to wait, and keeps what was typed', async () => {
  const { backend } = await mount();
  backend.fail('invitations.create', 'rate_limited');
  await fill('new.person@example.com', 'Editor');
  await send();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Too many requests. Try again in 50 seconds.');
  await expect.element(email()).toHaveValue('new.person@example.com');
});

test.each([
  ['tom@exam\u00adple.com', '', /SOFT HYPHEN \(U\+00AD\). It is character 9\./, ''],
  ['“tom@example.com”', '', /must be a domain such as example.com/, ''],
  ['tom@example.com', 'Ann\u202eArcher', '', /Remove RIGHT-TO-LEFT OVERRIDE \(U\+202E\)/],
  ['tom@example.com', 'www.win.example', '', 'name must not contain a link.'],
  ['tom@example.com', '\u200b', '', /ZERO WIDTH SPACE \(U\+200B\)/],
] as const)(
  'P13: %j with the name %j is refused at its field, and nobody is invited',
  async (address, called, atEmail, atName) => {
    const { backend, fired } = await mount();
    const name = () => page.getByRole('textbox', { name: 'Name' });
    await fill(address, 'Viewer');
    await name().fill(called);
    await send();
    if (atEmail) await expect.element(email()).toHaveAccessibleDescription(atEmail);
    if (atName) await expect.element(name()).toHaveAccessibleDescription(atName);
    await expectFocus(atEmail ? email() : name());
    expect(fired).not.toContain('roster-invited');
    expect(backend.mails).toEqual([]);
  },
);

test('P13: a second spelling of an address is refused at its field, and an odd address is invited', async () => {
  const { fired } = await mount();
  await fill('ｅｍｉｌ.eder@EXAMPLE.com', 'Viewer');
  await send();
  await expect.element(email()).toHaveAccessibleDescription(/already has an account/);
  await email().fill('jürgen@bücher.example');
  await send();
  await expect.poll(() => fired.at(-1)).toBe('roster-close');
});
