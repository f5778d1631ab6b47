import './define.js';
import { html, render } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { User } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterUserTable } from './user-table.js';

/** The most rows in the document at once, in a window 800 px high. */
const MOST_ROWS = 130;
const STEP_IN_PX = 1900;

interface Mounted extends SignedIn {
  element: RosterUserTable;
  /** Every query sent to `users.list`, in order. */
  asked: { limit?: number; cursor?: string }[];
}

async function mount(people: number, around = (content: unknown) => html`${content}`): Promise<Mounted> {
  const session = await signedIn('hub', 'owner', { people });
  const asked: Mounted['asked'] = [];
  const list = session.client.users.list.bind(session.client.users);
  session.client.users.list = (query = {}, options) => {
    asked.push(query);
    return list(query, options);
  };
  const element = session
    .show(around(html`<roster-user-table selectable></roster-user-table>`))
    .querySelector('roster-user-table') as RosterUserTable;
  await expect.poll(() => rowsOf(element).length).toBe(Math.min(people, 50));
  return { ...session, element, asked };
}

const rowsOf = (element: RosterUserTable) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('tr[data-id]') ?? []),
];
const indexOf = (row: HTMLElement) => Number(row.getAttribute('aria-rowindex'));
const rowAt = (element: RosterUserTable, index: number) => rowsOf(element).find((row) => indexOf(row) === index);
const inSight = (element: RosterUserTable) =>
  rowsOf(element).filter(
    (row) => row.getBoundingClientRect().top > 100 && row.getBoundingClientRect().bottom < innerHeight,
  );
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const isLoadingMore = (element: RosterUserTable) => element.shadowRoot?.querySelector('tbody.is-loading') !== null;
const loaded = (element: RosterUserTable) => element['rows']?.data ?? [];

/** Scrolls, and waits until all loading and drawing that follows is done. */
async function scroll(
  element: RosterUserTable,
  to: number,
  scroller: Element = document.documentElement,
): Promise<void> {
  scroller.scrollTop = to;
  // Rows drawn in one frame are measured and, if needed, drawn again in the next.
  do {
    await frame();
    await frame();
  } while (isLoadingMore(element) || element.isUpdatePending);
}

async function loadAtLeast(element: RosterUserTable, count: number): Promise<void> {
  while (loaded(element).length < count) await scroll(element, document.documentElement.scrollHeight);
}

/** Scrolls from the first row to the last; returns the person at each index and the most rows in the document at once. */
async function walk(element: RosterUserTable, count: number, scroller: Element = document.documentElement) {
  const met = new Map<number, Set<string>>();
  let most = 0;
  for (let at = 0; met.size < count && at < count * 150; at += STEP_IN_PX) {
    await scroll(element, at, scroller);
    const rows = rowsOf(element);
    most = Math.max(most, rows.length);
    for (const row of rows) met.set(indexOf(row), (met.get(indexOf(row)) ?? new Set()).add(row.dataset['id'] ?? ''));
  }
  const ids = [...met].sort(([a], [b]) => a - b).flatMap(([, each]) => [...each]);
  return { indexes: [...met.keys()].sort((a, b) => a - b), ids, most };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 2);

async function expected({ client }: SignedIn): Promise<string[]> {
  const users: User[] = await client.users.list({ sort: 'name', limit: 200 }).toArray({ max: 10_000 });
  return users.map(({ id }) => id);
}

afterEach(async () => {
  vi.restoreAllMocks();
  document.documentElement.dir = '';
  document.body.replaceChildren();
  await page.viewport(1280, 800);
  // The page is short again; its scroll event comes in the next frame.
  await frame();
  await frame();
});

