// Generated from the elements. Do not edit; run "npm run generate".

import type { RosterAcceptInvitation } from '../../accept-invitation/accept-invitation.js';
import type { RosterAccessExplainer } from '../../access-explainer/access-explainer.js';
import type { RosterAccessLevelSelector } from '../../access-level-selector/access-level-selector.js';
import type { RosterAccessList } from '../../access-list/access-list.js';
import type { RosterActivityLog } from '../../activity-log/activity-log.js';
import type { RosterBulkDialog } from '../../bulk-dialog/bulk-dialog.js';
import type { RosterCan } from '../../can/can.js';
import type { RosterConfirmDialog } from '../../confirm-dialog/confirm-dialog.js';
import type { RosterInviteDialog } from '../../invite-dialog/invite-dialog.js';
import type { RosterPermissionMatrix } from '../../permission-matrix/permission-matrix.js';
import type { RosterProvider } from '../../provider/provider.js';
import type { RosterRoleDeleteDialog } from '../../role-delete-dialog/role-delete-dialog.js';
import type { RosterRoleDialog } from '../../role-dialog/role-dialog.js';
import type { RosterRolePicker } from '../../role-picker/role-picker.js';
import type { RosterSecuritySettings } from '../../security-settings/security-settings.js';
import type { RosterSignIn } from '../../sign-in/sign-in.js';
import type { RosterTwoFactorSetup } from '../../two-factor-setup/two-factor-setup.js';
import type { RosterTwoFactorToggle } from '../../two-factor-toggle/two-factor-toggle.js';
import type { RosterUserDetails } from '../../user-details/user-details.js';
import type { RosterUserTable } from '../../user-table/user-table.js';
import type { RosterUsersAndPermissions } from '../../users-and-permissions/users-and-permissions.js';
import type {} from '../../accept-invitation/accept-invitation.events.js';
import type {} from '../../access-explainer/access-explainer.events.js';
import type {} from '../../access-list/access-list.events.js';
import type {} from '../../bulk-dialog/bulk-dialog.events.js';
import type {} from '../../invite-dialog/invite-dialog.events.js';
import type {} from '../../role-delete-dialog/role-delete-dialog.events.js';
import type {} from '../../role-dialog/role-dialog.events.js';
import type {} from '../../security-settings/security-settings.events.js';
import type {} from '../../shared/events/close-event.js';
import type {} from '../../shared/events/error-event.js';
import type {} from '../../shared/events/view-change.js';
import type {} from '../../sign-in/sign-in.events.js';
import type {} from '../../two-factor-setup/two-factor-setup.events.js';
import type {} from '../../two-factor-toggle/two-factor-toggle.events.js';
import type {} from '../../user-details/user-details.events.js';
import type {} from '../../user-table/user-table.events.js';
import type {} from '../../users-and-permissions/users-and-permissions.events.js';

