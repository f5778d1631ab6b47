export const securitySettings = {
  heading: 'General settings',
  intro: 'These settings hold for every account of the organization.',
  mayNotSee: 'Your role may not see the security settings.',
  mayNotChange: 'Your role may see these settings but not change them.',
  saved: 'Saved',
  conflict: (value: string) =>
    `Someone else changed the settings in the meantime. Saved now: ${value}. What you entered is still here; save again to replace it.`,
  takeTheirs: 'Use the saved value',
  lifetimeLabel: 'Invitations are valid for',
  lifetimeAmount: 'Amount',
  lifetimeUnit: 'Unit',
  lifetimeHint:
    'Holds for links sent from now on. After that time the invitation is shown as expired and can be resent.',
  lifetimeInvalid: 'Enter a whole number, from 1 minute up to 365 days.',
  minutes: 'Minutes',
  hours: 'Hours',
  days: 'Days',
  lifetime: (amount: string, unit: 'minutes' | 'hours' | 'days', isOne: boolean) =>
    `${amount} ${isOne ? unit.slice(0, -1) : unit}`,
  domainsLabel: 'E-mail domains that can be invited',
  domainsHint:
    'One domain per line, such as example.com. A subdomain needs a line of its own. Leave it empty to allow any. Accounts and invitations that exist stay.',
  domainInvalid: (domain: string) => `${domain} is not a domain such as example.com.`,
  domainsTooMany: (most: string) => `Enter at most ${most} domains.`,
  domainsNone: 'any domain',
  contactLabel: 'Whom to contact about access',
  contactHint: 'Shown to people who may not manage users. Leave it empty for the standard text.',
  contactLength: (left: string) => `${left} characters left`,
  contactNone: 'no text',
} as const;
