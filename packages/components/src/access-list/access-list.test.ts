import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flow } from '@roster-kit/policy/catalogues';
import type { Grant } from '@roster-kit/sdk';
import { expectAccessible } from '../testing/accessible.js';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { AccessLevelChangeDetail } from './access-list.events.js';
import type { RosterAccessList } from './access-list.js';

interface Mounted extends SignedIn {
  resourceId: string;
  element: RosterAccessList;
  grants: () => Promise<Grant[]>;
}

async function mount(role: string, prepare?: (session: SignedIn) => void | Promise<void>): Promise<Mounted> {
  const session = await signedIn('flow', role);
  await prepare?.(session);
  const resourceId = session.backend.resources[0]!.id;
  const root = session.show(html`<roster-access-list resource-id=${resourceId}></roster-access-list>`);
  return {
    ...session,
    resourceId,
    element: root.querySelector('roster-access-list') as RosterAccessList,
    grants: () => session.client.grants.list(resourceId).toArray({ max: 200 }),
  };
}
const levelOf = (name: string) => page.getByRole('combobox', { name: `Access level of ${name}` });
const grantOf = async ({ grants }: Mounted, name: string) => (await grants()).find(({ user }) => user.name === name);
const rowOf = (name: string) => page.getByRole('listitem').filter({ hasText: name });

describe('who may do what', () => {
  test('F1 F10: each person with a level, and whether it is set here or comes from the role', async () => {
    const mounted = await mount('administrator');
    await expect.element(levelOf('Emil Eder')).toHaveValue('viewer');
    await expect.element(rowOf('Emil Eder').getByText('Custom')).toBeVisible();
    await expect.element(levelOf('Dana Dvořák')).toHaveValue('');
    await expect
      .element(rowOf('Dana Dvořák').getByRole('option', { name: 'From role: Manage and Publish' }))
      .toBeInTheDocument();
    expect(rowOf('Dana Dvořák').getByText('Custom').elements()).toHaveLength(0);
    await expect.element(rowOf('Olivia Owen').getByText('You', { exact: true })).toBeVisible();
    await expect.element(page.getByText(`${(await mounted.grants()).length} people`)).toBeVisible();
    await expectAccessible(mounted.element);
  });

  test('F10: an explicit level decides, whatever the role: an administrator can have a lower one', async () => {
    const mounted = await mount('administrator');
    await userEvent.selectOptions(levelOf('Dana Dvořák'), 'Viewer');
    await expect.element(rowOf('Dana Dvořák').getByText('Custom')).toBeVisible();
    expect(await grantOf(mounted, 'Dana Dvořák')).toMatchObject({
      accessLevel: 'viewer',
      effectiveAccessLevel: 'viewer',
      source: 'explicit',
    });
  });

  test.each([
    ['F11: Manage and Publish can be set', 'Manage and Publish', 'manage_and_publish'],
    ['F12: Design and Edit can be set', 'Design and Edit', 'design_and_edit'],
    ['F13: Viewer can be set', 'Viewer', 'viewer'],
  ])('%s', async (_rule, label, id) => {
    const mounted = await mount('administrator');
    await userEvent.selectOptions(levelOf('Kamila Kowalska'), label);
    await expect.element(levelOf('Kamila Kowalska')).toHaveValue(id);
    await expect.poll(async () => (await grantOf(mounted, 'Kamila Kowalska'))?.accessLevel).toBe(id);
  });

  test('F1 F10: with the level removed, the role decides again', async () => {
    const mounted = await mount('administrator');
    await userEvent.selectOptions(levelOf('Dana Dvořák'), 'Viewer');
    await userEvent.click(page.getByRole('button', { name: 'Remove the access level of Dana Dvořák' }));
    await expect.poll(async () => (await grantOf(mounted, 'Dana Dvořák'))?.source).toBe('role');
    await expect.element(levelOf('Dana Dvořák')).toHaveValue('');
  });

  test('F4: an editor whose level is removed has no access any more, and the list says so', async () => {
    const mounted = await mount('administrator');
    await userEvent.click(page.getByRole('button', { name: 'Remove the access level of Emil Eder' }));
    await expect.element(page.getByText('Emil Eder no longer has an access level here.')).toBeVisible();
    expect(levelOf('Emil Eder').elements()).toHaveLength(0);
    expect(await grantOf(mounted, 'Emil Eder')).toBeUndefined();
  });
});

