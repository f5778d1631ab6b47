import { plural } from './plural.js';

const people = (count: number, formatted: string) => plural(count, { one: '1 person', other: `${formatted} people` });
const accounts = (count: number, formatted: string) =>
  plural(count, { one: '1 account', other: `${formatted} accounts` });
const invitations = (count: number, formatted: string) =>
  plural(count, { one: '1 invitation', other: `${formatted} invitations` });
const roles = (count: number, formatted: string) => plural(count, { one: '1 role', other: `${formatted} roles` });

export const bulkDialog = {
  title: {
    changeRole: (count: number, formatted: string) => `Change the role of ${people(count, formatted)}`,
    suspend: (count: number, formatted: string) => `Suspend ${accounts(count, formatted)}`,
    reactivate: (count: number, formatted: string) => `Reactivate ${accounts(count, formatted)}`,
    resend: (count: number, formatted: string) => `Resend ${invitations(count, formatted)}`,
    revoke: (count: number, formatted: string) => `Revoke ${invitations(count, formatted)}`,
    remove: (count: number, formatted: string) => `Delete ${accounts(count, formatted)}`,
  },
  /** What the action means for these people, shown before it runs. */
  effect: {
    changeRole: 'The new role applies immediately.',
    suspend:
      "They're signed out immediately and can't sign in until they're reactivated. Roles and access levels stay.",
    reactivate: 'They can sign in again, with the same role and access levels.',
    resend: 'Each person gets a new link by e-mail. The old link stops working.',
    revoke: 'The links stop working and the people leave the list. You can invite the addresses again later.',
    remove: 'They lose access immediately. Their addresses can never be invited again.',
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
  /** The word after the arrow. */
  after: { suspend: 'Suspended', reactivate: 'Active', resend: 'New link', revoke: 'Revoked', remove: 'Deleted' },
  becomes: (before: string, after: string) => `${before} becomes ${after}`,
  role: 'New role',
  review: 'Review changes',
  back: 'Back',
  checking: 'Checking the changes',
  running: 'Making the changes',
  progress: (done: string, total: string) => `${done} of ${total}`,
  stop: 'Stop',
  stopping: 'Stopping after the current part',
  willChange: (count: number, formatted: string) =>
    plural(count, { one: '1 will change', other: `${formatted} will change` }),
  cannot: (count: number, formatted: string) =>
    plural(count, { one: "1 can't change", other: `${formatted} can't change` }),
  same: (count: number, formatted: string) => plural(count, { one: '1 unchanged', other: `${formatted} unchanged` }),
  groupRefused: "Can't change",
  groupChange: 'Will change',
  groupSame: 'No change',
  groupFailed: 'Not changed',
  groupDone: 'Changed',
  nothing: 'Nothing can be changed here. See the reason next to each person.',
  nothingNew: 'Everyone here already has this role.',
  conflict: (count: number, formatted: string) =>
    plural(count, {
      one: 'Someone else changed 1 of these accounts since you opened this.',
      other: `Someone else changed ${formatted} of these accounts since you opened this.`,
    }),
  lookAgain: 'Check again',
  failed: (count: number, formatted: string) =>
    plural(count, { one: "1 wasn't changed.", other: `${formatted} weren't changed.` }),
  retry: (count: number, formatted: string) => plural(count, { one: 'Try 1 again', other: `Try ${formatted} again` }),
  stopped: 'You stopped before this one. Nothing was changed.',
};
