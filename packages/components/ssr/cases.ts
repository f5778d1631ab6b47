import { html, type TemplateResult } from 'lit';
import type {
  AccessLevel,
  AuditEvent,
  Grant,
  PermissionPage,
  Role,
  RosterClient,
  SecuritySettings,
  User,
} from '@roster-kit/sdk';

const at = '2026-03-01T12:00:00.000Z';
const role: Role = {
  id: 'role_1',
  name: 'Writer',
  description: 'Edits everything.',
  builtIn: true,
  permissions: ['users:view'],
  defaultAccessLevel: null,
} as unknown as Role;
const user = {
  id: 'user_1',
  email: 'ada@example.com',
  name: 'Ada',
  roleId: 'role_1',
  status: 'active',
  twoFactorEnabled: true,
  lastActiveAt: at,
  createdAt: at,
  invitation: null,
} as unknown as User;
const page = {
  id: 'users',
  label: 'Users',
  permissions: [{ id: 'users:view', label: 'View users', decidedBy: 'role' }],
} as unknown as PermissionPage;
const level = { id: 'edit', name: 'Edit', description: 'Edits.', permissions: [] } as unknown as AccessLevel;

/** One element as a host's page may have it. */
interface Case {
  /** The tag, and how it is set. */
  name: string;
  /** What is to be read, with and without scripts; nothing for what is not in sight yet. */
  says: string;
  template: (client: RosterClient) => TemplateResult;
}

const of = (name: string, says: string, template: Case['template']): Case => ({ name, says, template });

