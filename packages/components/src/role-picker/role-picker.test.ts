import { hub } from '@roster-kit/policy/catalogues';
import { formControlSuite } from '../shared/form-control.suite.js';
import type { RosterRolePicker } from './role-picker.js';
import './define.js';
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';

const roles = hub.roles.map((role) => ({ ...role, permissions: [...role.permissions] }));
const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? '';

formControlSuite({
  tag: 'roster-role-picker',
  feed: (element) => Object.assign(element, { roles }),
  values: ['editor', 'viewer'],
  pick: async (element, value) => {
    await page.elementLocator(element).getByRole('radio', { name: nameOf(value) }).click();
    await element.updateComplete;
  },
});

test('H7: without the role held, three are offered, each by name and description', async () => {
  const element = document.createElement('roster-role-picker') as RosterRolePicker;
  element.roles = roles;
  element.current = 'viewer';
  document.body.replaceChildren(element);
  await element.updateComplete;
  expect(page.getByRole('radio').elements()).toHaveLength(3);
  await expect.element(page.getByRole('radio', { name: 'Tester' })).toHaveAccessibleDescription(/preview environment/);
  await userEvent.click(page.getByRole('radio', { name: 'Owner' }));
  expect(element.value).toBe('owner');
});
