import type { RosterEvent } from '../shared/events/request-event.js';

/** The event says only that the setup is complete. */
export type TwoFactorSetUpDetail = null;

declare global {
  interface GlobalEventHandlersEventMap {
    /** Two-factor authentication is set up, and the person has saved the recovery codes. */
    'roster-two-factor-set-up': RosterEvent<TwoFactorSetUpDetail>;
  }
}
