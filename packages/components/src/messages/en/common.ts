export const common = {
  cancel: 'Cancel',
  close: 'Close',
  export: 'Export',
  exporting: (rows: string) => `Preparing the file. Rows: ${rows}`,
  save: 'Save',
  saving: 'Saving',
  retry: 'Try again',
  loading: 'Loading',
  needsScript: 'Turn on JavaScript to use this.',
  choose: 'Choose one',
  you: 'You',
  none: 'None',
  never: 'Never',
  copy: 'Copy',
  copied: 'Copied',
  noAccess: "You don't have access",
  contact: 'Contact for access requests',
  requestId: (id: string) => `Reference: ${id}`,
} as const;

export const status = {
  active: 'Active',
  pending: 'Pending',
  expired: 'Expired',
  suspended: 'Suspended',
  expires: (when: string) => `expires ${when}`,
  expiredSince: (when: string) => when,
} as const;