describe('who may not', () => {
  test('F3 F4: an editor sees no access levels of others, and reads why and whom to contact', async () => {
    await mount('editor');
    await expect.element(page.getByText("You don't have access")).toBeVisible();
    await expect.element(page.getByText("You don't have permission to see access levels.")).toBeVisible();
    await expect.element(page.getByText('Write to it@example.com to get access.')).toBeVisible();
    expect(page.getByRole('combobox').elements()).toHaveLength(0);
    expect(page.getByRole('button', { name: 'Add person' }).elements()).toHaveLength(0);
  });

  test('F4: with permission only to view levels, they are disabled with the reason', async () => {
    // A catalogue of the host's own: administrators may not manage levels.
    const readers = {
      ...flow,
      roles: flow.roles.map((role) => ({
        ...role,
        permissions: role.permissions.filter((id) => id !== 'access_levels:manage'),
      })),
    };
    const session = await signedIn(readers, 'administrator');
    session.show(html`<roster-access-list resource-id=${session.backend.resources[0]!.id}></roster-access-list>`);
    await expect
      .element(
        page.getByText("You can see who has access, but you can't change it. You don't have permission to do this."),
      )
      .toBeVisible();
    await expect.element(levelOf('Emil Eder')).toBeDisabled();
    expect(page.getByRole('button', { name: /Remove|Add person/ }).elements()).toHaveLength(0);
  });
});

