export * from './accept-invitation.events.js';
export { RosterAcceptInvitation } from './accept-invitation.js';
