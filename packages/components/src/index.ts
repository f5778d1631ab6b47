/** Classes, events, messages and types, without side effects. `./define` registers the elements. */
export { en } from './messages/en/index.js';
export type { Messages } from './messages/messages.js';
export { pseudo } from './messages/pseudo.js';
export { RosterProvider } from './provider/provider.js';
export { RosterEvent, RosterRequestEvent } from './shared/request-event.js';
