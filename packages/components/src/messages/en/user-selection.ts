export const userSelection = {
  label: 'Selected people',
  all: 'Select all',
  allShown: 'Select all people shown',
  one: (name: string) => `Select ${name}`,
  own: 'Your own account cannot be selected. Another person who manages users can change it.',
  count: (count: number, formatted: string) => (count === 1 ? '1 selected' : `${formatted} selected`),
  notShown: (count: number, formatted: string) =>
    count === 1 ? '1 of them not shown' : `${formatted} of them not shown`,
  clear: 'Clear selection',
  actions: 'More',
  action: {
    changeRole: 'Change role…',
    suspend: 'Suspend…',
    reactivate: 'Reactivate…',
    resend: 'Resend invitation…',
    revoke: 'Revoke invitation…',
    remove: 'Delete…',
  },
  /** Why it cannot be done: it fits nobody who is selected. */
  unfit: {
    changeRole: '',
    suspend: 'Nobody selected is active.',
    reactivate: 'Nobody selected is suspended.',
    resend: 'Nobody selected has an open invitation.',
    revoke: 'Nobody selected has an open invitation.',
    remove: '',
  },
} as const;
