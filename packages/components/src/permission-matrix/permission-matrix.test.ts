import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flow, hub } from '@roster-kit/policy/catalogues';
import { expectAccessible } from '../testing/accessible.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { RosterPermissionMatrix } from './permission-matrix.js';

async function mount(catalogue: 'hub' | 'flow', role: string): Promise<SignedIn & { element: RosterPermissionMatrix }> {
  const session = await signedIn(catalogue, role);
  const element = session
    .show(html`<roster-permission-matrix></roster-permission-matrix>`)
    .querySelector('roster-permission-matrix') as RosterPermissionMatrix;
  await expect.poll(() => element.shadowRoot?.querySelector('table')).not.toBeNull();
  return { ...session, element };
}

/** What a screen reader reads in a table: for each column, the text of each row. */
function read(element: RosterPermissionMatrix, caption: string): Record<string, Record<string, string>> {
  const table = [...(element.shadowRoot?.querySelectorAll('table') ?? [])].find(
    (each) => each.caption?.textContent?.trim() === caption,
  ) as HTMLTableElement;
  const columns = [...table.tHead!.rows[0]!.cells].slice(1).map((cell) => cell.querySelector('bdi')?.textContent ?? '');
  const rows = [...table.querySelectorAll('tbody tr:not(.group)')] as HTMLTableRowElement[];
  return Object.fromEntries(
    columns.map((column, at) => [
      column,
      Object.fromEntries(
        rows.map((row) => [
          row.cells[0]?.querySelector('.permission')?.textContent ?? '',
          row.cells[at + 1]?.textContent?.trim() ?? '',
        ]),
      ),
    ]),
  );
}
const allowedIn = (answers: Record<string, string> | undefined) =>
  Object.keys(answers ?? {}).filter((label) => answers?.[label] === 'Yes');
const ROLES = 'What each role can do';
const LEVELS = 'What each access level allows';

describe('the hub', () => {
  test.each([
    ['H9a: a tester uses the preview alone', 'Tester', ['Use the preview']],
    [
      'H9b: a viewer reads statistics and conversations',
      'Viewer',
      ['Open the Hub', 'View statistics', 'View conversations'],
    ],
    [
      'H9c: an editor edits everything except the bot settings and creates topics',
      'Editor',
      [
        'Use the preview',
        'Open the Hub',
        'View statistics',
        'View conversations',
        'Edit conversations',
        'View content',
        'Edit content',
        'Create topics',
      ],
    ],
    ['H9d: an owner does everything', 'Owner', hub.permissions.map(({ label }) => label)],
  ])('%s', async (_rule, role, allowed) => {
    const { element } = await mount('hub', 'owner');
    expect(allowedIn(read(element, ROLES)[role])).toEqual(allowed);
  });

  test('has no section for levels if the catalogue has none, and marks the own role', async () => {
    const { element } = await mount('hub', 'editor');
    expect(element.shadowRoot?.querySelectorAll('table')).toHaveLength(1);
    await expect.element(page.getByRole('columnheader', { name: 'Editor Your role' })).toBeVisible();
  });
});

describe('flow', () => {
  const labelsOf = (resources: string[]) =>
    flow.permissions.filter(({ id }) => resources.includes(id.split(':')[0] ?? '')).map(({ label }) => label);

  test('F1: an administrator may do everything a role decides, with Manage and Publish as default level', async () => {
    const { element } = await mount('flow', 'administrator');
    const answers = read(element, ROLES)['Administrator'] ?? {};
    expect(allowedIn(answers)).toEqual(
      flow.permissions.filter(({ decidedBy }) => decidedBy === 'role').map(({ label }) => label),
    );
    expect(answers['Publish the assistant']).toBe('Depends on access level. Default: Manage and Publish');
  });

  test.each([
    ['F3: an editor has nothing of the Users page', ['users', 'settings'], []],
    [
      'F4: an editor sees assistants, and cannot add, delete or copy them or change levels',
      ['resources', 'assistants', 'access_levels'],
      ['View assistants'],
    ],
    [
      'F5: an editor does everything but delete AI sources',
      ['ai_sources'],
      ['View AI sources', 'Add AI sources', 'Edit AI sources'],
    ],
    ['F6: an editor views channels only', ['channels'], ['View channels']],
    ['F7: an editor views and adds integrations', ['integrations'], ['View integrations', 'Add integrations']],
    ['F8: an editor has nothing of Code Station and Knowledge Base', ['code_station', 'knowledge_base'], []],
    ['F9: an editor has nothing of Conversation Analyses', ['conversation_analyses', 'conversations'], []],
  ])('%s', async (_rule, resources, allowed) => {
    const { element } = await mount('flow', 'editor');
    const labels = labelsOf(resources);
    expect(labels.length).toBeGreaterThan(0);
    expect(allowedIn(read(element, ROLES)['Editor']).filter((label) => labels.includes(label))).toEqual(allowed);
  });

  test('F10: for a permission that a level decides, every role says so', async () => {
    const { element } = await mount('flow', 'editor');
    const table = read(element, ROLES);
    for (const { label } of flow.permissions.filter(({ decidedBy }) => decidedBy === 'level')) {
      for (const role of Object.keys(table)) expect(table[role]?.[label]).toMatch(/^Depends on access level/);
    }
    expect(table['Editor']?.['View the assistant']).toBe('Depends on access level. Default: No access');
  });

  test.each([
    ['F11: Manage and Publish allows all of it', 'Manage and Publish', labelsOf(['assistant', 'assistant_ai'])],
    [
      'F12: Design and Edit changes and saves, never publishes or configures AI',
      'Design and Edit',
      ['View the assistant', 'Edit the assistant', 'Save the assistant', 'View the AI module', 'Test the AI module'],
    ],
    ['F13: Viewer looks only', 'Viewer', ['View the assistant', 'View the AI module']],
  ])('%s', async (_rule, level, allowed) => {
    const { element } = await mount('flow', 'editor');
    expect(allowedIn(read(element, LEVELS)[level])).toEqual(allowed);
  });
});