/** The events of `RosterAcceptInvitation`. */
export interface RosterAcceptInvitationEvents {
  /** Before the invitation is accepted; cancelable, `respondWith` takes over. */
  'roster-invitation-accept-request': GlobalEventHandlersEventMap['roster-invitation-accept-request'];
  /** After it was accepted; the host stores the token of `detail.session`, if there is one. */
  'roster-invitation-accepted': GlobalEventHandlersEventMap['roster-invitation-accepted'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterAccessExplainer`. */
export interface RosterAccessExplainerEvents {
  /** The reader wants to change the role or level that decides; see `offers`. */
  'roster-access-go-to': GlobalEventHandlersEventMap['roster-access-go-to'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterAccessLevelSelector`. */
export interface RosterAccessLevelSelectorEvents {
  /** A level was chosen. */
  'input': GlobalEventHandlersEventMap['input'];
  /** A level was chosen. */
  'change': GlobalEventHandlersEventMap['change'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterAccessList`. */
export interface RosterAccessListEvents {
  /** Before a level is set or removed; cancelable, `respondWith` takes over. */
  'roster-access-level-change-request': GlobalEventHandlersEventMap['roster-access-level-change-request'];
  /** After a level was set or removed; `detail.accessLevel` is null if it was removed. */
  'roster-access-level-changed': GlobalEventHandlersEventMap['roster-access-level-changed'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterActivityLog`. */
export interface RosterActivityLogEvents {
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterBulkDialog`. */
export interface RosterBulkDialogEvents {
  /** Before the accounts are changed; cancelable, `respondWith` takes over. */
  'roster-bulk-change-request': GlobalEventHandlersEventMap['roster-bulk-change-request'];
  /** After the change; `detail.result.data` has one result for each account. */
  'roster-bulk-changed': GlobalEventHandlersEventMap['roster-bulk-changed'];
  /** The dialog closed: finished, canceled, or Esc. */
  'roster-close': GlobalEventHandlersEventMap['roster-close'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterCan`. */
export interface RosterCanEvents {
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterConfirmDialog`. */
export interface RosterConfirmDialogEvents {
  /** The person agreed. */
  'confirm': CustomEvent<null>;
  /** The person did not agree: the Cancel button or Esc. */
  'cancel': CustomEvent<null>;
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterInviteDialog`. */
export interface RosterInviteDialogEvents {
  /** Before the invitation is sent; cancelable. */
  'roster-invite-request': GlobalEventHandlersEventMap['roster-invite-request'];
  /** After the invitation was sent; `detail.result` is the pending account. */
  'roster-invited': GlobalEventHandlersEventMap['roster-invited'];
  /** The dialog closed: sent, canceled, or Esc. */
  'roster-close': GlobalEventHandlersEventMap['roster-close'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterPermissionMatrix`. */
export interface RosterPermissionMatrixEvents {
  /** Before a role is created; cancelable. */
  'roster-role-create-request': GlobalEventHandlersEventMap['roster-role-create-request'];
  /** After a role was created; `detail.result` is the role. */
  'roster-role-created': GlobalEventHandlersEventMap['roster-role-created'];
  /** Before a role is changed or renamed, once for each role; cancelable. */
  'roster-role-update-request': GlobalEventHandlersEventMap['roster-role-update-request'];
  /** After a role was changed or renamed; `detail.result` is the role as it is now. */
  'roster-role-updated': GlobalEventHandlersEventMap['roster-role-updated'];
  /** Before a role is deleted; cancelable. */
  'roster-role-delete-request': GlobalEventHandlersEventMap['roster-role-delete-request'];
  /** After a role was deleted. */
  'roster-role-deleted': GlobalEventHandlersEventMap['roster-role-deleted'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterProvider`. */
export interface RosterProviderEvents {
  /** From a widget inside. Before the invitation is accepted; cancelable, `respondWith` takes over. */
  'roster-invitation-accept-request': GlobalEventHandlersEventMap['roster-invitation-accept-request'];
  /** From a widget inside. After it was accepted; the host stores the token of `detail.session`, if there is one. */
  'roster-invitation-accepted': GlobalEventHandlersEventMap['roster-invitation-accepted'];
  /** From a widget inside. Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
  /** From a widget inside. The reader wants to change the role or level that decides; see `offers`. */
  'roster-access-go-to': GlobalEventHandlersEventMap['roster-access-go-to'];
  /** From a widget inside. Before a level is set or removed; cancelable, `respondWith` takes over. */
  'roster-access-level-change-request': GlobalEventHandlersEventMap['roster-access-level-change-request'];
  /** From a widget inside. After a level was set or removed; `detail.accessLevel` is null if it was removed. */
  'roster-access-level-changed': GlobalEventHandlersEventMap['roster-access-level-changed'];
  /** From a widget inside. Before the accounts are changed; cancelable, `respondWith` takes over. */
  'roster-bulk-change-request': GlobalEventHandlersEventMap['roster-bulk-change-request'];
  /** From a widget inside. After the change; `detail.result.data` has one result for each account. */
  'roster-bulk-changed': GlobalEventHandlersEventMap['roster-bulk-changed'];
  /** From a widget inside. The dialog closed: finished, canceled, or Esc. */
  'roster-close': GlobalEventHandlersEventMap['roster-close'];
  /** From a widget inside. Before the invitation is sent; cancelable. */
  'roster-invite-request': GlobalEventHandlersEventMap['roster-invite-request'];
  /** From a widget inside. After the invitation was sent; `detail.result` is the pending account. */
  'roster-invited': GlobalEventHandlersEventMap['roster-invited'];
  /** From a widget inside. Before a role is created; cancelable. */
  'roster-role-create-request': GlobalEventHandlersEventMap['roster-role-create-request'];
  /** From a widget inside. After a role was created; `detail.result` is the role. */
  'roster-role-created': GlobalEventHandlersEventMap['roster-role-created'];
  /** From a widget inside. Before a role is changed or renamed, once for each role; cancelable. */
  'roster-role-update-request': GlobalEventHandlersEventMap['roster-role-update-request'];
  /** From a widget inside. After a role was changed or renamed; `detail.result` is the role as it is now. */
  'roster-role-updated': GlobalEventHandlersEventMap['roster-role-updated'];
  /** From a widget inside. Before a role is deleted; cancelable. */
  'roster-role-delete-request': GlobalEventHandlersEventMap['roster-role-delete-request'];
  /** From a widget inside. After a role was deleted. */
  'roster-role-deleted': GlobalEventHandlersEventMap['roster-role-deleted'];
  /** From a widget inside. Before it changes; cancelable, `respondWith` takes over. */
  'roster-invitation-lifetime-change-request': GlobalEventHandlersEventMap['roster-invitation-lifetime-change-request'];
  /** From a widget inside. After it changed; `detail.result` is the settings now. */
  'roster-invitation-lifetime-changed': GlobalEventHandlersEventMap['roster-invitation-lifetime-changed'];
  /** From a widget inside. Before they change; cancelable, `respondWith` takes over. */
  'roster-email-domains-change-request': GlobalEventHandlersEventMap['roster-email-domains-change-request'];
  /** From a widget inside. After they changed; `detail.result` is the settings now. */
  'roster-email-domains-changed': GlobalEventHandlersEventMap['roster-email-domains-changed'];
  /** From a widget inside. Before the contact text changes; cancelable, `respondWith` takes over. */
  'roster-contact-change-request': GlobalEventHandlersEventMap['roster-contact-change-request'];
  /** From a widget inside. After it changed; `detail.result` is the contact settings now. */
  'roster-contact-changed': GlobalEventHandlersEventMap['roster-contact-changed'];
  /** From a widget inside. Before it changes; cancelable, `respondWith` takes over. */
  'roster-two-factor-requirement-change-request': GlobalEventHandlersEventMap['roster-two-factor-requirement-change-request'];
  /** From a widget inside. After it changed; `detail.result` is the settings now. */
  'roster-two-factor-requirement-changed': GlobalEventHandlersEventMap['roster-two-factor-requirement-changed'];
  /** From a widget inside. Before a link is requested; cancelable, `respondWith` takes over. */
  'roster-sign-in-link-request': GlobalEventHandlersEventMap['roster-sign-in-link-request'];
  /** From a widget inside. After a link was requested. */
  'roster-sign-in-link-requested': GlobalEventHandlersEventMap['roster-sign-in-link-requested'];
  /** From a widget inside. Before the link is exchanged for a session; cancelable, `respondWith` takes over. */
  'roster-sign-in-request': GlobalEventHandlersEventMap['roster-sign-in-request'];
  /** From a widget inside. The link was exchanged; the client's `token` must now return that of `detail.session`. */
  'roster-signed-in': GlobalEventHandlersEventMap['roster-signed-in'];
  /** From a widget inside. Before the verification code is checked; cancelable, `respondWith` takes over. */
  'roster-verification-request': GlobalEventHandlersEventMap['roster-verification-request'];
  /** From a widget inside. The verification code was accepted. */
  'roster-verified': GlobalEventHandlersEventMap['roster-verified'];
  /** From a widget inside. The person has set up the required two-factor authentication. */
  'roster-two-factor-set-up': GlobalEventHandlersEventMap['roster-two-factor-set-up'];
  /** From a widget inside. Before the role changes; cancelable, `respondWith` takes over. */
  'roster-role-change-request': GlobalEventHandlersEventMap['roster-role-change-request'];
  /** From a widget inside. After the role changed; `detail.result` is the account now. */
  'roster-role-changed': GlobalEventHandlersEventMap['roster-role-changed'];
  /** From a widget inside. Before a new link is sent; cancelable, `respondWith` takes over. */
  'roster-invitation-resend-request': GlobalEventHandlersEventMap['roster-invitation-resend-request'];
  /** From a widget inside. After a new link was sent; `detail.result` is the account now. */
  'roster-invitation-resent': GlobalEventHandlersEventMap['roster-invitation-resent'];
  /** From a widget inside. Before the invitation is revoked; cancelable, `respondWith` takes over. */
  'roster-invitation-revoke-request': GlobalEventHandlersEventMap['roster-invitation-revoke-request'];
  /** From a widget inside. After the invitation was revoked. */
  'roster-invitation-revoked': GlobalEventHandlersEventMap['roster-invitation-revoked'];
  /** From a widget inside. Before the account is suspended; cancelable, `respondWith` takes over. */
  'roster-user-suspend-request': GlobalEventHandlersEventMap['roster-user-suspend-request'];
  /** From a widget inside. After the account was suspended; `detail.result` is the account now. */
  'roster-user-suspended': GlobalEventHandlersEventMap['roster-user-suspended'];
  /** From a widget inside. Before the account is reactivated; cancelable, `respondWith` takes over. */
  'roster-user-reactivate-request': GlobalEventHandlersEventMap['roster-user-reactivate-request'];
  /** From a widget inside. After the account was reactivated; `detail.result` is the account now. */
  'roster-user-reactivated': GlobalEventHandlersEventMap['roster-user-reactivated'];
  /** From a widget inside. Before the account is deleted; cancelable, `respondWith` takes over. */
  'roster-user-delete-request': GlobalEventHandlersEventMap['roster-user-delete-request'];
  /** From a widget inside. After the account was deleted. */
  'roster-user-deleted': GlobalEventHandlersEventMap['roster-user-deleted'];
  /** From a widget inside. Before the name changes; cancelable, `respondWith` takes over. */
  'roster-user-update-request': GlobalEventHandlersEventMap['roster-user-update-request'];
  /** From a widget inside. After the name changed; `detail.result` is the account now. */
  'roster-user-updated': GlobalEventHandlersEventMap['roster-user-updated'];
  /** From a widget inside. Before two-factor is reset; cancelable, `respondWith` takes over. */
  'roster-two-factor-reset-request': GlobalEventHandlersEventMap['roster-two-factor-reset-request'];
  /** From a widget inside. After two-factor authentication was reset. */
  'roster-two-factor-reset': GlobalEventHandlersEventMap['roster-two-factor-reset'];
  /** From a widget inside. A row was pressed; `detail.user` is the person. */
  'roster-user-select': GlobalEventHandlersEventMap['roster-user-select'];
  /** From a widget inside. A person changed search, a filter or the sort order; `detail.view` has these properties. */
  'roster-view-change': GlobalEventHandlersEventMap['roster-view-change'];
  /** From a widget inside. Invite was pressed. */
  'roster-invite-start': GlobalEventHandlersEventMap['roster-invite-start'];
  /** From a widget inside. The selection changed; `detail.users` lists everyone selected. */
  'roster-user-selection-change': GlobalEventHandlersEventMap['roster-user-selection-change'];
  /** From a widget inside. The sidebar was closed. */
  'roster-user-details-closed': GlobalEventHandlersEventMap['roster-user-details-closed'];
}

/** The events of `RosterRoleDeleteDialog`. */
export interface RosterRoleDeleteDialogEvents {
  /** Before the role is deleted; cancelable. */
  'roster-role-delete-request': GlobalEventHandlersEventMap['roster-role-delete-request'];
  /** After the role was deleted. */
  'roster-role-deleted': GlobalEventHandlersEventMap['roster-role-deleted'];
  /** The dialog closed: deleted, canceled, or Esc. */
  'roster-close': GlobalEventHandlersEventMap['roster-close'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterRoleDialog`. */
export interface RosterRoleDialogEvents {
  /** Before a role is created; cancelable. */
  'roster-role-create-request': GlobalEventHandlersEventMap['roster-role-create-request'];
  /** After a role was created; `detail.result` is the role. */
  'roster-role-created': GlobalEventHandlersEventMap['roster-role-created'];
  /** Before name or description change; cancelable. */
  'roster-role-update-request': GlobalEventHandlersEventMap['roster-role-update-request'];
  /** After name or description changed; `detail.result` is the role as it is now. */
  'roster-role-updated': GlobalEventHandlersEventMap['roster-role-updated'];
  /** The dialog closed: saved, canceled, or Esc. */
  'roster-close': GlobalEventHandlersEventMap['roster-close'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterRolePicker`. */
export interface RosterRolePickerEvents {
  /** A role was chosen. */
  'input': GlobalEventHandlersEventMap['input'];
  /** A role was chosen. */
  'change': GlobalEventHandlersEventMap['change'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterSecuritySettings`. */
export interface RosterSecuritySettingsEvents {
  /** Before it changes; cancelable, `respondWith` takes over. */
  'roster-invitation-lifetime-change-request': GlobalEventHandlersEventMap['roster-invitation-lifetime-change-request'];
  /** After it changed; `detail.result` is the settings now. */
  'roster-invitation-lifetime-changed': GlobalEventHandlersEventMap['roster-invitation-lifetime-changed'];
  /** Before they change; cancelable, `respondWith` takes over. */
  'roster-email-domains-change-request': GlobalEventHandlersEventMap['roster-email-domains-change-request'];
  /** After they changed; `detail.result` is the settings now. */
  'roster-email-domains-changed': GlobalEventHandlersEventMap['roster-email-domains-changed'];
  /** Before the contact text changes; cancelable, `respondWith` takes over. */
  'roster-contact-change-request': GlobalEventHandlersEventMap['roster-contact-change-request'];
  /** After it changed; `detail.result` is the contact settings now. */
  'roster-contact-changed': GlobalEventHandlersEventMap['roster-contact-changed'];
  /** Before it changes; cancelable, `respondWith` takes over. */
  'roster-two-factor-requirement-change-request': GlobalEventHandlersEventMap['roster-two-factor-requirement-change-request'];
  /** After it changed; `detail.result` is the settings now. */
  'roster-two-factor-requirement-changed': GlobalEventHandlersEventMap['roster-two-factor-requirement-changed'];
  /** The close button was pressed. */
  'roster-close': GlobalEventHandlersEventMap['roster-close'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterSignIn`. */
export interface RosterSignInEvents {
  /** Before a link is requested; cancelable, `respondWith` takes over. */
  'roster-sign-in-link-request': GlobalEventHandlersEventMap['roster-sign-in-link-request'];
  /** After a link was requested. */
  'roster-sign-in-link-requested': GlobalEventHandlersEventMap['roster-sign-in-link-requested'];
  /** Before the link is exchanged for a session; cancelable, `respondWith` takes over. */
  'roster-sign-in-request': GlobalEventHandlersEventMap['roster-sign-in-request'];
  /** The link was exchanged; the client's `token` must now return that of `detail.session`. */
  'roster-signed-in': GlobalEventHandlersEventMap['roster-signed-in'];
  /** Before the verification code is checked; cancelable, `respondWith` takes over. */
  'roster-verification-request': GlobalEventHandlersEventMap['roster-verification-request'];
  /** The verification code was accepted. */
  'roster-verified': GlobalEventHandlersEventMap['roster-verified'];
  /** The person has set up the required two-factor authentication. */
  'roster-two-factor-set-up': GlobalEventHandlersEventMap['roster-two-factor-set-up'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterTwoFactorSetup`. */
export interface RosterTwoFactorSetupEvents {
  /** The setup is complete, and the person has saved the recovery codes. */
  'roster-two-factor-set-up': GlobalEventHandlersEventMap['roster-two-factor-set-up'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterTwoFactorToggle`. */
export interface RosterTwoFactorToggleEvents {
  /** Before the change; cancelable, `respondWith` takes over. */
  'roster-two-factor-requirement-change-request': GlobalEventHandlersEventMap['roster-two-factor-requirement-change-request'];
  /** After the change; `detail.result` is the settings now. */
  'roster-two-factor-requirement-changed': GlobalEventHandlersEventMap['roster-two-factor-requirement-changed'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterUserDetails`. */
export interface RosterUserDetailsEvents {
  /** The close button was pressed, or the account was deleted or its invitation revoked. */
  'roster-close': GlobalEventHandlersEventMap['roster-close'];
  /** Before the role changes; cancelable, `respondWith` takes over. */
  'roster-role-change-request': GlobalEventHandlersEventMap['roster-role-change-request'];
  /** After the role changed; `detail.result` is the account now. */
  'roster-role-changed': GlobalEventHandlersEventMap['roster-role-changed'];
  /** Before a new link is sent; cancelable, `respondWith` takes over. */
  'roster-invitation-resend-request': GlobalEventHandlersEventMap['roster-invitation-resend-request'];
  /** After a new link was sent; `detail.result` is the account now. */
  'roster-invitation-resent': GlobalEventHandlersEventMap['roster-invitation-resent'];
  /** Before the invitation is revoked; cancelable, `respondWith` takes over. */
  'roster-invitation-revoke-request': GlobalEventHandlersEventMap['roster-invitation-revoke-request'];
  /** After the invitation was revoked. */
  'roster-invitation-revoked': GlobalEventHandlersEventMap['roster-invitation-revoked'];
  /** Before the account is suspended; cancelable, `respondWith` takes over. */
  'roster-user-suspend-request': GlobalEventHandlersEventMap['roster-user-suspend-request'];
  /** After the account was suspended; `detail.result` is the account now. */
  'roster-user-suspended': GlobalEventHandlersEventMap['roster-user-suspended'];
  /** Before the account is reactivated; cancelable, `respondWith` takes over. */
  'roster-user-reactivate-request': GlobalEventHandlersEventMap['roster-user-reactivate-request'];
  /** After the account was reactivated; `detail.result` is the account now. */
  'roster-user-reactivated': GlobalEventHandlersEventMap['roster-user-reactivated'];
  /** Before the account is deleted; cancelable, `respondWith` takes over. */
  'roster-user-delete-request': GlobalEventHandlersEventMap['roster-user-delete-request'];
  /** After the account was deleted. */
  'roster-user-deleted': GlobalEventHandlersEventMap['roster-user-deleted'];
  /** Before the name changes; cancelable, `respondWith` takes over. */
  'roster-user-update-request': GlobalEventHandlersEventMap['roster-user-update-request'];
  /** After the name changed; `detail.result` is the account now. */
  'roster-user-updated': GlobalEventHandlersEventMap['roster-user-updated'];
  /** Before two-factor is reset; cancelable, `respondWith` takes over. */
  'roster-two-factor-reset-request': GlobalEventHandlersEventMap['roster-two-factor-reset-request'];
  /** After two-factor authentication was reset. */
  'roster-two-factor-reset': GlobalEventHandlersEventMap['roster-two-factor-reset'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
}

/** The events of `RosterUserTable`. */
export interface RosterUserTableEvents {
  /** A row was pressed; `detail.user` is the person. */
  'roster-user-select': GlobalEventHandlersEventMap['roster-user-select'];
  /** A person changed search, a filter or the sort order; `detail.view` has these properties. */
  'roster-view-change': GlobalEventHandlersEventMap['roster-view-change'];
  /** Invite was pressed. */
  'roster-invite-start': GlobalEventHandlersEventMap['roster-invite-start'];
  /** The selection changed; `detail.users` lists everyone selected. */
  'roster-user-selection-change': GlobalEventHandlersEventMap['roster-user-selection-change'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
  /** From `<roster-bulk-dialog>` inside. Before the accounts are changed; cancelable, `respondWith` takes over. */
  'roster-bulk-change-request': GlobalEventHandlersEventMap['roster-bulk-change-request'];
  /** From `<roster-bulk-dialog>` inside. After the change; `detail.result.data` has one result for each account. */
  'roster-bulk-changed': GlobalEventHandlersEventMap['roster-bulk-changed'];
}

/** The events of `RosterUsersAndPermissions`. */
export interface RosterUsersAndPermissionsEvents {
  /** A row was pressed; `detail.user` is the person. */
  'roster-user-select': GlobalEventHandlersEventMap['roster-user-select'];
  /** A person changed tab, person, search, filter or sort order; `detail.view` has them all. */
  'roster-view-change': GlobalEventHandlersEventMap['roster-view-change'];
  /** Invite was pressed. */
  'roster-invite-start': GlobalEventHandlersEventMap['roster-invite-start'];
  /** The selection changed; `detail.users` lists everyone selected. */
  'roster-user-selection-change': GlobalEventHandlersEventMap['roster-user-selection-change'];
  /** The sidebar was closed. */
  'roster-user-details-closed': GlobalEventHandlersEventMap['roster-user-details-closed'];
  /** Something went wrong inside; cancelable by a page that logs `detail.error` itself. */
  'roster-error': GlobalEventHandlersEventMap['roster-error'];
  /** From `<roster-invite-dialog>` inside. Before the invitation is sent; cancelable. */
  'roster-invite-request': GlobalEventHandlersEventMap['roster-invite-request'];
  /** From `<roster-invite-dialog>` inside. After the invitation was sent; `detail.result` is the pending account. */
  'roster-invited': GlobalEventHandlersEventMap['roster-invited'];
  /** From `<roster-permission-matrix>` inside. Before a role is created; cancelable. */
  'roster-role-create-request': GlobalEventHandlersEventMap['roster-role-create-request'];
  /** From `<roster-permission-matrix>` inside. After a role was created; `detail.result` is the role. */
  'roster-role-created': GlobalEventHandlersEventMap['roster-role-created'];
  /** From `<roster-permission-matrix>` inside. Before a role is changed or renamed, once for each role; cancelable. */
  'roster-role-update-request': GlobalEventHandlersEventMap['roster-role-update-request'];
  /** From `<roster-permission-matrix>` inside. After a role was changed or renamed; `detail.result` is the role as it is now. */
  'roster-role-updated': GlobalEventHandlersEventMap['roster-role-updated'];
  /** From `<roster-permission-matrix>` inside. Before a role is deleted; cancelable. */
  'roster-role-delete-request': GlobalEventHandlersEventMap['roster-role-delete-request'];
  /** From `<roster-permission-matrix>` inside. After a role was deleted. */
  'roster-role-deleted': GlobalEventHandlersEventMap['roster-role-deleted'];
  /** From `<roster-security-settings>` inside. Before it changes; cancelable, `respondWith` takes over. */
  'roster-invitation-lifetime-change-request': GlobalEventHandlersEventMap['roster-invitation-lifetime-change-request'];
  /** From `<roster-security-settings>` inside. After it changed; `detail.result` is the settings now. */
  'roster-invitation-lifetime-changed': GlobalEventHandlersEventMap['roster-invitation-lifetime-changed'];
  /** From `<roster-security-settings>` inside. Before they change; cancelable, `respondWith` takes over. */
  'roster-email-domains-change-request': GlobalEventHandlersEventMap['roster-email-domains-change-request'];
  /** From `<roster-security-settings>` inside. After they changed; `detail.result` is the settings now. */
  'roster-email-domains-changed': GlobalEventHandlersEventMap['roster-email-domains-changed'];
  /** From `<roster-security-settings>` inside. Before the contact text changes; cancelable, `respondWith` takes over. */
  'roster-contact-change-request': GlobalEventHandlersEventMap['roster-contact-change-request'];
  /** From `<roster-security-settings>` inside. After it changed; `detail.result` is the contact settings now. */
  'roster-contact-changed': GlobalEventHandlersEventMap['roster-contact-changed'];
  /** From `<roster-security-settings>` inside. Before it changes; cancelable, `respondWith` takes over. */
  'roster-two-factor-requirement-change-request': GlobalEventHandlersEventMap['roster-two-factor-requirement-change-request'];
  /** From `<roster-security-settings>` inside. After it changed; `detail.result` is the settings now. */
  'roster-two-factor-requirement-changed': GlobalEventHandlersEventMap['roster-two-factor-requirement-changed'];
  /** From `<roster-sign-in>` inside. Before a link is requested; cancelable, `respondWith` takes over. */
  'roster-sign-in-link-request': GlobalEventHandlersEventMap['roster-sign-in-link-request'];
  /** From `<roster-sign-in>` inside. After a link was requested. */
  'roster-sign-in-link-requested': GlobalEventHandlersEventMap['roster-sign-in-link-requested'];
  /** From `<roster-sign-in>` inside. Before the link is exchanged for a session; cancelable, `respondWith` takes over. */
  'roster-sign-in-request': GlobalEventHandlersEventMap['roster-sign-in-request'];
  /** From `<roster-sign-in>` inside. The link was exchanged; the client's `token` must now return that of `detail.session`. */
  'roster-signed-in': GlobalEventHandlersEventMap['roster-signed-in'];
  /** From `<roster-sign-in>` inside. Before the verification code is checked; cancelable, `respondWith` takes over. */
  'roster-verification-request': GlobalEventHandlersEventMap['roster-verification-request'];
  /** From `<roster-sign-in>` inside. The verification code was accepted. */
  'roster-verified': GlobalEventHandlersEventMap['roster-verified'];
  /** From `<roster-user-details>` inside. Before the role changes; cancelable, `respondWith` takes over. */
  'roster-role-change-request': GlobalEventHandlersEventMap['roster-role-change-request'];
  /** From `<roster-user-details>` inside. After the role changed; `detail.result` is the account now. */
  'roster-role-changed': GlobalEventHandlersEventMap['roster-role-changed'];
  /** From `<roster-user-details>` inside. Before a new link is sent; cancelable, `respondWith` takes over. */
  'roster-invitation-resend-request': GlobalEventHandlersEventMap['roster-invitation-resend-request'];
  /** From `<roster-user-details>` inside. After a new link was sent; `detail.result` is the account now. */
  'roster-invitation-resent': GlobalEventHandlersEventMap['roster-invitation-resent'];
  /** From `<roster-user-details>` inside. Before the invitation is revoked; cancelable, `respondWith` takes over. */
  'roster-invitation-revoke-request': GlobalEventHandlersEventMap['roster-invitation-revoke-request'];
  /** From `<roster-user-details>` inside. After the invitation was revoked. */
  'roster-invitation-revoked': GlobalEventHandlersEventMap['roster-invitation-revoked'];
  /** From `<roster-user-details>` inside. Before the account is suspended; cancelable, `respondWith` takes over. */
  'roster-user-suspend-request': GlobalEventHandlersEventMap['roster-user-suspend-request'];
  /** From `<roster-user-details>` inside. After the account was suspended; `detail.result` is the account now. */
  'roster-user-suspended': GlobalEventHandlersEventMap['roster-user-suspended'];
  /** From `<roster-user-details>` inside. Before the account is reactivated; cancelable, `respondWith` takes over. */
  'roster-user-reactivate-request': GlobalEventHandlersEventMap['roster-user-reactivate-request'];
  /** From `<roster-user-details>` inside. After the account was reactivated; `detail.result` is the account now. */
  'roster-user-reactivated': GlobalEventHandlersEventMap['roster-user-reactivated'];
  /** From `<roster-user-details>` inside. Before the account is deleted; cancelable, `respondWith` takes over. */
  'roster-user-delete-request': GlobalEventHandlersEventMap['roster-user-delete-request'];
  /** From `<roster-user-details>` inside. After the account was deleted. */
  'roster-user-deleted': GlobalEventHandlersEventMap['roster-user-deleted'];
  /** From `<roster-user-details>` inside. Before the name changes; cancelable, `respondWith` takes over. */
  'roster-user-update-request': GlobalEventHandlersEventMap['roster-user-update-request'];
  /** From `<roster-user-details>` inside. After the name changed; `detail.result` is the account now. */
  'roster-user-updated': GlobalEventHandlersEventMap['roster-user-updated'];
  /** From `<roster-user-details>` inside. Before two-factor is reset; cancelable, `respondWith` takes over. */
  'roster-two-factor-reset-request': GlobalEventHandlersEventMap['roster-two-factor-reset-request'];
  /** From `<roster-user-details>` inside. After two-factor authentication was reset. */
  'roster-two-factor-reset': GlobalEventHandlersEventMap['roster-two-factor-reset'];
  /** From `<roster-bulk-dialog>` inside. Before the accounts are changed; cancelable, `respondWith` takes over. */
  'roster-bulk-change-request': GlobalEventHandlersEventMap['roster-bulk-change-request'];
  /** From `<roster-bulk-dialog>` inside. After the change; `detail.result.data` has one result for each account. */
  'roster-bulk-changed': GlobalEventHandlersEventMap['roster-bulk-changed'];
}

/** For each tag its class, the properties that can be set, the attributes of another name, and the events. */
export interface RosterElements {
  'roster-accept-invitation': {
    element: RosterAcceptInvitation;
    properties: Pick<RosterAcceptInvitation, 'token' | 'signInUrl' | 'client' | 'theme'>;
    attributes: { 'sign-in-url': RosterAcceptInvitation['signInUrl']; };
    events: RosterAcceptInvitationEvents;
  };
  'roster-access-explainer': {
    element: RosterAccessExplainer;
    properties: Pick<RosterAccessExplainer, 'userId' | 'open' | 'offers' | 'client' | 'theme'>;
    attributes: { 'user-id': RosterAccessExplainer['userId']; };
    events: RosterAccessExplainerEvents;
  };
  'roster-access-level-selector': {
    element: RosterAccessLevelSelector;
    properties: Pick<RosterAccessLevelSelector, 'levels' | 'pages' | 'emptyLabel' | 'describe' | 'name' | 'disabled' | 'required' | 'label' | 'value' | 'client' | 'theme'>;
    attributes: { 'empty-label': RosterAccessLevelSelector['emptyLabel']; };
    events: RosterAccessLevelSelectorEvents;
  };
  'roster-access-list': {
    element: RosterAccessList;
    properties: Pick<RosterAccessList, 'resourceId' | 'grants' | 'levels' | 'roles' | 'pageSize' | 'client' | 'theme'>;
    attributes: { 'resource-id': RosterAccessList['resourceId']; 'page-size': RosterAccessList['pageSize']; };
    events: RosterAccessListEvents;
  };
  'roster-activity-log': {
    element: RosterActivityLog;
    properties: Pick<RosterActivityLog, 'events' | 'targetId' | 'pageSize' | 'client' | 'theme'>;
    attributes: { 'target-id': RosterActivityLog['targetId']; 'page-size': RosterActivityLog['pageSize']; };
    events: RosterActivityLogEvents;
  };
  'roster-bulk-dialog': {
    element: RosterBulkDialog;
    properties: Pick<RosterBulkDialog, 'open' | 'action' | 'users' | 'client' | 'theme'>;
    attributes: { };
    events: RosterBulkDialogEvents;
  };
  'roster-can': {
    element: RosterCan;
    properties: Pick<RosterCan, 'permission' | 'resource' | 'allowed' | 'reason' | 'client' | 'theme'>;
    attributes: { };
    events: RosterCanEvents;
  };
  'roster-confirm-dialog': {
    element: RosterConfirmDialog;
    properties: Pick<RosterConfirmDialog, 'open' | 'heading' | 'message' | 'confirmLabel' | 'danger' | 'busy' | 'error' | 'client' | 'theme'>;
    attributes: { 'confirm-label': RosterConfirmDialog['confirmLabel']; };
    events: RosterConfirmDialogEvents;
  };
  'roster-invite-dialog': {
    element: RosterInviteDialog;
    properties: Pick<RosterInviteDialog, 'open' | 'client' | 'theme'>;
    attributes: { };
    events: RosterInviteDialogEvents;
  };
  'roster-permission-matrix': {
    element: RosterPermissionMatrix;
    properties: Pick<RosterPermissionMatrix, 'roles' | 'pages' | 'accessLevels' | 'client' | 'theme'>;
    attributes: { };
    events: RosterPermissionMatrixEvents;
  };
  'roster-provider': {
    element: RosterProvider;
    properties: Pick<RosterProvider, 'client' | 'messages' | 'locale' | 'density' | 'theme' | 'live'>;
    attributes: { };
    events: RosterProviderEvents;
  };
  'roster-role-delete-dialog': {
    element: RosterRoleDeleteDialog;
    properties: Pick<RosterRoleDeleteDialog, 'open' | 'roleId' | 'client' | 'theme'>;
    attributes: { 'role-id': RosterRoleDeleteDialog['roleId']; };
    events: RosterRoleDeleteDialogEvents;
  };
  'roster-role-dialog': {
    element: RosterRoleDialog;
    properties: Pick<RosterRoleDialog, 'open' | 'roleId' | 'sourceId' | 'client' | 'theme'>;
    attributes: { 'role-id': RosterRoleDialog['roleId']; 'source-id': RosterRoleDialog['sourceId']; };
    events: RosterRoleDialogEvents;
  };
  'roster-role-picker': {
    element: RosterRolePicker;
    properties: Pick<RosterRolePicker, 'roles' | 'assignableOnly' | 'current' | 'variant' | 'placeholder' | 'name' | 'disabled' | 'required' | 'label' | 'value' | 'client' | 'theme'>;
    attributes: { };
    events: RosterRolePickerEvents;
  };
  'roster-security-settings': {
    element: RosterSecuritySettings;
    properties: Pick<RosterSecuritySettings, 'embedded' | 'client' | 'theme'>;
    attributes: { };
    events: RosterSecuritySettingsEvents;
  };
  'roster-sign-in': {
    element: RosterSignIn;
    properties: Pick<RosterSignIn, 'step' | 'token' | 'email' | 'client' | 'theme'>;
    attributes: { };
    events: RosterSignInEvents;
  };
  'roster-two-factor-setup': {
    element: RosterTwoFactorSetup;
    properties: Pick<RosterTwoFactorSetup, 'bare' | 'client' | 'theme'>;
    attributes: { };
    events: RosterTwoFactorSetupEvents;
  };
  'roster-two-factor-toggle': {
    element: RosterTwoFactorToggle;
    properties: Pick<RosterTwoFactorToggle, 'settings' | 'client' | 'theme'>;
    attributes: { };
    events: RosterTwoFactorToggleEvents;
  };
  'roster-user-details': {
    element: RosterUserDetails;
    properties: Pick<RosterUserDetails, 'userId' | 'user' | 'client' | 'theme'>;
    attributes: { 'user-id': RosterUserDetails['userId']; };
    events: RosterUserDetailsEvents;
  };
  'roster-user-table': {
    element: RosterUserTable;
    properties: Pick<RosterUserTable, 'selectedId' | 'columns' | 'selection' | 'selectable' | 'users' | 'roles' | 'search' | 'roleFilter' | 'statusFilter' | 'twoFactorFilter' | 'sort' | 'client' | 'theme'>;
    attributes: { 'selected-id': RosterUserTable['selectedId']; 'role-filter': RosterUserTable['roleFilter']; 'status-filter': RosterUserTable['statusFilter']; 'two-factor-filter': RosterUserTable['twoFactorFilter']; };
    events: RosterUserTableEvents;
  };
  'roster-users-and-permissions': {
    element: RosterUsersAndPermissions;
    properties: Pick<RosterUsersAndPermissions, 'heading' | 'tab' | 'userId' | 'search' | 'roleFilter' | 'statusFilter' | 'twoFactorFilter' | 'sort' | 'client' | 'theme'>;
    attributes: { 'user-id': RosterUsersAndPermissions['userId']; 'role-filter': RosterUsersAndPermissions['roleFilter']; 'status-filter': RosterUsersAndPermissions['statusFilter']; 'two-factor-filter': RosterUsersAndPermissions['twoFactorFilter']; };
    events: RosterUsersAndPermissionsEvents;
  };
}
