import type { Offer } from '../shared/state/capabilities.js';

/** An element of `everyWidget` by its id, something in it by its selector or, after a `=`, its text, and what that needs. */
export type Control = readonly [id: string, control: string, ...needed: Offer[]];

const inDetails: readonly Control[] = [
  ['active', '.rename', 'users.get', 'users.update'],
  ['active', 'roster-role-picker', 'users.get', 'users.changeRole', 'roles.list'],
  ['active', '#heading-access', 'users.get', 'grants.listByUser', 'accessLevels.list'],
  ['active', 'roster-access-explainer', 'users.get', 'access.listByUser', 'permissions.list'],
  ['active', '=Two-factor', 'users.get', 'two-factor'],
  ['active', '=Reset two-factor authentication', 'users.get', 'twoFactor.reset'],
  ['active', '=Suspend account', 'users.get', 'users.suspend'],
  ['active', '=Delete account', 'users.get', 'users.delete'],
  ['suspended', '=Reactivate account', 'users.get', 'users.reactivate'],
  ['pending', '=Resend invitation', 'users.get', 'invitations.resend'],
  ['pending', '=Revoke invitation', 'users.get', 'invitations.revoke'],
];

const inTable: readonly Control[] = [
  ['table', '.search', 'users.list'],
  ['table', '=Export', 'users.list', 'users.export'],
  ['table', '=Invite', 'users.list', 'invitations.create'],
  ['table', '.filter-role', 'users.list', 'roles.list'],
  ['table', '.filter-twoFactor', 'users.list', 'two-factor'],
  ['table', 'th.col-twoFactor', 'users.list', 'two-factor'],
  ['table', 'td.col-twoFactor', 'users.list', 'two-factor'],
  ['table', '.filter-status [value=pending]', 'users.list', 'invitations'],
  ['table', '.filter-status [value=undelivered]', 'users.list', 'invitations'],
  ['table', '.filter-status [value=suspended]', 'users.list', 'users.suspend'],
  ['table', '=Change role…', 'users.list', 'users.changeRoleBatch', 'roles.list'],
  ['table', '=Suspend…', 'users.list', 'users.suspendBatch'],
  ['table', '=Reactivate…', 'users.list', 'users.reactivateBatch'],
  ['table', '=Resend invitation…', 'users.list', 'invitations.resendBatch'],
  ['table', '=Revoke invitation…', 'users.list', 'invitations.revokeBatch'],
  ['table', '=Delete…', 'users.list', 'users.deleteBatch'],
];

const inScreen: readonly Control[] = [
  ['screen', 'roster-user-table', 'users.list'],
  ['screen', 'roster-user-details', 'users.list'],
  ['screen', '#tab-roles', 'roles.list', 'permissions.list'],
  ['screen', '#tab-activity', 'auditEvents.list'],
  ['screen', 'roster-invite-dialog', 'invitations.create'],
];

const inAccess: readonly Control[] = [
  ['explainer', '#permission', 'access.listByUser', 'permissions.list'],
  ['access', '.list', 'grants.list'],
  ['access', 'roster-access-level-selector', 'grants.list', 'grants.set', 'accessLevels.list'],
  ['access', '.remove', 'grants.list', 'grants.remove'],
  ['access', '.add', 'grants.list', 'grants.set', 'accessLevels.list', 'grants.get', 'users.list'],
  ['level', 'select', 'accessLevels.list'],
];

const inRoles: readonly Control[] = [
  ['role', 'input[type=radio]'],
  ['matrix', 'table', 'roles.list', 'permissions.list'],
  ['matrix', '.levels', 'roles.list', 'permissions.list', 'accessLevels.list'],
  ['matrix', '=New role', 'roles.list', 'permissions.list', 'roles.create'],
  ['matrix', '=Duplicate', 'roles.list', 'permissions.list', 'roles.create'],
  ['matrix', '=Rename', 'roles.list', 'permissions.list', 'roles.update'],
  ['matrix', 'td input', 'roles.list', 'permissions.list', 'roles.update'],
  ['matrix', '=Delete', 'roles.list', 'permissions.list', 'roles.delete'],
  ['new-role', '#name', 'roles.list', 'roles.create'],
  ['rename-role', '#name', 'roles.list', 'roles.update'],
  ['delete-role', '=Delete role', 'roles.list', 'roles.delete'],
];

