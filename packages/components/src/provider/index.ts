export { RosterProvider } from './provider.js';
