import '../src/define.js';
import { html, render, type TemplateResult } from 'lit';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import type { RosterConfirmDialog } from '../src/confirm-dialog/confirm-dialog.js';
import manifest from '../src/generated/custom-elements.json' with { type: 'json' };
import { setStage, type Stage } from '../src/testing/every/every-widget.js';
import { click, deep, fill, found, inStory } from '../src/testing/story.js';

/** One element: how a host's test puts it in its page, what a person does there, and what the host hears. */
interface Walk {
  template: (stage: Stage, client: RosterClient) => TemplateResult;
  act: (page: HTMLElement) => Promise<unknown>;
  hears?: string;
}

const shows = (page: HTMLElement, text: string) =>
  found(() => deep(page, '*').some(({ shadowRoot }) => shadowRoot?.textContent.includes(text)) || undefined);

const press = async (page: HTMLElement, name: string) => {
  const isNamed = (button: HTMLElement) =>
    button.textContent.trim() === name || button.getAttribute('aria-label')?.startsWith(name);
  (await found(() => deep(page, 'button:not([disabled])').find(isNamed))).click();
};

/** What matches in the tree of an element of the kit, such as of one inside another. */
const within = (page: HTMLElement, tag: string, selector: string) =>
  found(() => deep(page, tag)[0]?.shadowRoot?.querySelector<HTMLElement>(selector));

