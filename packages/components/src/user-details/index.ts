export * from './user-details.events.js';
export { RosterUserDetails } from './user-details.js';
