export const common = {
  cancel: 'Cancel',
  close: 'Close',
  export: 'Export',
  exporting: (rows: string) => `Preparing the file. Rows: ${rows}`,
  save: 'Save',
  saving: 'Saving',
  retry: 'Try again',
  /** The host product makes a change itself and has not answered for a while. */
  stillWaiting: 'Still waiting for an answer.',
  stopWaiting: 'Stop waiting',
  loading: 'Loading',
  needsScript: 'Turn on JavaScript to use this.',
  failed: "This part of the page couldn't be shown. Reload the page to try again.",
  choose: 'Choose one',
  you: 'You',
  none: 'None',
  never: 'Never',
  copy: 'Copy',
  copied: 'Copied',
  noAccess: "You don't have access",
  contact: 'Contact for access requests',
  requestId: (id: string) => `Reference: ${id}`,
};

export const status = {
  active: 'Active',
  pending: 'Pending',
  expired: 'Expired',
  suspended: 'Suspended',
  expires: (when: string) => `expires ${when}`,
  expiredSince: (when: string) => when,
};
