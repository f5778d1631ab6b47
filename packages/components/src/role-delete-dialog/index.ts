export * from './role-delete-dialog.events.js';
export { RosterRoleDeleteDialog } from './role-delete-dialog.js';
