export type { UserColumn } from './columns.js';
export * from './user-table.events.js';
export { RosterUserTable } from './user-table.js';
