import type { Messages } from '../messages.js';

export const rolePicker: Messages['rolePicker'] = {
  label: 'Rolle',
  placeholder: 'Rolle auswählen',
  noOther: 'Es gibt keine andere Rolle zur Auswahl.',
  notOffered: (names, reason) => `${names}: ${reason}`,
};
