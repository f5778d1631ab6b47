import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const securitySettings: Messages['securitySettings'] = {
  heading: 'الإعدادات العامة',
  intro: 'تسري هذه الإعدادات على جميع من في المؤسسة.',
  mayNotSee: 'ليس لديك إذن لرؤية إعدادات الأمان.',
  mayNotChange: 'ليس لديك إذن لتغيير هذه الإعدادات.',
  fixed: 'ما ليس له زر حفظ لا يمكن تغييره هنا.',
  saved: 'تم الحفظ',
  conflict: (value) =>
    `غيّر شخص آخر الإعدادات بعد أن فتحت هذه الصفحة. القيمة المحفوظة الآن: ${value}. ما أدخلته باقٍ. احفظ مرة أخرى ` +
    'لاستبدال القيمة المحفوظة.',
  takeTheirs: 'استخدام القيمة المحفوظة',
  lifetimeLabel: 'مدة صلاحية الدعوات',
  lifetimeAmount: 'المقدار',
  lifetimeUnit: 'الوحدة',
  lifetimeHint: 'تسري على الدعوات الجديدة. بعد هذه المدة تنتهي صلاحية الدعوة. يمكنك إعادة إرسالها.',
  lifetimeInvalid: 'أدخل عددًا صحيحًا، من دقيقة واحدة إلى 365 يومًا.',
  minutes: 'دقائق',
  hours: 'ساعات',
  days: 'أيام',
  lifetime: {
    minutes: (count, formatted) =>
      plural(count, {
        zero: `${formatted} دقيقة`,
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: `${formatted} دقائق`,
        many: `${formatted} دقيقة`,
        other: `${formatted} دقيقة`,
      }),
    hours: (count, formatted) =>
      plural(count, {
        zero: `${formatted} ساعة`,
        one: 'ساعة واحدة',
        two: 'ساعتان',
        few: `${formatted} ساعات`,
        many: `${formatted} ساعة`,
        other: `${formatted} ساعة`,
      }),
    days: (count, formatted) =>
      plural(count, {
        zero: `${formatted} يوم`,
        one: 'يوم واحد',
        two: 'يومان',
        few: `${formatted} أيام`,
        many: `${formatted} يومًا`,
        other: `${formatted} يوم`,
      }),
  },
  domainsLabel: 'نطاقات البريد الإلكتروني المسموح بدعوتها',
  domainsHint:
    'نطاق واحد في كل سطر، مثل example.com. النطاقات الفرعية تحتاج إلى سطر خاص بها. اترك الحقل فارغًا للسماح بأي ' +
    'نطاق. لا يتأثر الأشخاص الحاليون ولا الدعوات الحالية.',
  domainInvalid: (domain) => `«${domain}» ليس نطاقًا صالحًا.`,
  domainsTooMany: (count, formatted) =>
    plural(count, {
      zero: `أدخل ${formatted} نطاق على الأكثر.`,
      one: 'أدخل نطاقًا واحدًا على الأكثر.',
      two: 'أدخل نطاقين على الأكثر.',
      few: `أدخل ${formatted} نطاقات على الأكثر.`,
      many: `أدخل ${formatted} نطاقًا على الأكثر.`,
      other: `أدخل ${formatted} نطاق على الأكثر.`,
    }),
  domainsNone: 'أي نطاق',
  contactLabel: 'جهة الاتصال لطلبات الوصول',
  contactHint: 'تظهر لمن ليس لديهم وصول. اترك الحقل فارغًا لاستخدام النص المعتاد.',
  contactLength: (count, formatted) =>
    plural(count, {
      zero: 'لم يتبقَّ أي حرف',
      one: 'تبقّى حرف واحد',
      two: 'تبقّى حرفان',
      few: `تبقّى ${formatted} أحرف`,
      many: `تبقّى ${formatted} حرفًا`,
      other: `تبقّى ${formatted} حرف`,
    }),
  contactNone: 'بلا نص',
};
