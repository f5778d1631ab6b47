import './define.js';
import { html } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stateOf } from '../shared/state/roster-state.js';
import { expectAccessible } from '../testing/accessible.js';
import { downloads } from '../testing/downloads.js';
import { makeRole } from '../testing/roles.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterUserTable } from './user-table.js';
import { applyFilter, EMPTY_FILTER, nextSort } from './view/filter.js';

type Session = SignedIn & { element: RosterUserTable };

async function mount(role = 'owner', prepare: (session: SignedIn) => void = () => undefined): Promise<Session> {
  const session = await signedIn('hub', role);
  prepare(session);
  const element = session
    .show(html`<roster-user-table></roster-user-table>`)
    .querySelector('roster-user-table') as RosterUserTable;
  return { ...session, element };
}

const row = (name: string) => page.getByRole('row', { name: new RegExp(name) });
const names = (element: RosterUserTable) =>
  [...(element.shadowRoot?.querySelectorAll('.person-name bdi') ?? [])].map((each) => each.textContent);

describe('what is shown', () => {
  test('the button of a row covers nothing outside its row, in engines where a row positions nothing', async () => {
    const { element } = await mount();
    await expect.element(row('Emil Eder')).toBeVisible();
    const open = element.shadowRoot?.querySelector<HTMLElement>('.open');
    expect(open?.offsetParent?.localName).toBe('td');
  });

  test('H1 H10: a role that may not manage users sees whom to contact, not an empty table', async () => {
    const { element } = await mount('viewer');
    await expect.element(page.getByText("You don't have access")).toBeVisible();
    await expect.element(page.getByText('Write to it@example.com to get access.')).toBeVisible();
    expect(element.shadowRoot?.querySelector('table')).toBeNull();
    await expectAccessible(element);
  });

  test('H4: the list shows invitations and active accounts, Pending with its expiry and Expired', async () => {
    const { element } = await mount();
    await expect.element(row('Emil Eder')).toHaveTextContent(/Editor.*Active/);
    await expect.element(row('paula.pahl')).toHaveTextContent(/Pending.*expires in 6 days/);
    await expect.element(row('erik.ende')).toHaveTextContent(/Expired.*2 days ago/);
    await expectAccessible(element);
  });

  test('H2 H3: Invite is offered to people who may invite, and emits its event', async () => {
    const { element } = await mount();
    let started = 0;
    element.addEventListener('roster-invite-start', () => (started += 1));
    await page.getByRole('button', { name: 'Invite' }).click();
    expect(started).toBe(1);
  });

  test('H4: an invitation that expires reads Expired after the next load', async () => {
    const { backend, element } = await mount();
    await expect.element(row('paula.pahl')).toHaveTextContent('Pending');
    backend.clock.advance(6.1 * 86_400_000);
    await userEvent.click(page.getByRole('button', { name: 'Role', exact: true }));
    await expect.element(row('paula.pahl')).toHaveTextContent('Expired');
    expect(element.isConnected).toBe(true);
  });

  test('marks the own row and the selected one', async () => {
    const { backend, element } = await mount();
    await expect.element(row('Olivia Owen')).toHaveTextContent('You');
    element.selectedId = backend.users.find(({ name }) => name === 'Emil Eder')?.id ?? '';
    await expect
      .element(page.getByRole('button', { name: 'Show details of Emil Eder' }))
      .toHaveAttribute('aria-current', 'true');
  });
});

