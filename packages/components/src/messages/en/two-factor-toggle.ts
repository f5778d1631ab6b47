export const twoFactorToggle = {
  label: 'Two-factor authentication for all accounts',
  description:
    'Everyone gives a code from an authenticator app when they sign in. This is set for all accounts at once, never for a single one.',
  on: 'On',
  off: 'Off',
  lacking: (count: number, formatted: string) =>
    count === 1 ? '1 account has no second factor yet' : `${formatted} accounts have no second factor yet`,
  noneLacking: 'Every active account has a second factor',
  turnOnHeading: 'Turn on two-factor authentication for all accounts?',
  turnOn: 'Turn on for all',
  turnOnNone: 'Every active account has a second factor already. From now on it is asked for at every sign-in.',
  turnOnOne:
    '1 account has no second factor yet. At its next request this person is led through the setup and cannot work before it is done.',
  turnOnSome: (formatted: string) =>
    `${formatted} accounts have no second factor yet. At their next request these people are led through the setup and cannot work before it is done.`,
  turnOnSelf: 'Yours is one of them: you set up your own next.',
  turnOffHeading: 'Turn off two-factor authentication for all accounts?',
  turnOff: 'Turn off for all',
  turnOffText:
    'Nobody is asked for a second factor any more. Factors that are set up are kept for when it is on again.',
  alreadyOn: 'Someone else has turned it on in the meantime.',
  alreadyOff: 'Someone else has turned it off in the meantime.',
  mayNotChange: 'Your role may see this setting but not change it.',
  mayNotSee: 'Your role may not see the security settings.',
} as const;
