import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['auditEvents.list'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'auditEvents.export', // Export
  'roles.list', // the names of roles
  'permissions.list', // the names of permissions
  'accessLevels.list', // the names of access levels, and the filter for them
  'settings.getContact', // the contact for access requests
];
