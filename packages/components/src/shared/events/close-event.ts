import { RosterEvent } from './request-event.js';

/** The detail of `roster-close` is empty. */
export type CloseDetail = Readonly<Record<never, never>>;

/** Asks the page that shows a panel to close it. */
export function requestClose(host: EventTarget): void {
  host.dispatchEvent(new RosterEvent<CloseDetail>('roster-close', {}));
}

/** Closes a dialog that opens by `open`, and tells the page. */
export function closeDialog(host: EventTarget & { open: boolean }): void {
  host.open = false;
  requestClose(host);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-close': RosterEvent<CloseDetail>;
  }
}
