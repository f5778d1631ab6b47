import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['access.listByUser', 'permissions.list'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'roles.list', // the roles that have a permission
  'accessLevels.list', // the levels that include a permission
  'users.changeRole', // the way to the role
  'grants.set', // the way to the access level
  'settings.getContact', // the contact for access requests
];
