import type { Messages } from '../messages.js';

export const rolePicker: Messages['rolePicker'] = {
  label: 'الدور',
  placeholder: 'اختر دورًا',
  noOther: 'لا يوجد دور آخر للاختيار.',
  notOffered: (names, reason) => `${names}: ${reason}`,
};
