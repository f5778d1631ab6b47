export { RosterRolePicker } from './role-picker/role-picker.js';
export { RosterAccessLevelSelector } from './access-level-selector/access-level-selector.js';
