import type { Messages } from '../messages.js';

export const roleDialog: Messages['roleDialog'] = {
  newTitle: 'دور جديد',
  duplicateTitle: (role) => `تكرار ${role}`,
  renameTitle: (role) => `إعادة تسمية ${role}`,
  name: 'الاسم',
  nameMissing: 'أدخل اسمًا.',
  nameInvalid: 'أدخل اسمًا لا يزيد على 100 حرف.',
  description: 'الوصف',
  descriptionInvalid: 'أدخل وصفًا لا يزيد على 500 حرف.',
  optional: '(اختياري)',
  start: 'البدء من',
  startEmpty: 'بلا أذونات',
  startHint: 'يبدأ الدور الجديد بالأذونات نفسها. يمكنك تغييرها لاحقًا.',
  leftOut: (permissions) => `استُبعدت الأذونات التي لا تملكها: ${permissions}.`,
  levelLeftOut: (level) => `استُبعد مستوى الوصول الافتراضي: لا تملك ${level}.`,
  copyOf: (role) => `${role} (نسخة)`,
  create: 'إنشاء الدور',
  created: (role) => `تم إنشاء ${role}.`,
  renamed: (role) => `تم حفظ ${role}.`,
  conflict: (name) => `غيّر شخص آخر هذا الدور بعد أن فتحت هذه الصفحة. اسمه الآن ${name}. ما كتبته باقٍ.`,
  gone: 'حُذف هذا الدور بعد أن فتحت هذه الصفحة.',
};
