import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['invitations.create'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'roles.list', // other roles than one's own
];
