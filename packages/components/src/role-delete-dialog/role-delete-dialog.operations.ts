import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['roles.delete', 'roles.list'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'users.list', // who needs another role first
];
