export { RosterCan } from './can.js';
