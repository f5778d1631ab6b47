// Generated from the elements. Do not edit; run "npm run generate".

export { RosterAcceptInvitationDirective } from './accept-invitation.js';
export { RosterAccessExplainerDirective } from './access-explainer.js';
export { RosterAccessLevelSelectorDirective } from './access-level-selector.js';
export { RosterAccessListDirective } from './access-list.js';
export { RosterActivityLogDirective } from './activity-log.js';
export { RosterBulkDialogDirective } from './bulk-dialog.js';
export { RosterCanDirective } from './can.js';
export { RosterConfirmDialogDirective } from './confirm-dialog.js';
export { RosterInviteDialogDirective } from './invite-dialog.js';
export { RosterPermissionMatrixDirective } from './permission-matrix.js';
export { RosterProviderDirective } from './provider.js';
export { RosterRoleDeleteDialogDirective } from './role-delete-dialog.js';
export { RosterRoleDialogDirective } from './role-dialog.js';
export { RosterRolePickerDirective } from './role-picker.js';
export { RosterSecuritySettingsDirective } from './security-settings.js';
export { RosterSignInDirective } from './sign-in.js';
export { RosterTwoFactorSetupDirective } from './two-factor-setup.js';
export { RosterTwoFactorToggleDirective } from './two-factor-toggle.js';
export { RosterUserDetailsDirective } from './user-details.js';
export { RosterUserTableDirective } from './user-table.js';
export { RosterUsersAndPermissionsDirective } from './users-and-permissions.js';