/** Every element of the kit: without anything, and as it is fed. */
export const cases: readonly Case[] = [
  of(
    'roster-accept-invitation',
    'Accept invitation',
    () => html`<roster-accept-invitation></roster-accept-invitation>`,
  ),
  of(
    'roster-accept-invitation with a token',
    'Accept invitation',
    (client) =>
      html`<roster-accept-invitation
        .client=${client}
        .token=${'a token'}
        sign-in-url="/sign-in"
      ></roster-accept-invitation>`,
  ),
  of('roster-access-explainer', '', () => html`<roster-access-explainer></roster-access-explainer>`),
  of(
    'roster-access-explainer of a person',
    'Access',
    (client) => html`<roster-access-explainer .client=${client} user-id="user_1" open></roster-access-explainer>`,
  ),
  of(
    'roster-access-level-selector',
    'Access level',
    () => html`<roster-access-level-selector name="level" required></roster-access-level-selector>`,
  ),
  of(
    'roster-access-level-selector with levels',
    'Access level',
    () =>
      html`<roster-access-level-selector
        .levels=${[level]}
        .pages=${[page]}
        value="edit"
        empty-label="As the role says"
        describe
      ></roster-access-level-selector>`,
  ),
  of('roster-access-list', '', () => html`<roster-access-list></roster-access-list>`),
  of(
    'roster-access-list of a resource',
    'Access levels',
    (client) => html`<roster-access-list .client=${client} resource-id="resource_1"></roster-access-list>`,
  ),
  of(
    'roster-access-list with grants',
    'Access levels',
    () =>
      html`<roster-access-list
        .grants=${[{ user, level: 'edit', source: 'own' }] as unknown as Grant[]}
        .levels=${[level]}
        .roles=${[role]}
      ></roster-access-list>`,
  ),
  of(
    'roster-activity-log',
    'Activity',
    (client) => html`<roster-activity-log .client=${client}></roster-activity-log>`,
  ),
  of(
    'roster-activity-log with events',
    'Activity',
    () =>
      html`<roster-activity-log .events=${[{ id: 'event_1', at }] as unknown as AuditEvent[]}></roster-activity-log>`,
  ),
  of('roster-bulk-dialog', '', () => html`<roster-bulk-dialog></roster-bulk-dialog>`),
  of(
    'roster-bulk-dialog, open',
    'Suspend 1 account',
    (client) =>
      html`<roster-bulk-dialog .client=${client} .users=${[user]} action="suspend" open></roster-bulk-dialog>`,
  ),
  of(
    'roster-can',
    '',
    () =>
      html`<roster-can permission="users:view"
        >Allowed
        <p slot="denied">Denied</p></roster-can
      >`,
  ),
  of('roster-confirm-dialog', '', () => html`<roster-confirm-dialog></roster-confirm-dialog>`),
  of(
    'roster-confirm-dialog, open',
    'Delete it?',
    () =>
      html`<roster-confirm-dialog heading="Delete it?" message="It is gone then." open danger></roster-confirm-dialog>`,
  ),
  of('roster-invite-dialog', '', (client) => html`<roster-invite-dialog .client=${client}></roster-invite-dialog>`),
  of('roster-invite-dialog, open', 'Invite a person', () => html`<roster-invite-dialog open></roster-invite-dialog>`),
  of(
    'roster-permission-matrix',
    'What each role can do',
    () => html`<roster-permission-matrix></roster-permission-matrix>`,
  ),
  of(
    'roster-permission-matrix with a catalogue',
    'What each role can do',
    (client) =>
      html`<roster-permission-matrix
        .client=${client}
        .roles=${[role]}
        .pages=${[page]}
        .accessLevels=${[level]}
      ></roster-permission-matrix>`,
  ),
  of('roster-provider', '', () => html`<roster-provider density="compact"><p>Of the host</p></roster-provider>`),
  of('roster-role-delete-dialog', '', () => html`<roster-role-delete-dialog></roster-role-delete-dialog>`),
  of(
    'roster-role-delete-dialog, open',
    'Delete role',
    (client) => html`<roster-role-delete-dialog .client=${client} role-id="role_1" open></roster-role-delete-dialog>`,
  ),
  of('roster-role-dialog', '', () => html`<roster-role-dialog></roster-role-dialog>`),
  of(
    'roster-role-dialog, open',
    'New role',
    (client) => html`<roster-role-dialog .client=${client} open></roster-role-dialog>`,
  ),
  of('roster-role-picker', 'Role', () => html`<roster-role-picker name="role"></roster-role-picker>`),
  of(
    'roster-role-picker with roles',
    'Their role',
    () =>
      html`<roster-role-picker
        .roles=${[role]}
        .value=${'role_1'}
        variant="compact"
        label="Their role"
        required
      ></roster-role-picker>`,
  ),
  of(
    'roster-security-settings',
    'General settings',
    () => html`<roster-security-settings embedded></roster-security-settings>`,
  ),
  of('roster-sign-in', 'Sign in', () => html`<roster-sign-in></roster-sign-in>`),
  of(
    'roster-sign-in with a token',
    'Sign in',
    (client) => html`<roster-sign-in .client=${client} .token=${'a token'} step="link"></roster-sign-in>`,
  ),
  of(
    'roster-two-factor-setup',
    'Set up two-factor authentication',
    (client) => html`<roster-two-factor-setup .client=${client} bare></roster-two-factor-setup>`,
  ),
  of(
    'roster-two-factor-toggle',
    'Two-factor authentication for all accounts',
    () =>
      html`<roster-two-factor-toggle
        .settings=${{ twoFactorRequired: true } as unknown as SecuritySettings}
      ></roster-two-factor-toggle>`,
  ),
  of('roster-user-details', '', () => html`<roster-user-details></roster-user-details>`),
  of(
    'roster-user-details of a person',
    'Person details',
    (client) => html`<roster-user-details .client=${client} .user=${user}></roster-user-details>`,
  ),
  of(
    'roster-user-table',
    'People',
    (client) => html`<roster-user-table .client=${client} selectable></roster-user-table>`,
  ),
  of(
    'roster-user-table with people',
    'People',
    () =>
      html`<roster-user-table .users=${[user]} .roles=${[role]} selected-id="user_1"
        ><button slot="actions">Of the host</button></roster-user-table
      >`,
  ),
  of(
    'roster-users-and-permissions',
    'Users & permissions',
    () => html`<roster-provider><roster-users-and-permissions></roster-users-and-permissions></roster-provider>`,
  ),
  of(
    'roster-users-and-permissions with a heading',
    'Our team',
    (client) =>
      html`<roster-users-and-permissions .client=${client} heading="Our team"></roster-users-and-permissions>`,
  ),
];
