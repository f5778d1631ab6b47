import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rosterPage } from '@roster-kit/testing';
import { DemoHarness } from './harness.js';

const ADMINISTRATOR = 'olivia.owen@flowline.example';
const EDITOR = 'emil.eder@flowline.example';
const ASSISTANT = 'Meter readings';
const demo = new DemoHarness();
let administrator: Page;
let editor: Page;

const action = (page: Page, name: string) => page.locator('#actions').getByRole('button', { name, exact: true });

beforeAll(() => demo.start());
afterAll(() => demo.stop());

describe('flow, walked through in a browser', () => {
  it('F1 F4: an administrator adds an assistant and sets an editor’s access level on it', async () => {
    administrator = await demo.signIn(ADMINISTRATOR);
    await administrator.getByRole('link', { name: 'Assistants' }).click();
    await administrator.getByLabel('Name of a new assistant').fill(ASSISTANT);
    await administrator.getByRole('button', { name: 'Add assistant' }).click();
    await administrator.getByRole('heading', { name: ASSISTANT }).waitFor();
    const { accessList, toast } = rosterPage(administrator);
    await accessList.add(EDITOR, 'Design and Edit');
    await toast.says('Emil Eder now has Design and Edit.');
  });

  it('F3: the editor has no users page', async () => {
    editor = await demo.signIn(EDITOR);
    expect(await editor.getByRole('link', { name: 'Users & permissions' }).count()).toBe(0);
    await editor.goto(new URL('/settings', demo.server.url).href);
    await rosterPage(editor).usersAndPermissions.noAccess.waitFor();
  });

  it('F4 F10 F12: the editor sees the assistant and may design and save it, but not publish it', async () => {
    await editor.goto(new URL('/assistants', demo.server.url).href);
    await editor.locator('#assistants').getByRole('button', { name: ASSISTANT }).click();
    await editor.getByText('Your access level: Design and Edit').waitFor();
    expect(await action(editor, 'Design').isEnabled()).toBe(true);
    await action(editor, 'Save').click();
    await editor.getByText('Save: done.').waitFor();
    expect(await action(editor, 'Publish').isDisabled()).toBe(true);
    expect(await editor.getByLabel('Name of a new assistant').isVisible()).toBe(false);
    expect(await editor.getByRole('button', { name: 'Add person' }).count()).toBe(0);
  });

  it('F11: the administrator may publish it', async () => {
    await administrator.reload();
    await administrator.locator('#assistants').getByRole('button', { name: ASSISTANT }).click();
    await action(administrator, 'Publish').click();
    await administrator.getByText('Publish: done.').waitFor();
  });

  it('no console shows an error', () => {
    expect(demo.complaints).toEqual([]);
  });
});