describe('the table', () => {
  test('compares two roles on demand, in color and in words, and can hide what is equal', async () => {
    const { element } = await mount('hub', 'owner');
    expect(element.shadowRoot?.querySelector('.is-different')).toBeNull();
    await userEvent.click(page.getByRole('button', { name: 'Compare roles' }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'First role' }), 'Viewer');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Second role' }), 'Editor');
    await expect.element(page.getByText('5 differences')).toBeVisible();
    expect(read(element, ROLES)['Editor']?.['Use the preview']).toBe('Yes, differs');
    await userEvent.click(page.getByRole('checkbox', { name: 'Only differences' }));
    await element.updateComplete;
    expect(Object.keys(read(element, ROLES)['Viewer'] ?? {})).toEqual([
      'Use the preview',
      'Edit conversations',
      'View content',
      'Edit content',
      'Create topics',
    ]);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Second role' }), 'Viewer');
    await expect.element(page.getByText('These two roles have the same permissions.')).toBeVisible();
  });

  test('keeps its header and first column in place while it scrolls', async () => {
    await page.viewport(390, 700);
    const { element } = await mount('hub', 'owner');
    const box = element.shadowRoot?.querySelector('.scroll') as HTMLElement;
    const corner = element.shadowRoot?.querySelector('.corner') as HTMLElement;
    const first = element.shadowRoot?.querySelector('tbody tr:not(.group) th') as HTMLElement;
    const before = { top: corner.getBoundingClientRect().top, left: first.getBoundingClientRect().left };
    box.scrollTo({ top: 200, left: 120, behavior: 'instant' });
    expect(box.scrollLeft).toBeGreaterThan(50);
    expect(Math.abs(corner.getBoundingClientRect().top - before.top)).toBeLessThan(2);
    expect(Math.abs(first.getBoundingClientRect().left - before.left)).toBeLessThan(2);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1280, 800);
  });

  test('is accessible', async () => {
    const { element } = await mount('flow', 'administrator');
    await userEvent.click(page.getByRole('button', { name: 'Compare roles' }));
    await expectAccessible(element);
  });

  test('shows a failure with a way to try again, and then the table', async () => {
    const { backend, show } = await signedIn('hub', 'owner');
    backend.fail('roles.list', 'internal_error');
    show(html`<roster-permission-matrix></roster-permission-matrix>`);
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect.element(retry).toBeVisible();
    backend.fail('roles.list', undefined);
    await userEvent.click(retry);
    await expect.element(page.getByRole('columnheader', { name: /Owner/ })).toBeVisible();
  });

  test('works with properties alone, and says so when there is nothing to show', async () => {
    const element = document.createElement('roster-permission-matrix');
    Object.assign(element, {
      roles: hub.roles,
      pages: [{ id: 'page', label: 'Page', permissions: hub.permissions.slice(0, 2) }],
    });
    document.body.replaceChildren(element);
    await element.updateComplete;
    expect(allowedIn(read(element, ROLES)['Tester'])).toEqual(['Use the preview']);
    element.pages = [];
    await element.updateComplete;
    await expect.element(page.getByText('No permissions', { exact: true })).toBeVisible();
  });
});
