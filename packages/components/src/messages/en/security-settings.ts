import { plural } from './plural.js';

export const securitySettings = {
  heading: 'General settings',
  intro: 'These settings apply to everyone in the organization.',
  mayNotSee: "You don't have permission to see the security settings.",
  mayNotChange: "You don't have permission to change these settings.",
  fixed: "What has no Save button can't be changed here.",
  saved: 'Saved',
  conflict: (value: string) =>
    `Someone else changed the settings since you opened this. Saved now: ${value}. ` +
    'Your entry is kept. Save again to replace the saved value.',
  takeTheirs: 'Use the saved value',
  lifetimeLabel: 'Invitations are valid for',
  lifetimeAmount: 'Amount',
  lifetimeUnit: 'Unit',
  lifetimeHint: 'Applies to new invitations. After that time an invitation expires. You can resend it.',
  lifetimeInvalid: 'Enter a whole number, from 1 minute up to 365 days.',
  minutes: 'Minutes',
  hours: 'Hours',
  days: 'Days',
  lifetime: {
    minutes: (count: number, formatted: string) => plural(count, { one: '1 minute', other: `${formatted} minutes` }),
    hours: (count: number, formatted: string) => plural(count, { one: '1 hour', other: `${formatted} hours` }),
    days: (count: number, formatted: string) => plural(count, { one: '1 day', other: `${formatted} days` }),
  },
  domainsLabel: 'E-mail domains that can be invited',
  domainsHint:
    'One domain per line, such as example.com. Subdomains need their own line. Leave empty to allow any domain. ' +
    "Existing people and invitations aren't affected.",
  domainInvalid: (domain: string) => `“${domain}” isn't a valid domain.`,
  domainsTooMany: (_count: number, formatted: string) => `Enter at most ${formatted} domains.`,
  domainsNone: 'any domain',
  contactLabel: 'Contact for access requests',
  contactHint: "Shown to people who don't have access. Leave empty for the standard text.",
  contactLength: (count: number, formatted: string) =>
    plural(count, { one: '1 character left', other: `${formatted} characters left` }),
  contactNone: 'no text',
};
