import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['accessLevels.list'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'permissions.list', // what a level allows
];
