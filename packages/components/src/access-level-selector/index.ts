export { RosterAccessLevelSelector } from './access-level-selector.js';