describe('scrolling', () => {
  test(
    'shows everyone once, in order, page after page, with few rows in the document',
    { timeout: 60_000 },
    async () => {
      const session = await mount(1500);
      const { element, asked } = session;
      expect(asked).toHaveLength(1);
      const table = () => element.shadowRoot?.querySelector('table');
      expect(table()?.getAttribute('aria-rowcount')).toBe('1501');
      expect(table()?.querySelector('thead tr')?.getAttribute('aria-rowindex')).toBe('1');
      const { indexes, ids, most } = await walk(element, 1500);
      expect(indexes).toEqual(upTo(1500));
      expect(ids).toEqual(await expected(session));
      expect(most).toBeLessThan(MOST_ROWS);
      expect(asked.slice(0, 9).map(({ limit }) => limit)).toEqual([50, ...Array.from({ length: 8 }, () => 200)]);
      await expect.element(page.getByText('1,500 people', { exact: true })).toBeInTheDocument();
      await expectAccessible(element);
    },
  );

  test('works in an element that scrolls, also through the slot of another element', async () => {
    const box = document.createElement('div');
    render(html`<div id="box"><slot></slot></div>`, box.attachShadow({ mode: 'open' }));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#box { block-size: 400px; overflow: auto }');
    box.shadowRoot!.adoptedStyleSheets = [sheet];
    const { element } = await mount(400, (content) => html`${box}${content}`);
    box.append(element);
    await expect.poll(() => rowsOf(element).length).toBe(50);
    const { indexes, most } = await walk(element, 400, box.shadowRoot!.querySelector('#box')!);
    expect(indexes).toEqual(upTo(400));
    expect(most).toBeLessThan(MOST_ROWS);
  });

  test('works on a phone, where rows are cards of different heights, and from right to left', async () => {
    await page.viewport(390, 800);
    document.documentElement.dir = 'rtl';
    const { element } = await mount(400);
    const { indexes, ids, most } = await walk(element, 400);
    expect(indexes).toEqual(upTo(400));
    expect(new Set(ids).size).toBe(400);
    expect(most).toBeLessThan(MOST_ROWS);
    await expectAccessible(element);
  });

  test('loads nothing more before the reader scrolls; the button loads more without scrolling', async () => {
    const { asked } = await mount(400);
    await frame();
    expect(asked).toHaveLength(1);
    const more = page.getByRole('button', { name: 'Load more' });
    (more.element() as HTMLElement).focus({ preventScroll: true });
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^250 of 400 people$/)).toBeInTheDocument();
  });

  test('P10: a page that fails leaves all rows in place, is not retried by itself, and is loaded by Try again', async () => {
    const { backend, element, asked } = await mount(400);
    backend.fail('users.list', 'unavailable');
    await scroll(element, document.documentElement.scrollHeight);
    await expect.element(page.getByRole('alert')).toHaveTextContent("The service isn't available right now.");
    await expectAccessible(element);
    const before = asked.length;
    await scroll(element, 0);
    await scroll(element, document.documentElement.scrollHeight);
    expect([asked.length, loaded(element).length]).toEqual([before, 50]);
    backend.fail('users.list', undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => loaded(element).length).toBeGreaterThanOrEqual(250);
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  test('while a page is loading, placeholder rows show', async () => {
    const { backend, element } = await mount(400);
    backend.delay(600_000);
    document.documentElement.scrollTop = 2000;
    await expect.poll(() => isLoadingMore(element)).toBe(true);
    await expect.element(page.getByRole('button', { name: 'Load more' })).toHaveAttribute('aria-busy', 'true');
    await expectAccessible(element);
  });
});

