import type { Messages } from '../messages.js';

export const common: Messages['common'] = {
  cancel: 'إلغاء',
  close: 'إغلاق',
  export: 'تصدير',
  exporting: (rows) => `جارٍ تحضير الملف. الصفوف: ${rows}`,
  save: 'حفظ',
  saving: 'جارٍ الحفظ',
  retry: 'إعادة المحاولة',
  failed: 'تعذّر عرض هذا الجزء من الصفحة. أعد تحميل الصفحة للمحاولة مرة أخرى.',
  stillWaiting: 'ما زلنا ننتظر الرد.',
  stopWaiting: 'إيقاف الانتظار',
  loading: 'جارٍ التحميل',
  choose: 'اختر خيارًا',
  you: 'أنت',
  none: 'لا شيء',
  never: 'أبدًا',
  copy: 'نسخ',
  copied: 'تم النسخ',
  noAccess: 'ليس لديك وصول',
  contact: 'جهة الاتصال لطلبات الوصول',
  requestId: (id) => `المرجع: ${id}`,
  needsScript: 'فعّل JavaScript لاستخدام هذا.',
};

export const status: Messages['status'] = {
  active: 'نشط',
  pending: 'قيد الانتظار',
  expired: 'منتهي الصلاحية',
  suspended: 'معلّق',
  expires: (when) => `تنتهي ${when}`,
  expiredSince: (when) => when,
};
