import type { Offer } from '../shared/state/capabilities.js';

/** Without one of these, nothing of it is left. */
export const needed: readonly Offer[] = ['users.list'];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'users.export', // Export
  'invitations.create', // Invite
  'invitations', // the statuses of invitations in the filter
  'users.suspend', // the status Suspended in the filter
  'roles.list', // the filter by role; other roles than one's own are shown by their ids
  'two-factor', // the column and the filter for two-factor authentication
  'settings.getContact', // the contact for access requests
  'users.changeRoleBatch', // Change role for several people
  'users.suspendBatch', // Suspend for several people
  'users.reactivateBatch', // Reactivate for several people
  'invitations.resendBatch', // Resend for several invitations
  'invitations.revokeBatch', // Revoke for several invitations
  'users.deleteBatch', // Delete for several people
];
