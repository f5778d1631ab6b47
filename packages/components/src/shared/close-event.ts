import { RosterEvent } from './request-event.js';

/** Asks whoever shows a panel or dialog to put it away. */
export const tellClose = (host: EventTarget): boolean => host.dispatchEvent(new RosterEvent('roster-close', null));

declare global {
  interface HTMLElementEventMap {
    'roster-close': RosterEvent<null>;
  }
}
