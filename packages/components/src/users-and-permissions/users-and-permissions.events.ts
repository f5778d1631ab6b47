/** The event says only that the sidebar was closed. */
export type UserDetailsClosedDetail = null;

declare global {
  interface GlobalEventHandlersEventMap {
    /** The sidebar with one account was closed. */
    'roster-user-details-closed': CustomEvent<UserDetailsClosedDetail>;
  }
}