describe('what scrolling keeps', () => {
  test('the focus stays in its row, Tab continues from there, and `focusRow` reaches any row', async () => {
    const { element } = await mount(700);
    await loadAtLeast(element, 600);
    await scroll(element, 0);
    const own = rowAt(element, 5)!;
    own.querySelector<HTMLElement>('.open')!.focus();
    await scroll(element, 20_000);
    expect(element.shadowRoot?.activeElement?.closest('tr')).toBe(own);
    expect(rowsOf(element).length).toBeLessThan(MOST_ROWS);
    await userEvent.keyboard('{Tab}');
    expect(indexOf(element.shadowRoot!.activeElement!.closest('tr')!)).toBe(6);
    await expect.poll(() => document.documentElement.scrollTop).toBeLessThan(1000);
    const far = loaded(element)[580]!;
    expect(element.focusRow(far.id)).toBe(true);
    expect(element.shadowRoot?.activeElement?.closest('tr')?.dataset['id']).toBe(far.id);
    await frame();
    expect(inSight(element).map(({ dataset }) => dataset['id'])).toContain(far.id);
    expect(element.focusRow('usr_nobody')).toBe(false);
  });

  test('the selection, and the row whose details are open', async () => {
    const { element } = await mount(700);
    const [, first, second] = rowsOf(element);
    for (const row of [first!, second!]) row.querySelector<HTMLElement>('input')!.click();
    element.selectedId = first!.dataset['id']!;
    await loadAtLeast(element, 450);
    expect(first!.isConnected).toBe(true);
    expect(second!.isConnected).toBe(true);
    element.selectedId = '';
    await scroll(element, 10_000);
    expect(second!.isConnected).toBe(false);
    await expect.element(page.getByRole('group', { name: 'Selected people' })).toHaveTextContent('2 selected');
    element.shadowRoot!.querySelector<HTMLElement>('.select-all')!.click();
    await expect.element(page.getByRole('group', { name: 'Selected people' })).toHaveTextContent('449 selected');
    await loadAtLeast(element, 650);
    await scroll(element, 0);
    expect(rowAt(element, 3)?.classList.contains('is-checked')).toBe(true);
    expect((element.shadowRoot!.querySelector('.select-all') as HTMLInputElement).indeterminate).toBe(true);
  });

  test('the loaded rows: a change is loaded only in view and moves no visible row', async () => {
    const { client, element, asked } = await mount(700);
    await loadAtLeast(element, 600);
    await scroll(element, 20_000);
    const before = loaded(element).length;
    const [seen, also] = inSight(element);
    const top = seen!.getBoundingClientRect().top;
    const above = loaded(element).slice(indexOf(seen!) - 8, indexOf(seen!) - 4);
    for (const { id } of above) await client.users.delete(id, { ifMatch: '*' });
    await client.users.update(
      also!.dataset['id']!,
      { name: `${also!.querySelector('bdi')!.textContent} the Renamed` },
      { ifMatch: '*' },
    );
    asked.length = 0;
    element['onTopic']('users');
    await expect.poll(() => also!.textContent).toContain('the Renamed');
    await frame();
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(seen!.getBoundingClientRect().top).toBeCloseTo(top, 0);
    expect(before - loaded(element).length).toBeLessThanOrEqual(4);
    expect(above.some(({ id }) => element.shadowRoot!.querySelector(`[data-id="${id}"]`))).toBe(false);
    asked.length = 0;
    await scroll(element, 0);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
  });

  test('the place in the list when the table becomes narrower', async () => {
    const { element } = await mount(700);
    await loadAtLeast(element, 600);
    await scroll(element, 20_000);
    const seen = rowsOf(element).find((row) => row.getBoundingClientRect().bottom > 0);
    const top = seen!.getBoundingClientRect().top;
    element.style.inlineSize = '500px';
    await expect.poll(() => Math.abs(seen!.getBoundingClientRect().top - top)).toBeLessThan(2);
    await frame();
    expect(Math.abs(seen!.getBoundingClientRect().top - top)).toBeLessThan(2);
  });

  test('but a new search starts at the top', async () => {
    const { element } = await mount(700);
    await loadAtLeast(element, 600);
    await scroll(element, 20_000);
    element.sort = '-name';
    await expect.poll(() => loaded(element).length).toBeLessThan(300);
    await expect.poll(() => element.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    expect(indexOf(inSight(element)[0]!)).toBeLessThan(5);
  });
});

test('of a hundred thousand people given by property only a few rows are drawn', async () => {
  const { client, show } = await signedIn('hub', 'owner');
  const [like] = (await client.users.list().firstPage()).data;
  const users = Array.from({ length: 100_000 }, (_, index): User => ({
    ...like!,
    id: `usr_${index}`,
    name: `Person ${String(index).padStart(6, '0')}`,
  }));
  const element = show(html`<roster-user-table .users=${users}></roster-user-table>`).querySelector(
    'roster-user-table',
  ) as RosterUserTable;
  await expect.poll(() => rowsOf(element).length).toBeGreaterThan(10);
  await scroll(element, document.documentElement.scrollHeight);
  expect(rowAt(element, 100_001)?.dataset['id']).toBe('usr_99999');
  expect(rowsOf(element).length).toBeLessThan(MOST_ROWS);
});
