export const usersAndPermissions = {
  title: 'Users & permissions',
  people: 'People',
  roles: 'Roles',
  activity: 'Activity',
  sections: 'Users and permissions',
  settings: 'General settings',
  details: 'Account details',
  noAccess: 'Your role does not include managing users.',
  signedOutTitle: 'You are signed out',
  signedOutText: 'Sign in again to manage users and permissions.',
} as const;
