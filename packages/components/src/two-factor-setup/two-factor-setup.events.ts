import type { RosterEvent } from '../shared/events/request-event.js';

declare global {
  interface GlobalEventHandlersEventMap {
    /** Two-factor authentication is set up, and the person has saved the recovery codes. */
    'roster-two-factor-set-up': RosterEvent<null>;
  }
}
