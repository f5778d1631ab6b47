export type * from './confirm-dialog.events.js';
export { RosterConfirmDialog } from './confirm-dialog.js';
