import type { Messages } from '../messages.js';

export const rolePicker: Messages['rolePicker'] = {
  label: 'Rol',
  placeholder: 'Elegir un rol',
  noOther: 'No hay ningún otro rol para elegir.',
  notOffered: (names, reason) => `${names}: ${reason}`,
};
