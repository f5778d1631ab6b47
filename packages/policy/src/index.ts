export { capAccessLevel } from './access-level-cap.js';
export { can } from './can.js';
export { canActOn, canAssignRole } from './can-assign-role.js';
export { strongestRoles } from './strongest-roles.js';
export type * from './types.js';
