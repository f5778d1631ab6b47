import type { Offer } from '../shared/state/capabilities.js';

/** One of settings.getSecurity and settings.getContact. */
export const needed: readonly Offer[] = [];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'settings.getSecurity', // all sections except the contact
  'settings.getContact', // the contact for access requests
  'two-factor', // two-factor authentication
  'invitations', // the lifetime of invitations, and the e-mail domains
  'settings.updateSecurity', // changes of all sections except the contact
  'settings.updateContact', // the change of the contact
];
