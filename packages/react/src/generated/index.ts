'use client';
// Generated from the elements. Do not edit; run "npm run generate".

export { RosterAcceptInvitation } from './accept-invitation.js';
export { RosterAccessExplainer } from './access-explainer.js';
export { RosterAccessLevelSelector } from './access-level-selector.js';
export { RosterAccessList } from './access-list.js';
export { RosterActivityLog } from './activity-log.js';
export { RosterBulkDialog } from './bulk-dialog.js';
export { RosterCan } from './can.js';
export { RosterConfirmDialog } from './confirm-dialog.js';
export { RosterInviteDialog } from './invite-dialog.js';
export { RosterPermissionMatrix } from './permission-matrix.js';
export { RosterRoleDeleteDialog } from './role-delete-dialog.js';
export { RosterRoleDialog } from './role-dialog.js';
export { RosterRolePicker } from './role-picker.js';
export { RosterSecuritySettings } from './security-settings.js';
export { RosterSignIn } from './sign-in.js';
export { RosterTwoFactorSetup } from './two-factor-setup.js';
export { RosterTwoFactorToggle } from './two-factor-toggle.js';
export { RosterUserDetails } from './user-details.js';
export { RosterUserTable } from './user-table.js';
export { RosterUsersAndPermissions } from './users-and-permissions.js';
