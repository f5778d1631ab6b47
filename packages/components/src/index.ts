/** Classes, events, messages and types, without side effects. `./define` registers the elements. */
export { en } from './messages/en/index.js';
export type { Messages } from './messages/messages.js';
export { pseudo } from './messages/pseudo.js';
export { RosterProvider } from './provider/provider.js';
export { RosterEvent, RosterRequestEvent } from './shared/request-event.js';
export { RosterAccessLevelSelector } from './access-level-selector/access-level-selector.js';
export type * from './access-list/access-list.events.js';
export { RosterAccessList } from './access-list/access-list.js';
export { RosterCan } from './can/can.js';
export { RosterPermissionMatrix } from './permission-matrix/permission-matrix.js';
export { RosterRolePicker } from './role-picker/role-picker.js';
