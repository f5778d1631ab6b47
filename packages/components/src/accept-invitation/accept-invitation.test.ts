import './define.js';
import { html, render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { mailedToken } from '../testing/mailed.js';
import type { InvitationAcceptedDetail } from './accept-invitation.events.js';

const EMAIL = 'new.person@example.com';
const button = () => page.getByRole('button', { name: 'Accept invitation' });
const heading = (name: string) => page.getByRole('heading', { name });

interface Stage {
  backend: MockBackend;
  owner: RosterClient;
  client: RosterClient;
  userId: string;
  token: string;
}

/** A sent invitation, and a client without a session. */
async function invited(): Promise<Stage> {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const base = { baseUrl: backend.baseUrl, fetch: backend.fetch, maxRetries: 0 };
  const owner = createRosterClient({ ...base, token: await backend.tokenFor('owner') });
  const { id } = await owner.invitations.create({ email: EMAIL, roleId: 'editor' });
  return { backend, owner, client: createRosterClient(base), userId: id, token: await mailedToken(backend, EMAIL) };
}

function show(client: RosterClient, token?: string): HTMLElement {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  render(
    html`<roster-accept-invitation .client=${client} .token=${token} sign-in-url="/sign-in"
      >Welcome</roster-accept-invitation
    >`,
    root,
  );
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

test('H3 P7: the link shows who invites to what; only the button activates the account', async () => {
  const { client, owner, token, userId } = await invited();
  const root = show(client, token);
  const fired: InvitationAcceptedDetail[] = [];
  root.addEventListener('roster-invitation-accepted', ({ detail }) => fired.push(detail));
  await expect.element(heading('Join Example GmbH')).toBeVisible();
  await expect.element(page.getByText('Olivia Owen invited you.')).toBeVisible();
  await expect.element(page.getByText(EMAIL)).toBeVisible();
  await expect.element(page.getByText('Editor')).toBeVisible();
  expect((await owner.users.get(userId)).status).toBe('pending');
  await expectAccessible(root);
  await userEvent.fill(page.getByRole('textbox', { name: 'Your name' }), ' Nora New ');
  await userEvent.click(button());
  await expect.element(heading("You've joined Example GmbH")).toBeVisible();
  await expect.element(page.getByText('Welcome')).toBeVisible();
  expect(await owner.users.get(userId)).toMatchObject({ status: 'active', name: 'Nora New' });
  expect(fired).toHaveLength(1);
  expect(Object.keys(fired[0] ?? {})).toEqual(['user', 'session']);
  expect(fired[0]?.session?.token).toMatch(/^rst_/);
  await expectAccessible(root);
});

test('P7: the token is removed from the address bar at once, the rest of the URL stays', async () => {
  const { client, token } = await invited();
  const before = history.length;
  history.replaceState({ kept: 1 }, '', `#token=${token}&tab=2`);
  show(client);
  await expect.element(heading('Join Example GmbH')).toBeVisible();
  expect(location.hash).toBe('#tab=2');
  expect(history.state).toEqual({ kept: 1 });
  expect(history.length).toBe(before);
});

test.each([
  ['#/accept?token=', '#/accept'],
  ['#/accept?lang=de&token=', '#/accept?lang=de'],
  ['#!/people/new?token=', '#!/people/new'],
])('P7: the token of a route in the fragment is read, and the route stays: %s', async (before, after) => {
  const { client, token } = await invited();
  history.replaceState(null, '', `${before}${token}`);
  show(client);
  await expect.element(heading('Join Example GmbH')).toBeVisible();
  expect(location.hash).toBe(after);
});

test('P7: another link opened in the same tab is read too', async () => {
  const { client, token } = await invited();
  show(client);
  await expect.element(heading('No invitation found')).toBeVisible();
  location.hash = `token=${token}`;
  await expect.element(heading('Join Example GmbH')).toBeVisible();
  expect(location.href).not.toContain(token);
});

test('P7 P10: a used link says so and offers to sign in', async () => {
  const { client, token } = await invited();
  await client.invitations.accept({ token, name: 'Nora' });
  const root = show(client, token);
  await expect.element(heading('This invitation was already accepted')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
  await expectAccessible(root);
});

test('H5 P7 P10: after a resend the old link says so and the new one works', async () => {
  const { backend, client, owner, token, userId } = await invited();
  await owner.invitations.resend(userId);
  await expect.poll(() => backend.mails.length).toBe(2);
  show(client, token);
  await expect.element(heading('A newer invitation was sent')).toBeVisible();
  show(client, await mailedToken(backend, EMAIL));
  await expect.element(heading('Join Example GmbH')).toBeVisible();
});

test('H4 P7 P10: an expired link says whom to ask, also when it expires while the page is open', async () => {
  const { backend, client, token } = await invited();
  show(client, token);
  await userEvent.fill(page.getByRole('textbox', { name: 'Your name' }), 'Nora');
  backend.clock.advance(8 * 86_400_000);
  await userEvent.click(button());
  await expect.element(heading('This invitation has expired')).toBeVisible();
  show(client, token);
  await expect.element(heading('This invitation has expired')).toBeVisible();
});

test('P7 P10: a link that was never issued says so', async () => {
  const { client } = await invited();
  show(client, 'not-a-token');
  await expect.element(heading("This link isn't valid")).toBeVisible();
  expect(page.getByRole('textbox').elements()).toHaveLength(0);
});

test('a name is required before anything is sent', async () => {
  const { client, owner, token, userId } = await invited();
  show(client, token);
  await userEvent.click(button());
  await expect.element(page.getByRole('textbox', { name: 'Your name' })).toHaveAccessibleDescription(/Enter your name/);
  expect((await owner.users.get(userId)).status).toBe('pending');
});

test('P10: a missing connection is reported, and the typed name stays', async () => {
  const { backend, client, token } = await invited();
  show(client, token);
  await userEvent.fill(page.getByRole('textbox', { name: 'Your name' }), 'Nora');
  backend.fail('invitations.accept', 'network');
  await userEvent.click(button());
  await expect.element(page.getByRole('alert').filter({ hasText: "couldn't reach" })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Nora');
  backend.fail('invitations.accept', undefined);
  await userEvent.click(button());
  await expect.element(heading("You've joined Example GmbH")).toBeVisible();
});

test.each([
  ['Nora\u202e', /Remove RIGHT-TO-LEFT OVERRIDE \(U\+202E\)/],
  ['win.example/prize', /name must not contain a link/],
  ['\u3164', /HANGUL FILLER \(U\+3164\)/],
] as const)('P13: the name %j is refused at its field', async (typed, words) => {
  const { client, token } = await invited();
  show(client, token);
  await page.getByRole('textbox', { name: 'Your name' }).fill(typed);
  await userEvent.click(button());
  await expect.element(page.getByRole('textbox', { name: 'Your name' })).toHaveAccessibleDescription(words);
});
