import type { Messages } from '../messages.js';

export const rolePicker: Messages['rolePicker'] = {
  label: 'Rôle',
  placeholder: 'Choisir un rôle',
  noOther: 'Il n’y a aucun autre rôle à choisir.',
  notOffered: (names, reason) => `${names}\u202f: ${reason}`,
};
