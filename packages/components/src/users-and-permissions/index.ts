export type * from './users-and-permissions.events.js';
export { RosterUsersAndPermissions } from './users-and-permissions.js';
