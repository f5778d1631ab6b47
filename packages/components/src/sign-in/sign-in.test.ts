import './define.js';
import { html, render, type TemplateResult } from 'lit';
import { generate } from 'otplib';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
import { DEMO_TOTP_SECRET } from '@roster-kit/mocks/seed';
import { createRosterClient, type RosterClient, type SessionToken } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { focused } from '../testing/focused.js';
import { mailedToken } from '../testing/mailed.js';

/** Seeded people without and with two-factor authentication. */
const WITHOUT = 'olivia.owen@example.com';
const WITH = 'emil.eder@example.com';

const heading = (name: string) => page.getByRole('heading', { name });
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const code = () => page.getByRole('textbox', { name: 'Verification code' });

interface Stage {
  backend: MockBackend;
  /** Returns the session token that the page received at sign-in. */
  client: RosterClient;
  sessions: SessionToken[];
  fired: string[];
  show: (content: TemplateResult) => HTMLElement;
}

/** A host page that stores the session's token, as hosts do. */
async function signedOut(required = false): Promise<Stage> {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const base = { baseUrl: backend.baseUrl, fetch: backend.fetch, maxRetries: 0 };
  if (required)
    await createRosterClient({ ...base, token: await backend.tokenFor('owner') }).settings.updateSecurity(
      { twoFactorRequired: true },
      { ifMatch: '*' },
    );
  const sessions: SessionToken[] = [];
  const fired: string[] = [];
  const client = createRosterClient({ ...base, token: () => sessions.at(-1)?.token });
  const show = (content: TemplateResult) => {
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    render(content, root);
    root.addEventListener('roster-signed-in', ({ detail }) => sessions.push(detail.session));
    for (const name of ['roster-signed-in', 'roster-verified', 'roster-two-factor-set-up'])
      root.addEventListener(name, () => fired.push(name));
    return root;
  };
  return { backend, client, sessions, fired, show };
}

async function linkFor(stage: Stage, email: string): Promise<string> {
  await stage.client.identity.requestLink({ email });
  return mailedToken(stage.backend, email);
}

/** Signs in a person with two-factor authentication, up to the verification code. */
async function atCode(): Promise<Stage> {
  const stage = await signedOut(true);
  const token = await linkFor(stage, WITH);
  stage.show(html`<roster-sign-in .client=${stage.client} .token=${token}></roster-sign-in>`);
  await press('Sign in');
  await expect.element(heading('Enter your verification code')).toBeVisible();
  return stage;
}

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

test('P7: known and unknown addresses get the same answer', async () => {
  const stage = await signedOut();
  const texts: (string | undefined)[] = [];
  for (const email of [WITHOUT, 'nobody@example.org']) {
    const root = stage.show(html`<roster-sign-in .client=${stage.client}></roster-sign-in>`);
    await expectAccessible(root);
    await userEvent.fill(page.getByRole('textbox', { name: 'E-mail address' }), email);
    await press('Send link');
    await expect.poll(() => focused()).toBe(heading('Check your e-mail').element());
    await expectAccessible(root);
    texts.push(root.querySelector('roster-sign-in')?.shadowRoot?.textContent.replace(email, '…'));
  }
  expect(texts[0]).toBe(texts[1]);
  await mailedToken(stage.backend, WITHOUT);
  expect(stage.backend.mails).toHaveLength(1);
});

test('an invalid address is reported at its field', async () => {
  const { client, show } = await signedOut();
  show(html`<roster-sign-in .client=${client}></roster-sign-in>`);
  await userEvent.fill(page.getByRole('textbox'), 'nobody');
  await press('Send link');
  await expect.element(page.getByRole('textbox')).toHaveAccessibleDescription(/Enter an e-mail address/);
  await expect.poll(() => focused()).toBe(page.getByRole('textbox').element());
});

