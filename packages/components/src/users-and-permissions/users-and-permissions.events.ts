declare global {
  interface HTMLElementEventMap {
    /** The sidebar of one account was closed. */
    'roster-user-details-closed': CustomEvent<null>;
  }
}

export {};
