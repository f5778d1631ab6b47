export * from './access-list.events.js';
export { RosterAccessList } from './access-list.js';
