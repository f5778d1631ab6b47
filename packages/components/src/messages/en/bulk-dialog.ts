const people = (count: number, formatted: string) => (count === 1 ? '1 person' : `${formatted} people`);
const accounts = (count: number, formatted: string) => (count === 1 ? '1 account' : `${formatted} accounts`);
const invitations = (count: number, formatted: string) => (count === 1 ? '1 invitation' : `${formatted} invitations`);
const roles = (count: number, formatted: string) => (count === 1 ? '1 role' : `${formatted} roles`);

export const bulkDialog = {
  title: {
    changeRole: (count: number, formatted: string) => `Change the role of ${people(count, formatted)}`,
    suspend: (count: number, formatted: string) => `Suspend ${accounts(count, formatted)}`,
    reactivate: (count: number, formatted: string) => `Reactivate ${accounts(count, formatted)}`,
    resend: (count: number, formatted: string) => `Resend ${invitations(count, formatted)}`,
    revoke: (count: number, formatted: string) => `Revoke ${invitations(count, formatted)}`,
    remove: (count: number, formatted: string) => `Delete ${accounts(count, formatted)}`,
  },
  /** What it means for them, before it is done. */
  effect: {
    changeRole: 'The new role applies at once.',
    suspend: 'They are signed out at once and cannot sign in until they are reactivated. Roles and access levels stay.',
    reactivate: 'They can sign in again, with the role and the access levels they have.',
    resend: 'Each gets a new link by e-mail; the old one stops working.',
    revoke: 'The links stop working and the accounts leave the list. The addresses can be invited again later.',
    remove: 'They lose access at once. Their addresses can never be invited again.',
  },
  confirm: {
    changeRole: (count: number, formatted: string) => `Change ${roles(count, formatted)}`,
    suspend: (count: number, formatted: string) => `Suspend ${accounts(count, formatted)}`,
    reactivate: (count: number, formatted: string) => `Reactivate ${accounts(count, formatted)}`,
    resend: (count: number, formatted: string) => `Resend ${invitations(count, formatted)}`,
    revoke: (count: number, formatted: string) => `Revoke ${invitations(count, formatted)}`,
    remove: (count: number, formatted: string) => `Delete ${accounts(count, formatted)}`,
  },
  done: {
    changeRole: (count: number, formatted: string) => `${roles(count, formatted)} changed.`,
    suspend: (count: number, formatted: string) => `${accounts(count, formatted)} suspended.`,
    reactivate: (count: number, formatted: string) => `${accounts(count, formatted)} reactivated.`,
    resend: (count: number, formatted: string) => `${invitations(count, formatted)} resent.`,
    revoke: (count: number, formatted: string) => `${invitations(count, formatted)} revoked.`,
    remove: (count: number, formatted: string) => `${accounts(count, formatted)} deleted.`,
  },
  /** What stands after the arrow. */
  after: { suspend: 'Suspended', reactivate: 'Active', resend: 'New link', revoke: 'Revoked', remove: 'Deleted' },
  becomes: (before: string, after: string) => `${before} becomes ${after}`,
  role: 'New role',
  review: 'Review changes',
  back: 'Back',
  checking: 'Checking what will happen',
  running: 'Making the changes',
  progress: (done: string, total: string) => `${done} of ${total}`,
  stop: 'Stop',
  stopping: 'Stopping after the part that is on its way',
  willChange: (count: number, formatted: string) => (count === 1 ? '1 will change' : `${formatted} will change`),
  cannot: (count: number, formatted: string) => (count === 1 ? '1 cannot' : `${formatted} cannot`),
  same: (count: number, formatted: string) => (count === 1 ? '1 already so' : `${formatted} already so`),
  groupRefused: 'Cannot change',
  groupChange: 'Will change',
  groupSame: 'Already so',
  groupFailed: 'Not changed',
  groupDone: 'Changed',
  nothing: 'Nothing can be changed here. The reasons stand beside the people.',
  nothingNew: 'Everyone here has this role already.',
  conflict: (count: number, formatted: string) =>
    count === 1
      ? 'Someone else changed 1 of these accounts in the meantime.'
      : `Someone else changed ${formatted} of these accounts in the meantime.`,
  lookAgain: 'Check again',
  failed: (count: number, formatted: string) => (count === 1 ? '1 was not changed.' : `${formatted} were not changed.`),
  retry: (count: number, formatted: string) => (count === 1 ? 'Try 1 again' : `Try ${formatted} again`),
  stopped: 'You stopped before this one. Nothing was changed.',
} as const;
