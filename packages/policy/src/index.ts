export { can } from './can.js';
export { canAssignRole } from './can-assign-role.js';
export type * from './types.js';
