import type { Offer } from '../shared/state/capabilities.js';

/** What one of its tabs needs. */
export const needed: readonly Offer[] = [];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'users.list', // People
  'users.get', // the newest state of the person in the sidebar
  'invitations.create', // the dialog that invites
  'roles.list', // Roles
  'permissions.list', // Roles
  'auditEvents.list', // Activity
  'settings.getSecurity', // General settings; without the contact as well, the cogwheel
  'settings.getContact', // the contact for access requests
];
