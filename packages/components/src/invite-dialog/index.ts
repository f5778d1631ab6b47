export * from './invite-dialog.events.js';
export { RosterInviteDialog } from './invite-dialog.js';
