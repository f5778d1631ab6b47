import '../users-and-permissions/define.js';
import '../user-table/define.js';
import { html, type TemplateResult } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import { signedIn } from '../testing/signed-in.js';
import { deep } from '../testing/story.js';

const WITHIN = { timeout: 2_000 };
/** The text of an account's row, read without the cost of a search by role. */
const textOf = (id: string) => deep(document, `tr[data-id="${id}"]`)[0]?.textContent ?? '';
const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });

/** A page with live updates, and somebody who changes things elsewhere. */
async function live(
  content: TemplateResult,
  role = 'owner',
  prepare: (backend: MockBackend) => Promise<void> | void = () => undefined,
) {
  const session = await signedIn('hub', role);
  await prepare(session.backend);
  const other: RosterClient = createRosterClient({
    baseUrl: session.backend.baseUrl,
    fetch: session.backend.fetch,
    token: await session.backend.tokenFor('owner'),
  });
  const stream = vi.spyOn(session.client, 'events');
  const list = vi.spyOn(session.client.users, 'list');
  const main = session.show(content, { live: true });
  const idOf = (name: string) => session.backend.users.find((user) => user.name === name)?.id ?? '';
  return { ...session, other, main, stream, list, idOf, provider: main.querySelector('roster-provider')! };
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('a change by somebody else', () => {
  test('appears in the row by itself; focus, scroll position and typed text stay', async () => {
    const { other, idOf, main } = await live(html`<roster-users-and-permissions></roster-users-and-permissions>`);
    await row('Emil Eder').click();
    await page.getByRole('button', { name: 'Edit name' }).click();
    const field = page.getByRole('textbox', { name: 'Name' });
    await userEvent.fill(field, 'Emil the Fi');
    window.scrollTo(0, 120);
    const { scrollY } = window;
    await other.users.changeRole(idOf('Emil Eder'), { roleId: 'viewer' }, { ifMatch: '*' });
    await other.users.changeRole(idOf('Finn Fischer'), { roleId: 'owner' }, { ifMatch: '*' });
    await expect.poll(() => textOf(idOf('Emil Eder')), WITHIN).toContain('Viewer');
    await expect.poll(() => textOf(idOf('Finn Fischer')), WITHIN).toContain('Owner');
    await expect.element(field).toHaveValue('Emil the Fi');
    expect(field.element().matches(':focus')).toBe(true);
    expect(window.scrollY).toBe(scrollY);
    await userEvent.keyboard('{End}rst{Enter}');
    await expect.poll(() => textOf(idOf('Emil Eder')), WITHIN).toContain('Emil the First');
    expect(main.isConnected).toBe(true);
  });

  test('P5: a name that someone else changed is not overwritten unseen', async () => {
    const { other, idOf } = await live(html`<roster-users-and-permissions></roster-users-and-permissions>`);
    await row('Emil Eder').click();
    await page.getByRole('button', { name: 'Edit name' }).click();
    const field = page.getByRole('textbox', { name: 'Name' });
    await userEvent.fill(field, 'Mine');
    await other.users.update(idOf('Emil Eder'), { name: 'Theirs' }, { ifMatch: '*' });
    await expect.poll(() => textOf(idOf('Emil Eder')), WITHIN).toContain('Theirs');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByText('Someone else changed this since you opened this', { exact: false }))
      .toBeVisible();
    await expect.element(field).toHaveValue('Mine');
    await userEvent.click(field);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => textOf(idOf('Emil Eder')), WITHIN).toContain('Mine');
  });

  test('leaves a list its loaded rows and the focus on its row', async () => {
    const { other, idOf, main } = await live(
      html`<roster-user-table></roster-user-table>`,
      'owner',
      async ({ dependencies, organizationId, users }) => {
        const like = users[0]!;
        await dependencies.store.write(organizationId, async (tx) => {
          for (let index = 0; index < 230; index += 1) {
            const email = `crowd${index}@example.com`;
            const id = `usr_01930000-0000-7000-8000-${String(index).padStart(12, '0')}`;
            await tx.insert('users', {
              ...(await tx.get('users', like.id))!,
              id,
              email,
              emailNormalized: email,
              name: `Crowd ${index}`,
              sortName: `crowd ${String(index).padStart(3, '0')}`,
              roleId: 'viewer',
            });
          }
        });
      },
    );
    const table = main.querySelector('roster-user-table')!;
    const count = () => Number.parseInt(table.shadowRoot!.querySelector('.count')?.textContent ?? '');
    await expect.element(row('Bruno Baptista')).toBeVisible();
    (page.getByRole('button', { name: 'Load more' }).element() as HTMLElement).click();
    await expect.poll(count).toBe(250);
    table.focusRow(idOf('Bruno Baptista'));
    await other.users.update(idOf('Bruno Baptista'), { name: 'Aaron Baptista' }, { ifMatch: '*' });
    await expect.poll(() => textOf(idOf('Bruno Baptista')), WITHIN).toContain('Aaron Baptista');
    // The last page may take in more: the row has left it.
    expect(count()).toBeGreaterThanOrEqual(250);
    expect(table.shadowRoot?.activeElement?.closest('tr')?.dataset['id']).toBe(idOf('Bruno Baptista'));
  });

  test("P14: many at once are one load, and one's own change is one load, too", async () => {
    const { other, idOf, list } = await live(html`<roster-users-and-permissions></roster-users-and-permissions>`);
    await expect.element(row('Emil Eder')).toBeVisible();
    // Longer than changes are gathered.
    const quiet = () => new Promise((resolve) => setTimeout(resolve, 700));
    await quiet();
    const before = list.mock.calls.length;
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        other.users.update(idOf('Emil Eder'), { name: `Emil ${index}` }, { ifMatch: '*' }),
      ),
    );
    await expect.poll(() => textOf(idOf('Emil Eder')), WITHIN).toMatch(/Emil \d/);
    await quiet();
    expect(list.mock.calls.length - before).toBe(1);
    await row('Emil').first().click();
    await page.getByRole('button', { name: 'Edit name' }).click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Own');
    const own = list.mock.calls.length;
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => textOf(idOf('Emil Eder')), WITHIN).toContain('Own');
    await quiet();
    expect(list.mock.calls.length - own).toBe(1);
  });

  test('H1: losing or regaining the permission to manage users shows at once', async () => {
    const { backend, client } = await live(
      html`<roster-users-and-permissions></roster-users-and-permissions>`,
      'owner',
    );
    await expect.element(row('Emil Eder')).toBeVisible();
    const { user } = await client.session.get();
    const key = createRosterClient({
      baseUrl: backend.baseUrl,
      fetch: backend.fetch,
      token: await ownerOtherThan(backend, user!.id),
    });
    await key.users.changeRole(user!.id, { roleId: 'viewer' }, { ifMatch: '*' });
    await expect.element(page.getByText("You don't have access"), WITHIN).toBeVisible();
    await key.users.changeRole(user!.id, { roleId: 'owner' }, { ifMatch: '*' });
    await expect.element(row('Emil Eder'), WITHIN).toBeVisible();
  });
});

