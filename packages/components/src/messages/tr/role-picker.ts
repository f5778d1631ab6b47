import type { Messages } from '../messages.js';

export const rolePicker: Messages['rolePicker'] = {
  label: 'Rol',
  placeholder: 'Rol seçin',
  noOther: 'Seçilebilecek başka rol yok.',
  notOffered: (names, reason) => `${names}: ${reason}`,
};
