export const accessLevelSelector = {
  label: 'Access level',
  placeholder: 'Choose an access level',
  none: 'There are no access levels to choose from.',
  allowed: 'Allowed',
  notAllowed: 'Not allowed',
  allows: (level: string) => `What ${level} allows`,
};
