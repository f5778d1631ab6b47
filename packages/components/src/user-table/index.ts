export type { UserColumn } from './columns/columns.js';
export * from './user-table.events.js';
export { RosterUserTable } from './user-table.js';
