export const rolePicker = {
  label: 'Role',
  placeholder: 'Choose a role',
  noOther: 'There is no other role to choose.',
  notOffered: (names: string, reason: string) => `${names}: ${reason}`,
};
