declare global {
  interface GlobalEventHandlersEventMap {
    /** The sidebar with one account was closed. */
    'roster-user-details-closed': CustomEvent<null>;
  }
}

export {};
