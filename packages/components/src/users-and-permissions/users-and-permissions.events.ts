declare global {
  interface HTMLElementEventMap {
    /** The sidebar with one account was closed. */
    'roster-user-details-closed': CustomEvent<null>;
  }
}

export {};
