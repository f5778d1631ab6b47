import type { Messages } from '../messages.js';

export const twoFactorSetup: Messages['twoFactorSetup'] = {
  whyHeading: 'إعداد المصادقة الثنائية',
  whyRequired: (organization) => `تطلب ${organization} المصادقة الثنائية. أعدّها للمتابعة.`,
  whyFree: 'رمز من هاتفك يحمي حسابك حتى إذا تمكن شخص آخر من قراءة بريدك.',
  youNeed:
    'تحتاج إلى تطبيق مصادقة على هاتفك أو حاسوبك، مثل التطبيق الموجود في مدير كلمات المرور. يستغرق الأمر نحو دقيقة.',
  start: 'بدء الإعداد',
  scanHeading: 'اربط تطبيق المصادقة',
  scanStep: 'امسح هذا الرمز بالتطبيق',
  qrLabel: 'رمز QR يضيف هذا الحساب إلى تطبيق مصادقة',
  noCamera: 'لا يمكنك مسح الرمز؟ اكتب هذا المفتاح في التطبيق:',
  copyKey: 'نسخ المفتاح',
  codeStep: 'أدخل الرمز الذي يعرضه التطبيق',
  verify: 'تحقق',
  expired: 'استغرق الإعداد وقتًا طويلًا، لذلك لم يعد هذا الرمز يعمل. ابدأ من جديد للحصول على رمز آخر.',
  again: 'البدء من جديد',
  codesHeading: 'احفظ رموز الاسترداد',
  codesText: 'إذا فقدت هاتفك، فكل رمز من هذه الرموز يسجّل دخولك مرة واحدة. لا تظهر إلا الآن.',
  codesList: 'رموز الاسترداد',
  copyCodes: 'نسخ',
  download: 'تنزيل',
  fileName: 'recovery-codes.txt',
  fileText: (organization, account, codes) =>
    `رموز الاسترداد للحساب ${account} في ${organization}\nكل رمز يسجّل دخولك مرة واحدة.\n\n${codes}\n`,
  savedLabel: 'حفظت هذه الرموز',
  savedMissing: 'احفظ الرموز أولًا، ثم حدّد هذا المربع.',
  finish: 'إنهاء',
  doneHeading: 'تم إعداد المصادقة الثنائية',
  doneText: 'ستدخل رمزًا من تطبيقك عند كل تسجيل دخول.',
  alreadyHeading: 'المصادقة الثنائية معدّة بالفعل',
  alreadyText: 'ليس عليك فعل شيء. إذا فقدت تطبيقك، فاطلب من شخص يدير الوصول إعادة تعيين المصادقة الثنائية الخاصة بك.',
};
