import type { Messages } from '../messages.js';

export const userSelection: Messages['userSelection'] = {
  label: 'الأشخاص المحددون',
  all: 'تحديد الكل',
  allShown: 'تحديد جميع الأشخاص المعروضين',
  one: (name) => `تحديد ${name}`,
  own: 'لا يمكنك تحديد حسابك. يمكن لشخص آخر يدير الوصول تغييره.',
  count: (_count, formatted) => `المحدد: ${formatted}`,
  notShown: (_count, formatted) => `غير المعروض منهم: ${formatted}`,
  clear: 'مسح التحديد',
  actions: 'المزيد',
  action: {
    changeRole: 'تغيير الدور…',
    suspend: 'تعليق…',
    reactivate: 'إعادة التفعيل…',
    resend: 'إعادة إرسال الدعوة…',
    revoke: 'سحب الدعوة…',
    remove: 'حذف…',
  },
  unfit: {
    changeRole: '',
    suspend: 'لا أحد من المحددين نشط.',
    reactivate: 'لا أحد من المحددين معلّق.',
    resend: 'لا أحد من المحددين لديه دعوة مفتوحة.',
    revoke: 'لا أحد من المحددين لديه دعوة مفتوحة.',
    remove: '',
  },
};
