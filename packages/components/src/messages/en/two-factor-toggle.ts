import { plural } from './plural.js';

const lacking = (count: number, formatted: string) =>
  plural(count, {
    one: "1 person hasn't set up two-factor authentication yet",
    other: `${formatted} people haven't set up two-factor authentication yet`,
  });

export const twoFactorToggle = {
  label: 'Two-factor authentication for all accounts',
  description: 'Everyone enters a code at sign-in. Applies to all accounts.',
  on: 'On',
  off: 'Off',
  lacking,
  noneLacking: 'Every active person has set up two-factor authentication',
  turnOnHeading: 'Turn on two-factor authentication for all accounts?',
  turnOn: 'Turn on for all',
  turnOnNone: "Every active person has already set it up. They'll enter a code at each sign-in.",
  turnOnSome: (count: number, formatted: string) =>
    `${lacking(count, formatted)}. They must set it up before they can continue.`,
  turnOnSelf: "You're one of them: you set it up next.",
  turnOffHeading: 'Turn off two-factor authentication for all accounts?',
  turnOff: 'Turn off for all',
  turnOffText: 'No one has to enter a code any more. Existing setups are kept for when you turn it on again.',
  alreadyOn: 'Someone else turned it on since you opened this.',
  alreadyOff: 'Someone else turned it off since you opened this.',
  mayNotChange: "You don't have permission to change this setting.",
  mayNotSee: "You don't have permission to see the security settings.",
};