const choose = async (page: HTMLElement, tag: string) => {
  const select = (await within(page, tag, 'select')) as HTMLSelectElement;
  select.value = select.options[select.options.length - 1]!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

const send = async (page: HTMLElement) =>
  (await inStory(page, 'form')).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

const walks: Record<string, Walk> = {
  'roster-accept-invitation': {
    template: ({ invitationToken }, client) =>
      html`<roster-accept-invitation .client=${client} .token=${invitationToken}></roster-accept-invitation>`,
    act: async (page) => {
      await fill(page, '#name', 'Nora');
      await send(page);
    },
    hears: 'roster-invitation-accept-request',
  },
  'roster-access-explainer': {
    template: ({ users }, client) =>
      html`<roster-access-explainer .client=${client} user-id=${users.active.id} open></roster-access-explainer>`,
    act: (page) => shows(page, 'Choose a permission'),
  },
  'roster-access-level-selector': {
    template: (_, client) => html`<roster-access-level-selector .client=${client}></roster-access-level-selector>`,
    act: (page) => choose(page, 'roster-access-level-selector'),
    hears: 'change',
  },
  'roster-access-list': {
    template: ({ resourceId }, client) =>
      html`<roster-access-list .client=${client} resource-id=${resourceId}></roster-access-list>`,
    act: async (page) => {
      await shows(page, 'emil.eder@example.com');
      await choose(page, 'roster-access-level-selector');
    },
    hears: 'roster-access-level-change-request',
  },
  'roster-activity-log': {
    template: (_, client) => html`<roster-activity-log .client=${client}></roster-activity-log>`,
    act: (page) => shows(page, 'Today'),
  },
  'roster-bulk-dialog': {
    template: ({ users }, client) =>
      html`<roster-bulk-dialog .client=${client} .users=${[users.active]} action="suspend" open></roster-bulk-dialog>`,
    act: (page) => press(page, 'Suspend 1 account'),
    hears: 'roster-bulk-change-request',
  },
  'roster-can': {
    template: (_, client) => html`<roster-can .client=${client} permission="users:view">Content</roster-can>`,
    act: (page) => inStory(page, 'slot:not([name])'),
  },
  'roster-confirm-dialog': {
    template: () =>
      html`<roster-confirm-dialog heading="Delete it?" confirm-label="Delete" open></roster-confirm-dialog>`,
    act: (page) => press(page, 'Delete'),
    hears: 'confirm',
  },
  'roster-invite-dialog': {
    template: (_, client) => html`<roster-invite-dialog .client=${client} open></roster-invite-dialog>`,
    act: async (page) => {
      await fill(page, '#email', 'nora@example.com');
      const radio = (await inStory(page, 'input[type="radio"]:not([disabled])')) as HTMLInputElement;
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
      await send(page);
    },
    hears: 'roster-invite-request',
  },
  'roster-permission-matrix': {
    template: (_, client) => html`<roster-permission-matrix .client=${client}></roster-permission-matrix>`,
    act: async (page) => {
      await press(page, 'New role');
      await within(page, 'roster-role-dialog', 'dialog[open]');
    },
  },
  'roster-provider': {
    template: (_, client) =>
      html`<roster-provider .client=${client}><roster-role-picker></roster-role-picker></roster-provider>`,
    act: (page) => shows(page, 'Administrator'),
  },
  'roster-role-delete-dialog': {
    template: ({ customRoleId }, client) =>
      html`<roster-role-delete-dialog .client=${client} role-id=${customRoleId} open></roster-role-delete-dialog>`,
    act: (page) => press(page, 'Delete role'),
    hears: 'roster-role-delete-request',
  },
  'roster-role-dialog': {
    template: (_, client) => html`<roster-role-dialog .client=${client} open></roster-role-dialog>`,
    act: async (page) => {
      await shows(page, 'Administrator');
      await fill(page, '#name', 'Helper');
      await send(page);
    },
    hears: 'roster-role-create-request',
  },
  'roster-role-picker': {
    template: (_, client) => html`<roster-role-picker .client=${client} variant="compact"></roster-role-picker>`,
    act: (page) => choose(page, 'roster-role-picker'),
    hears: 'change',
  },
  'roster-security-settings': {
    template: (_, client) => html`<roster-security-settings .client=${client}></roster-security-settings>`,
    act: (page) => press(page, 'Close'),
    hears: 'roster-close',
  },
  'roster-sign-in': {
    template: (_, client) => html`<roster-sign-in .client=${client}></roster-sign-in>`,
    act: async (page) => {
      await fill(page, '#email', 'ada@example.com');
      await send(page);
    },
    hears: 'roster-sign-in-link-request',
  },
  'roster-two-factor-setup': {
    template: (_, client) => html`<roster-two-factor-setup .client=${client}></roster-two-factor-setup>`,
    act: (page) => shows(page, 'Set up two-factor authentication'),
  },
  'roster-two-factor-toggle': {
    template: (_, client) => html`<roster-two-factor-toggle .client=${client}></roster-two-factor-toggle>`,
    act: async (page) => {
      await click(page, '[role="switch"]');
      const confirm = (await inStory(page, 'roster-confirm-dialog[open]')) as RosterConfirmDialog;
      await press(page, confirm.confirmLabel);
    },
    hears: 'roster-two-factor-requirement-change-request',
  },
  'roster-user-details': {
    template: ({ users }, client) =>
      html`<roster-user-details .client=${client} user-id=${users.active.id}></roster-user-details>`,
    act: async (page) => {
      await shows(page, 'Administrator');
      await press(page, 'Close');
    },
    hears: 'roster-close',
  },
  'roster-user-table': {
    template: (_, client) => html`<roster-user-table .client=${client} selectable></roster-user-table>`,
    act: (page) => click(page, 'tr[data-id]'),
    hears: 'roster-user-select',
  },
  'roster-users-and-permissions': {
    template: (_, client) => html`<roster-users-and-permissions .client=${client}></roster-users-and-permissions>`,
    act: async (page) => {
      await click(page, 'tr[data-id]');
      await within(page, 'roster-user-details', '.panel');
    },
    hears: 'roster-user-select',
  },
};

/** What holds in a document without a browser, for every element. */
export function everyElementSuite(): void {
  let stage: Stage;
  let client: RosterClient;
  beforeAll(async () => {
    stage = await setStage();
    const { backend, token } = stage;
    client = createRosterClient({ baseUrl: backend.baseUrl, fetch: backend.fetch, token });
  });
  // An element that stays outlives the document, and renders again.
  afterEach(() => document.body.replaceChildren());

  const show = (template: TemplateResult) => {
    render(template, document.body.appendChild(document.createElement('main')));
    return document.body;
  };

  test('there is a walk for every element', () => {
    const tags = manifest.modules.flatMap(({ declarations }) =>
      declarations.flatMap((each) => ('tagName' in each ? [each.tagName] : [])),
    );
    expect(Object.keys(walks).sort()).toEqual(tags.sort());
  });

  test.each(Object.entries(walks))('%s renders, and the host hears it', async (_, { template, act, hears }) => {
    const page = show(template(stage, client));
    const heard: string[] = [];
    if (hears)
      page.addEventListener(
        hears,
        (event) => {
          heard.push(event.type);
          event.preventDefault();
        },
        { capture: true },
      );
    await act(page);
    if (hears) await found(() => heard.length > 0 || undefined);
  });

  describe('a property that is set is shown', () => {
    test('people, without a client', async () => {
      const page = show(html`<roster-user-table></roster-user-table>`);
      Object.assign(page.querySelector('roster-user-table')!, { users: Object.values(stage.users) });
      await shows(page, stage.users.active.email);
    });
    test('the value of a control', async () => {
      const page = show(html`<roster-role-picker variant="compact" required></roster-role-picker>`);
      const picker = page.querySelector('roster-role-picker')!;
      picker.roles = (await client.roles.list()).data;
      expect(picker.checkValidity()).toBe(false);
      picker.value = 'editor';
      await picker.updateComplete;
      expect((deep(page, 'select')[0] as HTMLSelectElement).value).toBe('editor');
      expect(picker.checkValidity()).toBe(true);
    });
  });

  test('a dialog opens and closes', async () => {
    const page = show(html`<roster-invite-dialog .client=${client}></roster-invite-dialog>`);
    const element = page.querySelector('roster-invite-dialog')!;
    await element.updateComplete;
    expect(deep(page, 'dialog[open]')).toEqual([]);
    element.open = true;
    await inStory(page, 'dialog[open]');
    await press(page, 'Cancel');
    await element.updateComplete;
    expect(deep(page, 'dialog[open]')).toEqual([]);
    expect(element.open).toBe(false);
  });
}
