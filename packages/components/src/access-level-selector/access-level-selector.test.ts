import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { flow } from '@roster-kit/policy/catalogues';
import { formControlSuite } from '../shared/element/form-control.suite.js';
import { expectAccessible } from '../testing/accessible.js';
import { signedIn } from '../testing/signed-in.js';

formControlSuite({
  tag: 'roster-access-level-selector',
  feed: (element) => Object.assign(element, { levels: flow.accessLevels }),
  values: ['viewer', 'manage_and_publish'],
  pick: async (element, value) => {
    await userEvent.selectOptions(page.elementLocator(element).getByRole('combobox'), value);
    await element.updateComplete;
  },
});

describe('with somebody signed in', () => {
  test.each([
    ['F11: Manage and Publish is described as allowing everything', 'manage_and_publish', []],
    [
      'F12: Design and Edit is described as neither publishing nor configuring AI',
      'design_and_edit',
      ['Publish the assistant', 'Configure the AI module'],
    ],
    [
      'F13: Viewer is described as looking only',
      'viewer',
      [
        'Edit the assistant',
        'Save the assistant',
        'Publish the assistant',
        'Test the AI module',
        'Configure the AI module',
      ],
    ],
  ])('%s', async (_rule, level, refused) => {
    const { show } = await signedIn('flow', 'administrator');
    const element = show(
      html`<roster-access-level-selector describe value=${level}></roster-access-level-selector>`,
    ).querySelector('roster-access-level-selector');
    await expect.element(page.getByRole('combobox', { name: 'Access level' })).toHaveValue(level);
    const said = [...(element?.shadowRoot?.querySelectorAll('dd.no') ?? [])].map((entry) => entry.textContent?.trim());
    expect(said).toEqual(refused.map((label) => `Not allowed: ${label}`));
    await expectAccessible(element as Element);
  });

  test('F10: "no level" is a choice if the host gives it a text', async () => {
    const { show } = await signedIn('flow', 'administrator');
    const element = show(
      html`<roster-access-level-selector
        value="viewer"
        empty-label="From role: No access"
      ></roster-access-level-selector>`,
    ).querySelector('roster-access-level-selector');
    await expect.element(page.getByRole('combobox')).toHaveValue('viewer');
    await userEvent.selectOptions(page.getByRole('combobox'), 'From role: No access');
    expect(element?.value).toBe('');
  });

  test('says so when the catalogue has no levels', async () => {
    const { show } = await signedIn('hub', 'owner');
    show(html`<roster-access-level-selector></roster-access-level-selector>`);
    await expect.element(page.getByText('There are no access levels to choose from.')).toBeVisible();
  });
});