test.each([
  ['tom@example.com\u200b', 'Remove the invisible character ZERO WIDTH SPACE (U+200B). It is character 16.'],
  ['\u202atom@example.com', /Remove LEFT-TO-RIGHT EMBEDDING \(U\+202A\), which turns the direction of the text/],
  ['tom@-b-.example', /must be a domain such as example.com/],
  ['“tom@example.com”', /must be a domain such as example.com/],
] as const)('P13: %j is refused at its field, which says what is wrong', async (email, words) => {
  const { backend, client, show } = await signedOut();
  show(html`<roster-sign-in .client=${client}></roster-sign-in>`);
  await page.getByRole('textbox').fill(email);
  await press('Send link');
  await expect.element(page.getByRole('textbox')).toHaveAccessibleDescription(words);
  await page.getByRole('textbox').fill('tom@example.com');
  await expect.element(page.getByRole('textbox')).not.toHaveAccessibleDescription();
  expect(backend.mails).toEqual([]);
});

test.each([
  'jürgen@example.com',
  "o'neill@example.com",
  'plus+tag@example.com',
  'a%b@example.com',
  'mira@grünwald.example',
])('P13: a link is sent to %s, as it was invited', async (email) => {
  const stage = await signedOut();
  const manager = createRosterClient({
    ...{ baseUrl: stage.backend.baseUrl, fetch: stage.backend.fetch },
    token: await stage.backend.tokenFor('owner'),
  });
  await manager.invitations.create({ email, roleId: 'viewer' });
  const root = stage.show(html`<roster-sign-in .client=${stage.client}></roster-sign-in>`);
  await page.getByRole('textbox').fill(email);
  await press('Send link');
  await expect.element(heading('Check your e-mail')).toBeVisible();
  expect(root.querySelector('roster-sign-in')?.email).toBe(email);
});

test('P7: only the button uses up the link, and its token is removed from the address bar', async () => {
  const stage = await signedOut();
  const token = await linkFor(stage, WITHOUT);
  history.replaceState(null, '', `#token=${token}`);
  const root = stage.show(html`<roster-sign-in .client=${stage.client}>Go on</roster-sign-in>`);
  await expect.element(heading('Sign in with this link')).toBeVisible();
  expect(location.hash).toBe('');
  expect(stage.sessions).toEqual([]);
  await expectAccessible(root);
  await press('Sign in');
  await expect.element(heading("You're signed in")).toBeVisible();
  await expect.element(page.getByText('Go on')).toBeVisible();
  expect(stage.fired).toEqual(['roster-signed-in']);
  expect((await stage.client.session.get()).user?.email).toBe(WITHOUT);
});

test('P7 P10: a used, an expired and an unknown link each say so and lead to a new one', async () => {
  const stage = await signedOut();
  const used = await linkFor(stage, WITHOUT);
  await stage.client.identity.redeemLink({ token: used });
  const late = await linkFor(stage, WITH);
  stage.backend.clock.advance(16 * 60_000);
  const cases = [
    [used, 'This link was already used'],
    [late, 'This link has expired'],
    ['not-a-token', "This link isn't valid"],
  ] as const;
  for (const [token, title] of cases) {
    const root = stage.show(html`<roster-sign-in .client=${stage.client} .token=${token}></roster-sign-in>`);
    await press('Sign in');
    await expect.element(heading(title)).toBeVisible();
    await expectAccessible(root);
  }
  await press('Request a new link');
  await expect.poll(() => focused()).toBe(page.getByRole('textbox', { name: 'E-mail address' }).element());
});

test('P8: a person with two-factor authentication enters a code', async () => {
  const stage = await atCode();
  await expect.poll(() => focused()).toBe(code().element());
  await expectAccessible(document.body);
  await userEvent.fill(code(), await generate({ secret: DEMO_TOTP_SECRET }));
  await press('Verify');
  await expect.element(heading("You're signed in")).toBeVisible();
  expect(stage.fired).toEqual(['roster-signed-in', 'roster-verified']);
  expect((await stage.client.session.get()).outstanding).toBeNull();
});