describe('search, filters, sorting', () => {
  test('a search waits until the typing ends, then asks the server', async () => {
    const { element } = await mount();
    await expect.element(row('Emil Eder')).toBeVisible();
    await userEvent.type(page.getByRole('searchbox', { name: 'Search people' }), 'emil');
    await expect.poll(() => names(element)).toEqual(['Emil Eder']);
    await expect.element(page.getByText('1 person', { exact: true })).toBeVisible();
  });

  test('filters by role, status and two-factor authentication, and says when nobody matches', async () => {
    const { element } = await mount();
    await expect.element(row('Emil Eder')).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Status' }), 'Expired');
    await expect.poll(() => names(element)).toEqual(['erik.ende@example.com', 'Eva Ebert']);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Two-factor' }), 'Two-factor: on');
    await expect.element(page.getByText('No matches')).toBeVisible();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.element(row('Emil Eder')).toBeVisible();
  });

  test('on a narrow screen the filters are folded, and the number of set filters stays visible', async () => {
    await page.viewport(390, 700);
    try {
      const { element } = await mount();
      await expect.element(row('Emil Eder')).toBeVisible();
      const status = page.getByRole('combobox', { name: 'Status' });
      expect(status.elements()).toHaveLength(0);
      await page.getByRole('button', { name: 'Filter and sort' }).click();
      await userEvent.selectOptions(status, 'Expired');
      await page.getByRole('button', { name: 'Filter and sort, 1 filter set' }).click();
      expect(status.elements()).toHaveLength(0);
      await expect.poll(() => names(element)).toHaveLength(2);
      await expectAccessible(element);
    } finally {
      await page.viewport(1280, 800);
    }
  });

  test('the filter of a deleted role is removed', async () => {
    const { backend, client, element } = await mount();
    await expect.element(row('Emil Eder')).toBeVisible();
    const state = stateOf(client);
    const spare = await makeRole(backend, { name: 'Spare role' });
    state.changeRoles((roles) => [...roles, spare]);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Role' }), spare.name);
    await expect.element(page.getByText('No matches')).toBeVisible();
    state.changeRoles((roles) => roles.filter(({ id }) => id !== spare.id));
    await expect.poll(() => names(element)).toContain('Emil Eder');
  });

  test.each([
    ['Person', 'name', 'ascending'],
    ['Role', 'role', 'ascending'],
    ['Status', 'status', 'ascending'],
    ['Last active', 'lastActiveAt', 'descending'],
  ] as const)('the first press on %s sorts as its column is read, a second one reverses', async (label, key, first) => {
    const { client, element } = await mount();
    await expect.element(row('Emil Eder')).toBeVisible();
    const header = page.getByRole('columnheader', { name: label });
    const press = () => page.getByRole('button', { name: label, exact: true }).click();
    const sorted = async (direction: 'ascending' | 'descending') => {
      await expect.element(header).toHaveAttribute('aria-sort', direction);
      const sort = direction === 'ascending' ? key : (`-${key}` as const);
      const { data } = await client.users.list({ sort }).firstPage();
      await expect
        .poll(() => names(element).slice(0, 20))
        .toEqual(data.slice(0, 20).map(({ name, email }) => name ?? email));
    };
    // Sorted by name from the start, the other columns only when they are pressed.
    await expect.element(header).toHaveAttribute('aria-sort', key === 'name' ? 'ascending' : 'none');
    if (key !== 'name') await press();
    await sorted(first);
    await press();
    await sorted(first === 'ascending' ? 'descending' : 'ascending');
    await press();
    await sorted(first);
  });

  test('sorting by last activity shows the most recent first', () => {
    expect(nextSort('name', 'lastActiveAt')).toBe('-lastActiveAt');
    expect(nextSort('-lastActiveAt', 'lastActiveAt')).toBe('lastActiveAt');
    expect(nextSort('name', 'name')).toBe('-name');
  });

  test('people given by property are searched as the server does, without a request', async () => {
    const { client } = await signedIn('hub', 'owner');
    const users = (await client.users.list().firstPage()).data;
    const find = (q: string) => applyFilter(users, { ...EMPTY_FILTER, q }, 'en', (id) => id).map(({ email }) => email);
    expect(find('eder')).toEqual(['emil.eder@example.com']);
    expect(find('mil ede')).toEqual(['emil.eder@example.com']);
    expect(find('eder@emil')).toEqual([]);
  });

  test('P13: people given by property are found by each spelling, as on the server', async () => {
    const { client } = await signedIn('hub', 'owner');
    const [some] = (await client.users.list().firstPage()).data;
    const named = (name: string, email: string) => ({ ...some!, name, email });
    const users = [
      named('Cormac O’Dea', 'cormac@harbour.example'),
      named('J. R. Hartley', 'jr@harbour.example'),
      named('Marie\u2011Louise Groß', 'ml@grünwald.example'),
      named('שָׂרָה כֹּהֵן', 's@dublin.example'),
      named('أَحْمَد', 'a@dublin.example'),
    ];
    const find = (q: string) => applyFilter(users, { ...EMPTY_FILTER, q }, 'en', (id) => id).map(({ name }) => name);
    for (const q of ["o'dea", 'ODEA', 'cormac@', '<cormac@harbour.example>']) expect(find(q)).toEqual(['Cormac O’Dea']);
    for (const q of ['jr hartley', 'Hartley, J', 'j.r. hartley']) expect(find(q)).toEqual(['J. R. Hartley']);
    for (const q of ['marie louise', 'GROSS', 'grünwald.example']) expect(find(q)).toEqual(['Marie\u2011Louise Groß']);
    expect(find('שרה')).toEqual(['שָׂרָה כֹּהֵן']);
    expect(find('احمد')).toEqual(['أَحْمَد']);
    expect(find('@harbour.example').sort()).toEqual(['Cormac O’Dea', 'J. R. Hartley']);
    expect(find('')).toHaveLength(5);
  });
});

