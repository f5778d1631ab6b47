export * from './role-dialog.events.js';
export { RosterRoleDialog } from './role-dialog.js';
