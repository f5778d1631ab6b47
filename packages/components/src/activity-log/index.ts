export { RosterActivityLog } from './activity-log.js';
