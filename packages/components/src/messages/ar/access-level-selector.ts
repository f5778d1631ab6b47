import type { Messages } from '../messages.js';

export const accessLevelSelector: Messages['accessLevelSelector'] = {
  label: 'مستوى الوصول',
  placeholder: 'اختر مستوى وصول',
  none: 'لا توجد مستويات وصول للاختيار منها.',
  allowed: 'مسموح',
  notAllowed: 'غير مسموح',
  allows: (level) => `ما يسمح به ${level}`,
};