async function ownerOtherThan(backend: MockBackend, userId: string): Promise<string> {
  const { store } = backend.dependencies;
  const other = backend.users.find(({ id, state }) => id !== userId && state === 'active')!;
  await store.write(backend.organizationId, (tx) => tx.update('users', other.id, { roleId: 'owner' }));
  return backend.tokenFor(other.id);
}

describe('the stream', () => {
  test('is one per client, ends with its provider, and is not opened with live="off"', async () => {
    const { stream, client, main, provider } = await live(html`<roster-user-table></roster-user-table>`);
    const second = document.createElement('roster-provider');
    second.client = client;
    main.append(second);
    await expect.element(row('Emil Eder')).toBeVisible();
    expect(stream).toHaveBeenCalledTimes(1);
    const signal = stream.mock.calls[0]?.[0]?.signal;
    second.remove();
    expect(signal?.aborted).toBe(false);
    provider.live = false;
    await provider.updateComplete;
    expect(signal?.aborted).toBe(true);
    provider.setAttribute('live', 'on');
    await provider.updateComplete;
    expect(stream).toHaveBeenCalledTimes(2);
    provider.setAttribute('live', 'off');
    await provider.updateComplete;
    expect(stream.mock.calls[1]?.[0]?.signal?.aborted).toBe(true);
  });

  test.each(['not_found', 'method_not_allowed'] as const)(
    'a backend without events (%s) is asked once, and nobody hears of it',
    async (failure) => {
      const { stream, client } = await live(html`<roster-user-table></roster-user-table>`, 'owner', (backend) =>
        backend.fail('events.stream', failure),
      );
      await expect.element(row('Emil Eder')).toBeVisible();
      await client.users.list().firstPage();
      expect(stream).toHaveBeenCalledTimes(1);
      expect(page.getByRole('alert').elements()).toHaveLength(0);
    },
  );

  test('shows no message without a connection', async () => {
    await live(html`<roster-user-table></roster-user-table>`, 'owner', (backend) =>
      backend.fail('events.stream', 'network'),
    );
    await expect.element(row('Emil Eder')).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  test('pauses while the page is hidden, then brings what was missed', async () => {
    const { stream, other, idOf, list } = await live(html`<roster-user-table></roster-user-table>`);
    await expect.element(row('Emil Eder')).toBeVisible();
    await expect.poll(() => stream.mock.calls.length).toBe(1);
    const visibility = vi.spyOn(document, 'visibilityState', 'get');
    const show = (state: DocumentVisibilityState) => {
      visibility.mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    await other.users.update(idOf('Emil Eder'), { name: 'Emil seen' }, { ifMatch: '*' });
    await expect.poll(() => textOf(idOf('Emil Eder')), WITHIN).toContain('Emil seen');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    show('hidden');
    vi.advanceTimersByTime(16_000);
    vi.useRealTimers();
    expect(stream.mock.calls[0]?.[0]?.signal?.aborted).toBe(true);
    const loads = list.mock.calls.length;
    await other.users.update(idOf('Emil Eder'), { name: 'Emil unseen' }, { ifMatch: '*' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(list.mock.calls.length).toBe(loads);
    show('visible');
    await expect.poll(() => textOf(idOf('Emil Eder')), WITHIN).toContain('Emil unseen');
  });
});