describe('a change that fails', () => {
  test('P5: on stale data nothing is overwritten: the row shows the current and the chosen level', async () => {
    const mounted = await mount('administrator');
    await expect.element(levelOf('Emil Eder')).toHaveValue('viewer');
    const stale = await grantOf(mounted, 'Emil Eder');
    await mounted.client.grants.set(
      mounted.resourceId,
      stale!.user.id,
      { accessLevel: 'manage_and_publish' },
      { ifMatch: stale!.etag },
    );
    await userEvent.selectOptions(levelOf('Emil Eder'), 'Design and Edit');
    await expect
      .element(
        page.getByText(
          'Someone else changed the access level since you opened this. Now: Manage and Publish. You chose: Design and Edit.',
        ),
      )
      .toBeVisible();
    expect((await grantOf(mounted, 'Emil Eder'))?.accessLevel).toBe('manage_and_publish');
    await expect.element(levelOf('Emil Eder')).toHaveValue('manage_and_publish');
    await userEvent.click(page.getByRole('button', { name: 'Set Design and Edit' }));
    await expect.poll(async () => (await grantOf(mounted, 'Emil Eder'))?.accessLevel).toBe('design_and_edit');
    expect(page.getByText('Someone else changed the access level').elements()).toHaveLength(0);
  });

  test('P10: a failure shows in the row with the old level, and Try again sends the chosen one', async () => {
    const mounted = await mount('administrator');
    await expect.element(levelOf('Emil Eder')).toHaveValue('viewer');
    mounted.backend.fail('grants.set', 'network');
    await userEvent.selectOptions(levelOf('Emil Eder'), 'Design and Edit');
    await expect.element(page.getByRole('alert')).toHaveTextContent("We couldn't reach the service");
    await expect.element(page.getByText('You chose: Design and Edit.')).toBeVisible();
    await expect.element(levelOf('Emil Eder')).toHaveValue('viewer');
    mounted.backend.fail('grants.set', undefined);
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.poll(async () => (await grantOf(mounted, 'Emil Eder'))?.accessLevel).toBe('design_and_edit');
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  test('two changes of one row, one after the other, are both saved in order', async () => {
    const mounted = await mount('administrator');
    await expect.element(levelOf('Emil Eder')).toHaveValue('viewer');
    mounted.backend.delay(80);
    await userEvent.selectOptions(levelOf('Emil Eder'), 'Design and Edit');
    await userEvent.selectOptions(levelOf('Emil Eder'), 'Manage and Publish');
    await expect.element(rowOf('Emil Eder').getByText('Custom')).toBeVisible();
    await expect.poll(async () => (await grantOf(mounted, 'Emil Eder'))?.accessLevel).toBe('manage_and_publish');
    expect(page.getByText('Someone else changed the access level').elements()).toHaveLength(0);
  });
});

describe('adding a person', () => {
  test('F1 F12: a person without access is found, gets a level, and appears in the list', async () => {
    const mounted = await mount('administrator');
    await userEvent.click(page.getByRole('button', { name: 'Add person' }));
    await userEvent.fill(page.getByRole('searchbox', { name: 'Person' }), 'Ayşe');
    await userEvent.click(page.getByRole('button', { name: /Ayşe Yılmaz/ }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Access level', exact: true }), 'Design and Edit');
    await expect.element(page.getByText('Not allowed: Publish the assistant')).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    await expect.element(page.getByText('Ayşe Yılmaz now has Design and Edit.')).toBeVisible();
    await expect.element(levelOf('Ayşe Yılmaz')).toHaveValue('design_and_edit');
    expect((await grantOf(mounted, 'Ayşe Yılmaz'))?.source).toBe('explicit');
  });

  test('F10: a level that is already set is named, not overwritten', async () => {
    const mounted = await mount('administrator');
    await userEvent.click(page.getByRole('button', { name: 'Add person' }));
    await userEvent.fill(page.getByRole('searchbox', { name: 'Person' }), 'Emil');
    await userEvent.click(page.getByRole('button', { name: /^Emil Eder/ }));
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Access level', exact: true }),
      'Manage and Publish',
    );
    await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
    await expect.element(page.getByText('Emil Eder already has Viewer here. Change it in the list.')).toBeVisible();
    expect((await grantOf(mounted, 'Emil Eder'))?.accessLevel).toBe('viewer');
  });

  test('without a match the form says so, and Esc returns the focus to the button', async () => {
    await mount('administrator');
    const open = page.getByRole('button', { name: 'Add person' });
    await userEvent.click(open);
    const search = page.getByRole('searchbox', { name: 'Person' });
    const cancel = page.getByRole('button', { name: 'Cancel' });
    const space = () => cancel.element().getBoundingClientRect().top - search.element().getBoundingClientRect().bottom;
    await expect.poll(space, { message: 'the empty live region takes no space' }).toBeCloseTo(12, 0);
    await userEvent.fill(search, 'nobody at all');
    await expect.element(page.getByText('No one matches “nobody at all”.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => open.element().matches(':focus')).toBe(true);
    expect(search.elements()).toHaveLength(0);
  });
});

describe('the list', () => {
  test('can be searched, and says what to do when nobody matches', async () => {
    await mount('administrator');
    const search = page.getByRole('searchbox', { name: 'Search people' });
    await userEvent.fill(search, 'Emil');
    await expect.element(page.getByText('1 person')).toBeVisible();
    await userEvent.fill(search, 'xyz');
    await userEvent.click(page.getByRole('button', { name: 'Clear search' }));
    await expect.element(levelOf('Dana Dvořák')).toBeVisible();
    expect(search.element().matches(':focus')).toBe(true);
  });

  test('loads page by page', async () => {
    const mounted = await mount('administrator');
    mounted.element.pageSize = 4;
    const all = await mounted.grants();
    await expect.element(page.getByText(`${all.length} people`)).toBeVisible();
    const shown = () => mounted.element.shadowRoot?.querySelectorAll('li.row').length ?? 0;
    await expect.poll(shown).toBe(4);
    while (shown() < all.length) {
      const before = shown();
      await userEvent.click(page.getByRole('button', { name: 'Load more' }));
      await expect.poll(shown).toBeGreaterThan(before);
    }
    expect(page.getByRole('button', { name: 'Load more' }).elements()).toHaveLength(0);
  });

  test('shows a failure with a way to try again', async () => {
    const mounted = await mount('administrator', ({ backend }) => backend.fail('grants.list', 'unavailable'));
    await expect.element(page.getByRole('alert')).toHaveTextContent("isn't available right now");
    mounted.backend.fail('grants.list', undefined);
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await expect.element(levelOf('Emil Eder')).toBeVisible();
  });

  test('lets the host prevent a change, or make it itself', async () => {
    const mounted = await mount('administrator');
    await expect.element(levelOf('Emil Eder')).toHaveValue('viewer');
    const asked: AccessLevelChangeDetail[] = [];
    let answer: ((grant: Grant) => void) | undefined;
    mounted.element.addEventListener('roster-access-level-change-request', (event) => {
      asked.push(event.detail);
      if (asked.length === 1) event.preventDefault();
      else event.respondWith(new Promise<Grant>((resolve) => (answer = resolve)));
    });
    await userEvent.selectOptions(levelOf('Emil Eder'), 'Design and Edit');
    await expect.element(levelOf('Emil Eder')).toHaveValue('viewer');
    await userEvent.selectOptions(levelOf('Emil Eder'), 'Design and Edit');
    await expect.element(page.getByText('Saving')).toBeVisible();
    const grant = (await grantOf(mounted, 'Emil Eder'))!;
    expect(grant.accessLevel).toBe('viewer');
    answer?.({ ...grant, accessLevel: 'manage_and_publish', effectiveAccessLevel: 'manage_and_publish' });
    await expect.element(levelOf('Emil Eder')).toHaveValue('manage_and_publish');
    expect(asked).toEqual(
      Array(2).fill({ resourceId: mounted.resourceId, userId: grant.user.id, accessLevel: 'design_and_edit' }),
    );
  });

  test('works with properties alone, and the host saves', async () => {
    const { grants, client } = await mount('administrator');
    const fed = (await grants()).slice(0, 3);
    const roles = (await client.roles.list()).data;
    const levels = (await client.accessLevels.list()).data;
    const element = document.createElement('roster-access-list');
    Object.assign(element, { grants: fed, roles, levels, resourceId: 'res_1' });
    document.body.replaceChildren(element);
    element.addEventListener('roster-access-level-change-request', (event) =>
      event.respondWith(Promise.resolve(undefined)),
    );
    await userEvent.selectOptions(levelOf('Emil Eder'), 'Design and Edit');
    await expect.element(levelOf('Emil Eder')).toHaveValue('design_and_edit');
    expect(page.getByRole('searchbox').elements()).toHaveLength(0);
  });

  test('fits a phone screen', async () => {
    await page.viewport(320, 700);
    await mount('administrator');
    await expect.element(levelOf('Emil Eder')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1280, 800);
  });
});
