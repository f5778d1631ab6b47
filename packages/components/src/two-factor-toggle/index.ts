export * from './two-factor-toggle.events.js';
export { RosterTwoFactorToggle } from './two-factor-toggle.js';
