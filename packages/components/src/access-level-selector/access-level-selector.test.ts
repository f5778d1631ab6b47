import { flow } from '@roster-kit/policy/catalogues';
import { page, userEvent } from 'vitest/browser';
import { formControlSuite } from '../shared/form-control.suite.js';
import './define.js';

formControlSuite({
  tag: 'roster-access-level-selector',
  feed: (element) => Object.assign(element, { levels: flow.accessLevels }),
  values: ['viewer', 'manage_and_publish'],
  pick: async (element, value) => {
    await userEvent.selectOptions(page.elementLocator(element).getByRole('combobox'), value);
    await element.updateComplete;
  },
});
