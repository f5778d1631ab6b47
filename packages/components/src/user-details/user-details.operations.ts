import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['users.get'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'users.update', // Edit name
  'users.changeRole', // Change role
  'roles.list', // Change role; other roles than one's own are shown by their ids
  'invitations.resend', // Resend invitation
  'invitations.revoke', // Revoke invitation
  'invitations.create', // the advice to invite a person again
  'grants.listByUser', // the access levels
  'accessLevels.list', // the access levels
  'access.listByUser', // the check of a permission
  'permissions.list', // the check of a permission
  'two-factor', // whether the person has two-factor authentication
  'twoFactor.reset', // Reset two-factor authentication
  'users.suspend', // Suspend account
  'users.reactivate', // Reactivate account
  'users.delete', // Delete account
  'settings.getContact', // the contact for access requests
];
