import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['grants.list'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'accessLevels.list', // the change of a level; levels are shown by their ids
  'grants.set', // the change of a level, and Add person
  'grants.remove', // Remove
  'grants.get', // Add person; after a removal or a conflict, the whole list is loaded
  'users.list', // Add person
  'roles.list', // the names of roles, and what a role gives
  'settings.getContact', // the contact for access requests
];
