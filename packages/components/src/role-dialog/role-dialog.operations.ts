import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['roles.list'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'roles.create', // new roles
  'roles.update', // Rename
  'accessLevels.list', // the name of a level that is left out of a copy
  'permissions.list', // the names of permissions that are left out of a copy
];
