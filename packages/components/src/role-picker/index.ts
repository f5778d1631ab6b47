export { RosterRolePicker } from './role-picker.js';
