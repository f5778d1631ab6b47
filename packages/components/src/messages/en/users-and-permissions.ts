export const usersAndPermissions = {
  title: 'Users & permissions',
  people: 'People',
  roles: 'Roles',
  activity: 'Activity',
  sections: 'Users & permissions',
  settings: 'General settings',
  details: 'Person details',
  noAccess: "You don't have permission to manage access.",
  secondFactorTitle: 'Two-factor authentication is required',
  secondFactorText: 'Enter your verification code where you signed in, then come back and try again.',
  signedOutTitle: "You're signed out",
  signedOutText: 'Sign in again to open Users & permissions.',
};
