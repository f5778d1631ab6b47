import { RosterEvent } from './request-event.js';

export const VIEW_CHANGE = 'roster-view-change';

/** After a person changed what an element shows, by properties that a host can also set. */
export interface ViewChangeDetail {
  /** All of these properties as they are now, by name; an empty string is the default. */
  readonly view: Readonly<Record<string, string>>;
  /** The names of those that changed. */
  readonly changed: readonly string[];
}

export function tellView(element: EventTarget, names: readonly string[], changed: readonly string[]): void {
  const values = element as unknown as Readonly<Record<string, string>>;
  const view = Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
  element.dispatchEvent(new RosterEvent<ViewChangeDetail>(VIEW_CHANGE, { view, changed }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-view-change': RosterEvent<ViewChangeDetail>;
  }
}
