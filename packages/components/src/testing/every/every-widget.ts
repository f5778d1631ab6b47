import '../../define.js';
import { html, render, type TemplateResult } from 'lit';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type RosterClient, type User } from '@roster-kit/sdk';
import { BULK_ACTIONS } from '../../bulk-dialog/batches.js';
import type { BulkAction } from '../../bulk-dialog/bulk-dialog.events.js';
import { makeRole } from '../roles.js';
import { deep, invite } from '../story.js';

/** A backend for all pages, and what the elements are about. */
export interface Stage {
  backend: MockBackend;
  token: string;
  /** One user of each kind, and the ids and tokens that the elements take. */
  users: Record<'active' | 'pending' | 'suspended', User>;
  resourceId: string;
  customRoleId: string;
  invitationToken: string;
}

export async function setStage(): Promise<Stage> {
  const backend = await createMockBackend({ catalogue: 'flow' });
  const role = await makeRole(backend, { permissions: ['users:view'] });
  const { token: invitationToken, manager } = await invite(backend);
  const find = async (q: string) => (await manager.users.list({ q, limit: 1 }).firstPage()).data[0]!;
  const users = { active: await find('emil.eder'), pending: await find('paula'), suspended: await find('quentin') };
  const token = await backend.tokenFor('administrator');
  return { backend, token, users, resourceId: backend.resources[0]!.id, customRoleId: role.id, invitationToken };
}

/** Each element where it shows the most, by the id that the table of controls names. */
export function everyWidget({ users, resourceId, customRoleId, invitationToken }: Stage): TemplateResult {
  const details = (kind: keyof Stage['users']) =>
    html`<roster-user-details id=${kind} user-id=${users[kind].id}></roster-user-details>`;
  const people = Object.values(users);
  const bulk = (action: BulkAction) =>
    html`<roster-bulk-dialog id="bulk-${action}" .action=${action} .users=${people} open></roster-bulk-dialog>`;
  return html`<roster-users-and-permissions id="screen"></roster-users-and-permissions>
    <roster-user-table id="table" selectable></roster-user-table>
    ${details('active')}${details('pending')}${details('suspended')}
    <roster-access-explainer id="explainer" user-id=${users.active.id} open></roster-access-explainer>
    <roster-access-list id="access" resource-id=${resourceId}></roster-access-list>
    <roster-access-level-selector id="level"></roster-access-level-selector>
    <roster-role-picker id="role"></roster-role-picker>
    <roster-activity-log id="activity"></roster-activity-log>
    <roster-permission-matrix id="matrix"></roster-permission-matrix>
    <roster-role-dialog id="new-role" open></roster-role-dialog>
    <roster-role-dialog id="rename-role" role-id=${customRoleId} open></roster-role-dialog>
    <roster-role-delete-dialog id="delete-role" role-id=${customRoleId} open></roster-role-delete-dialog>
    <roster-security-settings id="settings"></roster-security-settings>
    <roster-two-factor-toggle id="toggle"></roster-two-factor-toggle>
    <roster-two-factor-setup id="setup"></roster-two-factor-setup>
    <roster-sign-in id="email"></roster-sign-in>
    <roster-sign-in id="link" .token=${'a token'}></roster-sign-in>
    <roster-sign-in id="code" step="code"></roster-sign-in>
    <roster-accept-invitation id="accept" .token=${invitationToken}></roster-accept-invitation>
    <roster-invite-dialog id="invite" open></roster-invite-dialog>
    ${BULK_ACTIONS.map(bulk)}
    <roster-confirm-dialog id="confirm" confirm-label="Go ahead" open></roster-confirm-dialog>
    <roster-can id="can" permission="users:view">Content</roster-can>`;
}

export interface Page {
  root: HTMLElement;
  client: RosterClient;
  /** `GET /v1/users`, for each request so far. */
  asked: string[];
  /** The requests that the backend does not know. */
  unknown: string[];
  /** Waits until no request is on its way and everything is rendered. */
  settled: () => Promise<void>;
}

const frame = () => new Promise(requestAnimationFrame);

/** All elements in one page, with a new client of the stage's backend, which may lack some operations by now. */
export async function showEveryWidget(stage: Stage): Promise<Page> {
  const { backend, token } = stage;
  const [asked, unknown]: [string[], string[]] = [[], []];
  let open = 0;
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const name = `${request.method} ${new URL(request.url).pathname}`;
    asked.push(name);
    open += 1;
    try {
      const response = await backend.fetch(request);
      if (response.status === 404 && (await response.clone().text()).includes('"unknown_operation"'))
        unknown.push(name);
      return response;
    } finally {
      open -= 1;
    }
  };
  const client = createRosterClient({ baseUrl: backend.baseUrl, fetch: send, token, maxRetries: 0 });
  const root = document.createElement('main');
  // Nothing is looked at, and to paint a dozen dialogs over each other takes seconds.
  root.hidden = true;
  document.body.replaceChildren(root);
  render(html`<roster-provider .client=${client}>${everyWidget(stage)}</roster-provider>`, root);
  const settled = async () => {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await frame();
      if (open > 0) quiet = -1;
    }
  };
  await settled();
  return { root, client, asked, unknown, settled };
}

/** Opens what hides controls: a selection with its menu, and the sidebar of the screen. */
export async function openEverything({ root, settled }: Page): Promise<void> {
  for (const selector of ['#table', '#screen']) {
    const scope = root.querySelector(selector)!.shadowRoot!;
    deep(scope, '.select-all')[0]?.click();
    deep(scope, selector === '#screen' ? 'tr[data-id]:nth-child(2)' : '.selection')[0]?.click();
  }
  await settled();
  for (const button of deep(root, '.selection .more')) button.click();
  await settled();
}
