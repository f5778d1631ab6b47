import { RosterEvent } from './request-event.js';

/** What went wrong inside a widget, such as with data that no server sends. */
export interface ErrorDetail {
  readonly error: unknown;
}

/** Tells the page. A page that logs it calls `preventDefault()`; otherwise it is reported as an uncaught error is. */
export function reportFailure(host: EventTarget, error: unknown): void {
  const isOpen = host.dispatchEvent(new RosterEvent<ErrorDetail>('roster-error', { error }, true));
  if (isOpen) globalThis.reportError?.(error);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-error': RosterEvent<ErrorDetail>;
  }
}
