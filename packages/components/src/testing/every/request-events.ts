import { html, type TemplateResult } from 'lit';
import { click, deep, fill, found } from '../story.js';
import type { Stage } from './every-widget.js';

/** A change that a host can make itself: where it starts, and how a person makes it. */
interface RequestEvent {
  request: string;
  done: string;
  show: (stage: Stage) => TemplateResult;
  /** Makes the change from what is shown; after a refusal, again. */
  act: (root: HTMLElement, stage: Stage) => Promise<void>;
  /** What a server would answer. */
  answer?: (stage: Stage) => unknown;
  /** What is on the screen only after that answer. */
  shown?: string;
}

const press = (root: HTMLElement, label: string): Promise<void> =>
  found(() =>
    deep(root, 'button').find(
      ({ textContent, ariaDisabled }) => textContent.trim() === label && ariaDisabled !== 'true',
    ),
  ).then((button) => button.click());

/** Presses a button of the panel unless its question is open already, then agrees. */
const confirm = (label: string) => async (root: HTMLElement) => {
  if (deep(root, 'dialog[open]').length === 0) await press(root, label);
  const isIt = ({ textContent, ariaBusy }: HTMLElement) => textContent.trim() === label && !ariaBusy;
  (await found(() => deep(root, 'dialog[open] .button').find(isIt))).click();
};

const details = (kind: keyof Stage['users']) => (stage: Stage) =>
  html`<roster-user-details user-id=${stage.users[kind].id}></roster-user-details>`;

const ofUser = (name: string, done: string, label: string, kind: keyof Stage['users']): RequestEvent => ({
  request: `roster-${name}-request`,
  done: `roster-${done}`,
  show: details(kind),
  act: confirm(label),
  answer: (stage) => stage.users[kind],
});

const save = (id: string, text: string) => async (root: HTMLElement) => {
  await fill(root, id, text);
  (await found(() => deep(root, id)[0]?.closest('form'))).requestSubmit();
};

