import type { Offer } from '../shared/state/capabilities.js';

/** The batch of the action that it is opened for. */
export const needed: readonly Offer[] = [];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'users.changeRoleBatch', // Change role
  'roles.list', // Change role
  'users.suspendBatch', // Suspend
  'users.reactivateBatch', // Reactivate
  'users.deleteBatch', // Delete
  'invitations.resendBatch', // Resend
  'invitations.revokeBatch', // Revoke
  'users.get', // the newest state of people whom someone else has changed
];
