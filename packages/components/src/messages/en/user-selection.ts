import { plural } from './plural.js';

export const userSelection = {
  label: 'Selected people',
  all: 'Select all',
  allShown: 'Select all people shown',
  one: (name: string) => `Select ${name}`,
  own: "You can't select your own account. Someone else who manages access can change it.",
  count: (count: number, formatted: string) => plural(count, { one: '1 selected', other: `${formatted} selected` }),
  notShown: (count: number, formatted: string) =>
    plural(count, { one: '1 of them not shown', other: `${formatted} of them not shown` }),
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
  /** Why an action is not offered: it fits no one who is selected. */
  unfit: {
    changeRole: '',
    suspend: 'No one selected is active.',
    reactivate: 'No one selected is suspended.',
    resend: 'No one selected has an open invitation.',
    revoke: 'No one selected has an open invitation.',
    remove: '',
  },
};
