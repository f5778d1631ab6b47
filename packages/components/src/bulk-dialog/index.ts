export * from './bulk-dialog.events.js';
export { RosterBulkDialog } from './bulk-dialog.js';
