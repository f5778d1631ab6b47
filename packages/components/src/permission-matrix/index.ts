export { RosterPermissionMatrix } from './permission-matrix.js';
