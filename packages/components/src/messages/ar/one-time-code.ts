import type { Messages } from '../messages.js';

export const oneTimeCode: Messages['oneTimeCode'] = {
  label: 'رمز التحقق',
  hint: 'ستة أرقام من تطبيق المصادقة. تتغير كل 30 ثانية.',
  incomplete: 'أدخل الأرقام الستة كلها.',
  recoveryLabel: 'رمز الاسترداد',
  recoveryHint: 'أحد الرموز التي حفظتها أثناء الإعداد. يعمل كل رمز مرة واحدة. المسافات والشرطات غير مهمة.',
  recoveryIncomplete: 'أدخل الرمز كاملًا.',
  tooMany: 'رموز خاطئة كثيرة.',
  again: (clock) => `أعد المحاولة بعد ${clock}.`,
};
