import '../../access-level-selector/define.js';
import '../../role-picker/define.js';
import { page } from 'vitest/browser';
import { flow, hub } from '@roster-kit/policy/catalogues';
import { formControlSuite } from '../../shared/element/form-control.suite.js';

// The suite of form controls for every control, for a browser that Vitest does not drive.

const roles = hub.roles.map((role) => ({ ...role, permissions: [...role.permissions], etag: '"fixed"' }));
const nameOf = (id: string) => roles.find((role) => role.id === id)?.name ?? '';

formControlSuite({
  tag: 'roster-role-picker',
  feed: (element) => Object.assign(element, { roles }),
  values: ['editor', 'viewer'],
  pick: async (element, value) => {
    await page
      .elementLocator(element)
      .getByRole('radio', { name: nameOf(value) })
      .click();
    await element.updateComplete;
  },
});

formControlSuite({
  tag: 'roster-access-level-selector',
  feed: (element) => Object.assign(element, { levels: flow.accessLevels }),
  values: ['viewer', 'manage_and_publish'],
  pick: async (element, value) => {
    await page.elementLocator(element).getByRole('combobox').selectOptions(value);
    await element.updateComplete;
  },
});
