export * from './security-settings.events.js';
export { RosterSecuritySettings } from './security-settings.js';