const inSettings: readonly Control[] = [
  ['settings', 'roster-two-factor-toggle', 'settings.getSecurity', 'two-factor'],
  ['settings', '.lifetime', 'settings.getSecurity', 'invitations'],
  ['settings', '#domains', 'settings.getSecurity', 'invitations'],
  ['settings', '#domains:enabled', 'settings.getSecurity', 'invitations', 'settings.updateSecurity'],
  ['settings', '#contact', 'settings.getContact'],
  ['settings', '#contact:enabled', 'settings.getContact', 'settings.updateContact'],
  ['toggle', '.switch', 'settings.getSecurity', 'two-factor'],
  ['toggle', '.switch:enabled', 'settings.getSecurity', 'two-factor', 'settings.updateSecurity'],
];

const inSignIn: readonly Control[] = [
  ['setup', '=Set up', 'twoFactor.startSetup', 'twoFactor.confirmSetup'],
  ['email', '#email', 'identity.requestLink'],
  ['link', '=Sign in', 'identity.redeemLink'],
  ['code', '#code', 'identity.verifyCode'],
  ['code', '=Use a recovery code', 'identity.verifyCode', 'identity.useRecoveryCode'],
  ['accept', '#name', 'invitations.preview', 'invitations.accept'],
];

const inDialogs: readonly Control[] = [
  ['invite', '#email', 'invitations.create'],
  ['bulk-changeRole', '=Review changes', 'users.changeRoleBatch', 'roles.list'],
  ['bulk-suspend', '.is-final', 'users.suspendBatch'],
  ['bulk-reactivate', '.button-primary', 'users.reactivateBatch'],
  ['bulk-resend', '.button-primary', 'invitations.resendBatch'],
  ['bulk-revoke', '.is-final', 'invitations.revokeBatch'],
  ['bulk-remove', '.is-final', 'users.deleteBatch'],
  ['confirm', '=Go ahead'],
];

/** What is offered, and the operations without which it must not be. */
export const CONTROLS: readonly Control[] = [
  ...inDetails,
  ...inTable,
  ...inScreen,
  ...inAccess,
  ...inRoles,
  ...inSettings,
  ...inSignIn,
  ...inDialogs,
  ['activity', '=Export', 'auditEvents.list', 'auditEvents.export'],
  ['activity', '.event', 'auditEvents.list'],
  ['can', 'slot'],
];

/** Where an element says that the product does not have it: whenever it lacks one of these. */
export const SAID: readonly Control[] = [
  ['table', '=Not available', 'users.list'],
  ['active', '=Not available', 'users.get'],
  ['explainer', '=Not available', 'access.listByUser', 'permissions.list'],
  ['access', '=Not available', 'grants.list'],
  ['level', "=This product doesn't offer this.", 'accessLevels.list'],
  ['activity', '=Not available', 'auditEvents.list'],
  ['matrix', '=Not available', 'roles.list', 'permissions.list'],
  ['new-role', '=Not available', 'roles.list', 'roles.create'],
  ['rename-role', '=Not available', 'roles.list', 'roles.update'],
  ['delete-role', "=This product doesn't offer this.", 'roles.list', 'roles.delete'],
  ['toggle', '=Not available', 'settings.getSecurity', 'two-factor'],
  ['setup', '=Not available', 'twoFactor.startSetup', 'twoFactor.confirmSetup'],
  ['email', '=Not available', 'identity.requestLink'],
  ['link', '=Not available', 'identity.redeemLink'],
  ['code', '=Not available', 'identity.verifyCode'],
  ['accept', '=Not available', 'invitations.preview', 'invitations.accept'],
  ['invite', '=Not available', 'invitations.create'],
  ['bulk-changeRole', '=Not available', 'users.changeRoleBatch', 'roles.list'],
  ['bulk-suspend', '=Not available', 'users.suspendBatch'],
  ['bulk-reactivate', '=Not available', 'users.reactivateBatch'],
  ['bulk-resend', '=Not available', 'invitations.resendBatch'],
  ['bulk-revoke', '=Not available', 'invitations.revokeBatch'],
  ['bulk-remove', '=Not available', 'users.deleteBatch'],
];
