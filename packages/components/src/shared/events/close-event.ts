import { RosterEvent } from './request-event.js';

/** Nothing beyond that it happened. */
export type CloseDetail = Readonly<Record<never, never>>;

/** Asks whoever shows a panel or dialog to put it away. */
export const tellClose = (host: EventTarget): boolean =>
  host.dispatchEvent(new RosterEvent<CloseDetail>('roster-close', {}));

declare global {
  interface HTMLElementEventMap {
    'roster-close': RosterEvent<CloseDetail>;
  }
}
