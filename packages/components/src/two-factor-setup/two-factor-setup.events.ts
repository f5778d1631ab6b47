import type { RosterEvent } from '../shared/events/request-event.js';

declare global {
  interface HTMLElementEventMap {
    /** The factor counts and the person has seen the recovery codes. */
    'roster-two-factor-set-up': RosterEvent<null>;
  }
}