export const requestEvents: readonly RequestEvent[] = [
  {
    request: 'roster-role-change-request',
    done: 'roster-role-changed',
    show: details('active'),
    act: async (root) => {
      if (deep(root, 'roster-role-picker input:checked').length === 0) await click(root, 'input[type=radio]:enabled');
      await press(root, 'Change role');
    },
    answer: ({ users }) => users.active,
  },
  {
    request: 'roster-user-update-request',
    done: 'roster-user-updated',
    show: details('active'),
    act: async (root) => {
      if (deep(root, '#name-input').length === 0) await click(root, '.rename');
      await save('#name-input', 'Emil E.')(root);
    },
    answer: ({ users }) => ({ ...users.active, name: 'Emil the Second' }),
    shown: 'Emil the Second',
  },
  ofUser('user-suspend', 'user-suspended', 'Suspend account', 'active'),
  ofUser('user-reactivate', 'user-reactivated', 'Reactivate account', 'suspended'),
  ofUser('user-delete', 'user-deleted', 'Delete account', 'active'),
  ofUser('two-factor-reset', 'two-factor-reset', 'Reset two-factor authentication', 'active'),
  ofUser('invitation-revoke', 'invitation-revoked', 'Revoke invitation', 'pending'),
  {
    request: 'roster-invitation-resend-request',
    done: 'roster-invitation-resent',
    show: details('pending'),
    act: (root) => press(root, 'Resend invitation'),
    answer: ({ users }) => users.pending,
  },
  {
    request: 'roster-invite-request',
    done: 'roster-invited',
    show: () => html`<roster-invite-dialog open></roster-invite-dialog>`,
    act: async (root) => {
      await click(root, 'input[type=radio]:enabled');
      await save('#email', 'new@example.com')(root);
    },
    answer: ({ users }) => users.pending,
  },
  {
    request: 'roster-bulk-change-request',
    done: 'roster-bulk-changed',
    show: ({ users }) => html`<roster-bulk-dialog action="suspend" .users=${[users.active]} open></roster-bulk-dialog>`,
    act: (root) => click(root, '.dialog-footer .is-final'),
    answer: ({ users }) => ({ data: [{ id: users.active.id, change: { before: {}, after: {} }, problem: null }] }),
  },
  {
    request: 'roster-role-create-request',
    done: 'roster-role-created',
    show: () => html`<roster-role-dialog open></roster-role-dialog>`,
    act: save('#name', 'Auditor'),
  },
  {
    request: 'roster-role-update-request',
    done: 'roster-role-updated',
    show: () => html`<roster-permission-matrix></roster-permission-matrix>`,
    act: async (root) => {
      if (!deep(root, 'button').some(({ textContent }) => textContent.trim() === 'Save changes'))
        await click(root, 'td input:enabled');
      await press(root, 'Save changes');
    },
  },
  {
    request: 'roster-role-delete-request',
    done: 'roster-role-deleted',
    show: ({ customRoleId }) =>
      html`<roster-role-delete-dialog role-id=${customRoleId} open></roster-role-delete-dialog>`,
    act: async (root) => {
      // Until the role is known, there is nothing to delete.
      await found(() => deep(root, '#title').find(({ textContent }) => /role .+\?/.test(textContent)));
      await confirm('Delete role')(root);
    },
  },
  {
    request: 'roster-invitation-lifetime-change-request',
    done: 'roster-invitation-lifetime-changed',
    show: () => html`<roster-security-settings></roster-security-settings>`,
    act: save('.lifetime input', '3'),
  },
  {
    request: 'roster-email-domains-change-request',
    done: 'roster-email-domains-changed',
    show: () => html`<roster-security-settings></roster-security-settings>`,
    act: save('#domains', 'example.com'),
  },
  {
    request: 'roster-contact-change-request',
    done: 'roster-contact-changed',
    show: () => html`<roster-security-settings></roster-security-settings>`,
    act: save('#contact', 'Ask Ada'),
    answer: () => ({ text: 'Ask Ada, then Bob', etag: '"2"' }),
    shown: 'Ask Ada, then Bob',
  },
  {
    request: 'roster-two-factor-requirement-change-request',
    done: 'roster-two-factor-requirement-changed',
    show: () => html`<roster-two-factor-toggle></roster-two-factor-toggle>`,
    act: async (root) => {
      if (deep(root, 'dialog[open]').length === 0) await click(root, '.switch:enabled');
      await click(root, 'dialog[open] .dialog-footer .button:last-of-type');
    },
  },
  {
    request: 'roster-access-level-change-request',
    done: 'roster-access-level-changed',
    show: ({ resourceId }) => html`<roster-access-list resource-id=${resourceId}></roster-access-list>`,
    act: async (root) => {
      const select = (await found(() =>
        deep(root, 'select').find((each) => !(each as HTMLSelectElement).disabled),
      )) as HTMLSelectElement;
      select.selectedIndex = (select.selectedIndex + 1) % select.options.length || 1;
      select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    },
  },
  {
    request: 'roster-sign-in-link-request',
    done: 'roster-sign-in-link-requested',
    show: () => html`<roster-sign-in></roster-sign-in>`,
    act: save('#email', 'ada@example.com'),
  },
  {
    request: 'roster-sign-in-request',
    done: 'roster-signed-in',
    show: () => html`<roster-sign-in .token=${'a token'}></roster-sign-in>`,
    act: (root) => press(root, 'Sign in'),
  },
  {
    request: 'roster-verification-request',
    done: 'roster-verified',
    show: () => html`<roster-sign-in step="code"></roster-sign-in>`,
    act: save('#code', '123456'),
  },
  {
    request: 'roster-invitation-accept-request',
    done: 'roster-invitation-accepted',
    show: ({ invitationToken }) =>
      html`<roster-accept-invitation .token=${invitationToken}></roster-accept-invitation>`,
    act: save('#name', 'New Person'),
  },
];
