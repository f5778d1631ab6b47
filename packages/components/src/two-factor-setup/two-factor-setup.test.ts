import './define.js';
import jsqr from 'jsqr';
import { html } from 'lit';
import { generate } from 'otplib';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../testing/accessible.js';
import { focused } from '../testing/focused.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';

const element = html`<roster-two-factor-setup></roster-two-factor-setup>`;
const heading = (name: string) => page.getByRole('heading', { name });
const field = () => page.getByRole('textbox', { name: 'Verification code' });
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

/** What a phone reads from the drawn page: the SVG with its computed colors, on a canvas. */
async function scanned(): Promise<URL> {
  const drawing = document.querySelector('roster-two-factor-setup')?.shadowRoot?.querySelector<SVGElement>('svg.qr');
  if (!drawing) throw new Error('No QR code');
  const copy = drawing.cloneNode(true) as SVGElement;
  const drawn = drawing.querySelectorAll<SVGElement>('rect, path');
  copy
    .querySelectorAll('rect, path')
    .forEach((shape, index) => shape.setAttribute('fill', getComputedStyle(drawn[index] ?? drawing).fill));
  copy.setAttribute('width', '400');
  copy.setAttribute('height', '400');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const context = new OffscreenCanvas(400, 400).getContext('2d');
  context?.drawImage(image, 0, 0);
  const pixels = context?.getImageData(0, 0, 400, 400);
  const found = pixels && jsqr(pixels.data, 400, 400, { inversionAttempts: 'dontInvert' });
  if (!found) throw new Error('The QR code cannot be read');
  return new URL(found.data);
}

/** Requires two-factor authentication for all, and opens the setup of a person without it. */
async function ledThrough(): Promise<SignedIn & { root: HTMLElement }> {
  const stage = await signedIn('hub', 'owner');
  await stage.client.settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: '*' });
  return { ...stage, root: stage.show(element) };
}

async function started() {
  const stage = await ledThrough();
  await press('Set up');
  await expect.element(heading('Connect your authenticator app')).toBeVisible();
  return stage;
}

async function verified() {
  const stage = await started();
  const secret = (await scanned()).searchParams.get('secret') ?? '';
  await userEvent.fill(field(), await generate({ secret }));
  await press('Verify');
  await expect.element(heading('Save your recovery codes')).toBeVisible();
  return stage;
}

test('P8: leads from the reason through QR code, first code and recovery codes to the end', async () => {
  const { client, root } = await ledThrough();
  const fired: Event[] = [];
  root.addEventListener('roster-two-factor-set-up', (event) => fired.push(event));
  await expect.element(page.getByText('Example GmbH requires two-factor authentication.')).toBeVisible();
  await expectAccessible(root);
  await press('Set up');
  await expect.element(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  await expectAccessible(root);
  const secret = (await scanned()).searchParams.get('secret') ?? '';
  await expect.element(page.getByText(secret.replace(/(.{4})(?=.)/g, '$1 '))).toBeVisible();
  await userEvent.fill(field(), await generate({ secret }));
  await press('Verify');
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(10);
  await expectAccessible(root);
  expect(fired).toHaveLength(0);
  await press('Finish');
  await expect
    .element(page.getByRole('checkbox'))
    .toHaveAccessibleDescription('Save the codes first, then select this box.');
  await userEvent.click(page.getByRole('checkbox', { name: 'I have saved these codes' }));
  await press('Finish');
  await expect.element(heading('Two-factor authentication is set up')).toBeVisible();
  expect(page.getByRole('listitem').elements()).toHaveLength(0);
  expect(fired).toHaveLength(1);
  expect((await client.session.get()).outstanding).toBeNull();
});

test('P8: the QR code is dark on light in dark mode too, and names the account', async () => {
  document.documentElement.style.colorScheme = 'dark';
  await started();
  const uri = await scanned();
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('olivia.owen@example.com');
  expect(uri.searchParams.get('issuer')).toBe('Example GmbH');
});

test('P8 P10: a wrong code is reported at its field, and the next one works', async () => {
  await started();
  const secret = (await scanned()).searchParams.get('secret') ?? '';
  await userEvent.fill(field(), '12 34');
  await press('Verify');
  await expect.element(field()).toHaveAccessibleDescription(/Enter all six digits/);
  const right = await generate({ secret });
  await userEvent.fill(field(), right === '000000' ? '111111' : '000 000');
  await press('Verify');
  await expect.element(field()).toHaveAccessibleDescription(/This code isn't correct/);
  await expect.poll(() => focused()).toBe(field().element());
  await userEvent.fill(field(), right);
  await press('Verify');
  await expect.element(heading('Save your recovery codes')).toBeVisible();
});

test('P8 P10: after too many wrong codes it says how long to wait', async () => {
  await started();
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await userEvent.fill(field(), '000000');
    await press('Verify');
    await expect.element(page.getByText(attempt < 5 ? /isn't correct/ : /Too many wrong codes/)).toBeVisible();
  }
  await expect.element(page.getByRole('timer')).toHaveTextContent(/^Try again in [0-5]:\d\d\.$/);
  await expect.element(page.getByRole('button', { name: 'Verify' })).toBeDisabled();
});

test('P8: an expired setup starts again with a new secret', async () => {
  const { backend } = await started();
  const before = (await scanned()).searchParams.get('secret');
  backend.clock.advance(16 * 60_000);
  await userEvent.fill(field(), '123456');
  await press('Verify');
  await expect.element(page.getByText('The setup took too long')).toBeVisible();
  await press('Start again');
  await expect.element(heading('Connect your authenticator app')).toBeVisible();
  expect((await scanned()).searchParams.get('secret')).not.toBe(before);
});

test('P8: recovery codes can be copied and saved as a file', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await verified();
  const codes = page
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent);
  await press('Copy');
  expect(copied).toHaveBeenCalledWith(codes.join('\n'));
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => (blobs.push(blob as Blob), '#'));
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await press('Download');
  const text = await blobs[0]?.text();
  vi.restoreAllMocks();
  expect(names).toEqual(['recovery-codes.txt']);
  expect(text).toContain('olivia.owen@example.com');
  expect(codes.every((code) => text?.includes(code))).toBe(true);
});

test('P8: recovery codes stay on screen when the session is read again', async () => {
  const { client } = await verified();
  const { stateOf } = await import('../shared/state/roster-state.js');
  await stateOf(client).reload();
  expect(page.getByRole('listitem').elements()).toHaveLength(10);
});

test('P8: a person who has it set up reads so, and whom to ask if it is lost', async () => {
  const { show } = await signedIn('hub', 'editor');
  show(element);
  await expect.element(heading('Two-factor authentication is already set up')).toBeVisible();
  await expect.element(page.getByText('ask someone who manages access')).toBeVisible();
});

test('P10: a start that fails says so and can be repeated', async () => {
  const { backend } = await ledThrough();
  backend.fail('twoFactor.startSetup', 'unavailable');
  await press('Set up');
  await expect.element(page.getByRole('alert')).toHaveTextContent("The service isn't available right now.");
  backend.fail('twoFactor.startSetup', undefined);
  await press('Set up');
  await expect.element(heading('Connect your authenticator app')).toBeVisible();
});
