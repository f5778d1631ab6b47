export const usersAndPermissions = {
  title: 'Users & permissions',
  people: 'People',
  roles: 'Roles',
  activity: 'Activity',
  sections: 'Users and permissions',
  settings: 'General settings',
  details: 'Account details',
  noAccess: 'Your role does not include managing users.',
  secondFactorTitle: 'A second factor is required',
  secondFactorText:
    'This organization asks for two-factor authentication. Give your second factor where you signed in, then come back and try again.',
  signedOutTitle: 'You are signed out',
  signedOutText: 'Sign in again to manage users and permissions.',
} as const;
