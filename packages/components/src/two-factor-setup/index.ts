export type * from './two-factor-setup.events.js';
export { RosterTwoFactorSetup } from './two-factor-setup.js';
