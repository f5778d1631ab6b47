import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRosterClient } from '@roster-kit/sdk';
import { createApiKey, listApiKeys } from '@roster-kit/server';
import { rosterPage } from '@roster-kit/testing';
import { revokeDeskKeys } from '../src/server/desk-client.js';
import { DemoHarness } from './harness.js';

const demo = new DemoHarness();
/** Everything that was sent to the browser: headers and bodies. */
const received: string[] = [];
let reading: Promise<void>[] = [];
let desk: Page;

const row = (name: string) => rosterPage(desk).userTable.row(name).locator;
const secondFactor = () => desk.getByLabel('Sign in with a verification code');
const urlOf = (path: string) => new URL(path, demo.server.url).href;

async function organizationId(): Promise<string> {
  const found = (await demo.server.dependencies.store.listOrganizations()).find(
    ({ name }) => name === 'Harbour Hotels',
  );
  if (!found) throw new Error('No organization Harbour Hotels');
  return found.id;
}

const deskKeys = async () =>
  (await listApiKeys(demo.server.dependencies, await organizationId())).filter(({ name }) => name === 'Parley Desk');

function record(page: Page): void {
  page.on('response', (response) => {
    // An event stream never ends.
    const isStream = response.headers()['content-type']?.startsWith('text/event-stream');
    const body = isStream ? Promise.resolve('') : response.text().catch(() => '');
    reading.push(
      Promise.all([response.allHeaders().catch(() => ({})), body]).then(
        ([headers, text]) => void received.push(`${response.url()} ${JSON.stringify(headers)} ${text}`),
      ),
    );
  });
}

async function choose(name: string, options: { secondFactor?: boolean } = {}): Promise<void> {
  const out = desk.getByRole('button', { name: 'Sign out' });
  const harbour = desk.locator('.card').filter({ hasText: 'Harbour Hotels' });
  await out.or(harbour).first().waitFor();
  if (await out.isVisible()) await out.click();
  await harbour.waitFor();
  await secondFactor().setChecked(options.secondFactor ?? false);
  await harbour.getByRole('button', { name }).click();
  await out.waitFor();
}

/** Requested as the page's own script does. */
const tokenOfPage = () =>
  desk.evaluate<string>(
    `fetch('/host/embedded/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
      .then((response) => response.json())
      .then(({ token }) => token)`,
  );

async function requireTwoFactor(): Promise<void> {
  const { token } = await createApiKey(demo.server.dependencies, {
    organizationId: await organizationId(),
    name: 'test',
    roleId: 'owner',
  });
  const { settings } = createRosterClient({ baseUrl: demo.server.url, token });
  const { etag } = await settings.getSecurity();
  await settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: etag });
}

beforeAll(async () => {
  await demo.start();
  desk = await demo.open('about:blank');
  record(desk);
});
afterAll(() => demo.stop());

describe('a product with its own sign-in, in a browser', () => {
  it('opens from the start page and says that its sign-in is simulated', async () => {
    await desk.goto(demo.server.url);
    await desk.getByRole('link', { name: 'Parley Desk' }).click();
    await desk.getByRole('heading', { name: 'This sign-in is simulated' }).waitFor();
    expect(await deskKeys()).toHaveLength(0);
  });

  it('the owner manages users without a kit session', async () => {
    await choose('Olivia Owen');
    await row('Ayşe Yılmaz').waitFor();
    expect((await desk.context().cookies(urlOf('/host/embedded/token'))).map(({ name }) => name)).toEqual([
      'parley_desk',
    ]);
    expect(await tokenOfPage()).toMatch(/^ret_/);
  });

  it('Parley Desk’s cookie keeps the owner signed in after a reload', async () => {
    await desk.reload();
    await row('Ayşe Yılmaz').waitFor();
    expect(await deskKeys()).toHaveLength(1);
  });

  it('the token works on this page only', async () => {
    const headers = { authorization: `Bearer ${await tokenOfPage()}` };
    const from = async (origin: Record<string, string>) =>
      (await fetch(urlOf('/v1/users'), { headers: { ...headers, ...origin } })).json();
    expect(await from({ origin: 'https://elsewhere.example' })).toMatchObject({ status: 403, code: 'origin_mismatch' });
    expect(await from({})).toMatchObject({ status: 403, code: 'origin_mismatch' });
    expect(await from({ origin: new URL(demo.server.url).origin })).toMatchObject({ data: expect.any(Array) });
  });

  it('creates one new key after another start has revoked its key', async () => {
    const [before] = await deskKeys();
    await revokeDeskKeys(demo.server.dependencies);
    expect(await deskKeys()).toEqual([]);
    await desk.reload();
    await row('Ayşe Yılmaz').waitFor();
    const after = await deskKeys();
    expect(after).toHaveLength(1);
    expect(after[0]?.id).not.toBe(before?.id);
  });

  it('H1 H9c: an editor reads who to contact', async () => {
    await choose('Emil Eder');
    await rosterPage(desk).usersAndPermissions.noAccess.waitFor();
    await desk.getByText('Write to support@harbour.example to get access.').waitFor();
    expect(await rosterPage(desk).userTable.rows.count()).toBe(0);
  });

  it('P8: once two-factor is required, the page asks to verify at Parley Desk, and then works', async () => {
    await requireTwoFactor();
    await choose('Olivia Owen');
    const give = desk.getByRole('button', { name: 'Enter a verification code' });
    await give.waitFor();
    expect(await rosterPage(desk).userTable.rows.count()).toBe(0);
    await give.click();
    await row('Ayşe Yılmaz').waitFor();
    await choose('Olivia Owen', { secondFactor: true });
    await row('Ayşe Yılmaz').waitFor();
  });

  it('refuses a form of another site, an unknown person, a cookie with a wrong signature and another host name', async () => {
    const post = (path: string, headers: Record<string, string>, body = '{}') =>
      fetch(urlOf(`/host/embedded/${path}`), { method: 'POST', headers, body });
    const json = { 'content-type': 'application/json' };
    expect((await post('sign-in', { 'content-type': 'text/plain', origin: 'https://elsewhere.example' })).status).toBe(
      403,
    );
    expect(
      (await post('sign-in', json, JSON.stringify({ organizationId: await organizationId(), userId: 'usr_nobody' })))
        .status,
    ).toBe(403);
    const session = encodeURIComponent(
      JSON.stringify({ organizationId: await organizationId(), userId: 'usr_nobody', secondFactor: true }),
    );
    expect((await post('token', { ...json, cookie: `parley_desk=${session}.${'A'.repeat(43)}%3D` })).status).toBe(401);
    for (const path of ['/host/embedded/session', '/host/people']) {
      const { app, url } = demo.server;
      expect((await app.request(`http://rebound.example${path}`)).status).toBe(403);
      const served = await app.request(url + path);
      expect([served.status, served.headers.get('cache-control')]).toEqual([200, 'no-store']);
    }
  });

  it('no API key reaches the browser', async () => {
    await Promise.all(reading);
    reading = [];
    const everything = received.join('\n');
    expect(everything).toMatch(/ret_[\w-]{20,}/);
    expect(everything).not.toMatch(/rak_[\w-]{20,}/);
    const stored = await desk.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    expect(stored).not.toMatch(/(ret|rak)_/);
  });

  it('no console shows an error under a strict content security policy', () => {
    expect(demo.complaints).toEqual([]);
  });
});
