import type { Messages } from '../messages.js';

export const roleDeleteDialog: Messages['roleDeleteDialog'] = {
  title: (role) => `هل تريد حذف الدور ${role}؟`,
  text: 'لا يمكن التراجع عن هذا. لا يمكن حذف دور لدى أحد الأشخاص.',
  confirm: 'حذف الدور',
  deleted: (role) => `تم حذف الدور ${role}.`,
  people: 'امنح هؤلاء الأشخاص دورًا آخر أولًا',
  more: (_count, formatted) => `و${formatted} آخرون`,
  noPeople: 'يستخدم مفتاح API هذا الدور. يجب أن يبطل مشغّل الخدمة هذا المفتاح أولًا.',
};