test('P8 P10: a wrong code is reported at its field; after too many it says how long to wait', async () => {
  await atCode();
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await userEvent.fill(code(), '000000');
    await press('Verify');
    await expect.element(page.getByText(attempt < 5 ? /isn't correct/ : /Too many wrong codes/)).toBeVisible();
  }
  await expect.element(page.getByRole('timer')).toHaveTextContent(/Try again in [0-5]:\d\d/);
  await expect.element(page.getByRole('button', { name: 'Verify' })).toBeDisabled();
});

test('P8 P10: a pause of hours is told in words', async () => {
  const { backend } = await atCode();
  await backend.dependencies.store.write(backend.organizationId, async (tx) => {
    const [user] = await tx.find('users', { emailNormalized: WITH });
    await tx.update('twoFactors', user?.id ?? '', { wrongCodes: 39 });
  });
  await userEvent.fill(code(), '000000');
  await press('Verify');
  await expect.element(page.getByText(/Too many wrong codes/)).toBeVisible();
  await expect.element(page.getByRole('timer')).toHaveTextContent('Try again in 4 hours.');
  await expect.element(page.getByRole('button', { name: 'Verify' })).toBeDisabled();
});

test.each<[string, (digits: string) => string]>([
  [
    'full-width digits',
    (digits) => String.fromCodePoint(...[...digits].map((digit) => digit.codePointAt(0)! + 0xfee0)),
  ],
  ['Arabic digits', (digits) => String.fromCodePoint(...[...digits].map((digit) => 0x660 + Number(digit)))],
  ['an invisible character and a narrow space', (digits) => `\u200E${digits.slice(0, 3)}\u202F${digits.slice(3)}`],
  ['a minus sign', (digits) => `${digits.slice(0, 3)}\u2212${digits.slice(3)}`],
])('P8: a verification code is taken with %s', async (_what, typed) => {
  await atCode();
  await userEvent.fill(code(), typed(await generate({ secret: DEMO_TOTP_SECRET })));
  await press('Verify');
  await expect.element(heading("You're signed in")).toBeVisible();
});

test('P8: a recovery code signs in without the app, once', async () => {
  const stage = await atCode();
  await stage.client.identity.verifyCode({ code: await generate({ secret: DEMO_TOTP_SECRET }) });
  stage.backend.clock.advance(60_000);
  const next = await generate({ secret: DEMO_TOTP_SECRET, epoch: Math.floor(stage.backend.clock.now() / 1000) });
  const { recoveryCodes } = await stage.client.twoFactor.regenerateRecoveryCodes({ code: next });
  stage.show(html`<roster-sign-in .client=${stage.client} step="code"></roster-sign-in>`);
  await press('Use a recovery code');
  const field = page.getByRole('textbox', { name: 'Recovery code' });
  await expect.poll(() => focused()).toBe(field.element());
  await userEvent.fill(field, 'abc');
  await press('Verify');
  await expect.element(field).toHaveAccessibleDescription(/Enter the whole code/);
  await userEvent.fill(field, 'aaaa-aaaa-aaaa');
  await press('Verify');
  await expect.element(field).toHaveAccessibleDescription(/isn't correct/);
  await expect.element(page.getByText('ask someone who manages access to reset')).toBeVisible();
  await userEvent.fill(field, (recoveryCodes[0] ?? '').toUpperCase().replaceAll('-', ' '));
  await press('Verify');
  await expect.element(heading("You're signed in")).toBeVisible();
});

test('P8: a person without required two-factor authentication is led through the setup', async () => {
  const stage = await signedOut(true);
  const token = await linkFor(stage, WITHOUT);
  stage.show(html`<roster-sign-in .client=${stage.client} .token=${token}></roster-sign-in>`);
  await press('Sign in');
  await expect.element(heading('Set up two-factor authentication')).toBeVisible();
  await press('Set up');
  await expect.element(code()).toBeVisible();
});

test('P10: a missing connection is reported, and the address stays', async () => {
  const stage = await signedOut();
  stage.backend.fail('identity.requestLink', 'network');
  stage.show(html`<roster-sign-in .client=${stage.client} email=${WITHOUT}></roster-sign-in>`);
  await press('Send link');
  await expect.element(page.getByRole('alert').filter({ hasText: "We couldn't reach the service." })).toBeVisible();
  await expect.element(page.getByRole('textbox')).toHaveValue(WITHOUT);
});
