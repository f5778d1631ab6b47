import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['roles.list', 'permissions.list'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'accessLevels.list', // what each access level allows
  'roles.create', // New role and Duplicate
  'roles.update', // Rename and the change of permissions
  'roles.delete', // Delete
];
