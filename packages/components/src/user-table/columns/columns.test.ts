import '../define.js';
import { html } from 'lit';
import { expect, test, vi } from 'vitest';
import type { User } from '@roster-kit/sdk';
import { signedIn } from '../../testing/signed-in.js';
import { deep, found } from '../../testing/story.js';
import type { UserColumn } from './columns.js';

const headers = (root: HTMLElement) => deep(root, 'thead th').map(({ textContent }) => textContent.trim());

const people = (count: number): User[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `usr_${index}`,
    email: `${index}@example.com`,
    name: `Person ${index}`,
    roleId: 'editor',
    status: 'active',
    twoFactorEnabled: false,
    lastActiveAt: null,
    invitation: null,
    etag: '"1"',
  })) as never;

async function show(columns: readonly UserColumn[], users = people(3), content = html``) {
  const { show: render } = await signedIn('hub', 'owner');
  const root = render(html`<roster-user-table .users=${users} .columns=${columns}>${content}</roster-user-table>`);
  await found(() => deep(root, 'tr[data-id]')[0]);
  return { root, table: root.querySelector('roster-user-table')! };
}

test('columns are shown in the order of the host, with headers, widths and sort keys of the host', async () => {
  const { root } = await show([
    { id: 'phone', header: 'Phone', width: '200px', render: ({ id }) => `+49 ${id}` },
    { id: 'status', header: 'State' },
    { id: 'team', header: 'Team', sortKey: 'role', render: () => html`<b>Blue</b>` },
  ]);
  // The name opens a person, so it is always there.
  expect(headers(root)).toEqual(['Person', 'Phone', 'State', 'Team']);
  expect(deep(root, 'thead th')[1]!.style.inlineSize).toBe('200px');
  expect(deep(root, 'tr[data-id="usr_0"] td').map(({ textContent }) => textContent.trim())[1]).toContain('+49 usr_0');
  expect(deep(root, 'tr[data-id="usr_0"] b').map(({ textContent }) => textContent)).toEqual(['Blue']);
  deep(root, 'thead th:last-child .sort')[0]!.click();
  await expect.poll(() => deep(root, 'thead th')[3]!.getAttribute('aria-sort')).toBe('ascending');
});

test('a cell shows a text as text, a node, or a slot; one that fails leaves the others alone', async () => {
  const reported = vi.fn();
  const stop = (event: Event) => (event.preventDefault(), reported());
  addEventListener('error', stop);
  const { root } = await show(
    [
      { id: 'name' },
      { id: 'text', render: () => '<img src=x onerror=alert(1)>' },
      { id: 'node', render: ({ id }) => Object.assign(document.createElement('i'), { textContent: id }) },
      { id: 'phone', header: 'Phone' },
      {
        id: 'broken',
        render: () => {
          throw new Error('of the host');
        },
      },
    ],
    people(2),
    html`<span slot="cell-phone-usr_1">030 1234</span>`,
  );
  const cells = deep(root, 'tr[data-id="usr_1"] td');
  expect(cells[1]!.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(cells[2]!.querySelector('i')!.textContent).toBe('usr_1');
  expect(cells[3]!.querySelector('slot')!.assignedElements()[0]!.textContent).toBe('030 1234');
  expect(reported).toHaveBeenCalledOnce();
  removeEventListener('error', stop);
});

test('a control in a cell of the host is pressed by itself, not with the row', async () => {
  const pressed = vi.fn();
  const { root, table } = await show([
    { id: 'call', render: () => html`<button class="call" @click=${pressed}>Call</button>` },
  ]);
  const opened = vi.fn();
  table.addEventListener('roster-user-select', opened);
  deep(root, '.call')[0]!.click();
  expect([pressed.mock.calls.length, opened.mock.calls.length]).toEqual([1, 0]);
});

test('of a hundred thousand people, only cells near the window are rendered', async () => {
  const render = vi.fn(({ id }: User) => id);
  const { root } = await show([{ id: 'own', render }], people(100_000));
  expect(deep(root, 'tr[data-id]').length).toBeLessThan(120);
  expect(render.mock.calls.length).toBeLessThan(2_000);
});