describe('rows', () => {
  test('H5: a click or Enter opens a row', async () => {
    const { element } = await mount();
    const opened: string[] = [];
    element.addEventListener('roster-user-select', (event) => opened.push(event.detail.user.email));
    await row('Emil Eder').click();
    page.getByRole('button', { name: 'Show details of Emil Eder' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['emil.eder@example.com', 'emil.eder@example.com']);
  });

  test('a change elsewhere on the page is loaded', async () => {
    const { backend, client, element } = await mount();
    await expect.element(row('Emil Eder')).toBeVisible();
    const emil = backend.users.find(({ name }) => name === 'Emil Eder')!;
    await client.users.update(emil.id, { name: 'Emil Ederer' }, { ifMatch: '*' });
    element['onTopic']('users');
    await expect.element(row('Emil Ederer')).toBeVisible();
  });

  test('Load more adds people at the end', async () => {
    const { element } = await mount('owner', ({ client: own }) => {
      const list = own.users.list.bind(own.users);
      own.users.list = (query, options) => list({ ...query, limit: 10 }, options);
    });
    await expect.element(page.getByText('10 of 35 people')).toBeVisible();
    await page.getByRole('button', { name: 'Load more' }).click();
    await expect.element(page.getByText('20 of 35 people')).toBeVisible();
    expect(new Set(names(element)).size).toBe(20);
  });
});

describe('export', () => {
  afterEach(() => vi.restoreAllMocks());

  test('H2: saves the people shown as a file for spreadsheets', async () => {
    const saved = downloads();
    const { element } = await mount();
    await expect.element(row('Emil Eder')).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Status' }), 'Expired');
    await expect.poll(() => names(element)).toHaveLength(2);
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toMatch(/^users-\d{4}-\d\d-\d\d\.csv$/);
    const bytes = new Uint8Array(await saved[0]!.blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('erik.ende@example.com');
  });

  test('while the file is prepared, the button is busy and the rows are counted', async () => {
    const saved = downloads();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { element } = await mount('owner', ({ client }) => {
      client.users.export = () => ({
        text: async () => '',
        response: async () => new Response(),
        async *[Symbol.asyncIterator]() {
          yield 'id\r\n1\r\n2\r\n';
          await held;
        },
      });
    });
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.element(page.getByText('Preparing the file. Rows: 2')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Export' })).toHaveAttribute('aria-busy', 'true');
    await expectAccessible(element);
    release();
    await expect.poll(() => saved.length).toBe(1);
    expect(page.getByText('Preparing the file').elements()).toHaveLength(0);
  });

  test('P10: a failure shows above the list and can be tried again', async () => {
    const saved = downloads();
    const { backend } = await mount('owner', ({ backend: own }) => own.fail('users.export', 'unavailable'));
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent("The service isn't available right now.");
    await expect.element(row('Emil Eder')).toBeVisible();
    backend.fail('users.export', undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => saved.length).toBe(1);
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  test('is not offered without permission, nor for people given by property', async () => {
    const { client, show } = await signedIn('hub', 'owner');
    const users = (await client.users.list().firstPage()).data;
    show(html`<roster-user-table .users=${users}></roster-user-table>`);
    await expect.element(row('Emil Eder')).toBeVisible();
    expect(page.getByRole('button', { name: 'Export' }).elements()).toHaveLength(0);
  });
});

describe('failures', () => {
  test('P10: a failure says what happened, by its code, and can be tried again', async () => {
    const { backend, element } = await mount('owner', ({ backend: own }) => own.fail('users.list', 'internal_error'));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/^We couldn't load this[.] Try again[.] Reference: req_[\w-]+/);
    await expectAccessible(element);
    backend.fail('users.list', undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(row('Emil Eder')).toBeVisible();
  });

  test('a missing connection is reported', async () => {
    await mount('owner', ({ backend }) => backend.fail('users.list', 'network'));
    await expect.element(page.getByRole('alert')).toHaveTextContent("We couldn't reach the service");
  });

  test('while loading, placeholder rows have the real height', async () => {
    const { element } = await mount('owner', ({ backend }) => backend.delay(600_000));
    await expect.element(page.getByText('Loading')).toBeInTheDocument();
    expect(element.shadowRoot?.querySelector('tbody tr')?.getBoundingClientRect().height).toBeCloseTo(45, 0);
  });
});
