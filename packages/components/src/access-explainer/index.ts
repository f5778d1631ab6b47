export * from './access-explainer.events.js';
export { RosterAccessExplainer } from './access-explainer.js';
