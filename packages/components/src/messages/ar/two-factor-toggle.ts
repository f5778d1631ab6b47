import type { Messages } from '../messages.js';
import { plural } from './plural.js';

const lacking = (count: number, formatted: string) =>
  plural(count, {
    zero: 'أعدّ الجميع المصادقة الثنائية',
    one: 'شخص واحد لم يُعدّ المصادقة الثنائية بعد',
    two: 'شخصان لم يُعدّا المصادقة الثنائية بعد',
    few: `${formatted} أشخاص لم يُعدّوا المصادقة الثنائية بعد`,
    many: `${formatted} شخصًا لم يُعدّوا المصادقة الثنائية بعد`,
    other: `${formatted} شخص لم يُعدّوا المصادقة الثنائية بعد`,
  });

export const twoFactorToggle: Messages['twoFactorToggle'] = {
  label: 'المصادقة الثنائية لجميع الحسابات',
  description: 'يُدخل الجميع رمزًا عند تسجيل الدخول. تسري على جميع الحسابات.',
  on: 'مفعّلة',
  off: 'متوقفة',
  lacking,
  noneLacking: 'أعدّ جميع الأشخاص النشطين المصادقة الثنائية',
  turnOnHeading: 'هل تريد تفعيل المصادقة الثنائية لجميع الحسابات؟',
  turnOn: 'تفعيل للجميع',
  turnOnNone: 'أعدّها جميع الأشخاص النشطين بالفعل. سيدخلون رمزًا عند كل تسجيل دخول.',
  turnOnSome: (count, formatted) => `${lacking(count, formatted)}. الإعداد مطلوب قبل المتابعة.`,
  turnOnSelf: 'أنت منهم: ستُعدّها بعد ذلك مباشرة.',
  turnOffHeading: 'هل تريد إيقاف المصادقة الثنائية لجميع الحسابات؟',
  turnOff: 'إيقاف للجميع',
  turnOffText: 'لن يضطر أحد إلى إدخال رمز. تبقى الإعدادات الحالية محفوظة إذا فعّلتها مرة أخرى.',
  alreadyOn: 'فعّلها شخص آخر بعد أن فتحت هذه الصفحة.',
  alreadyOff: 'أوقفها شخص آخر بعد أن فتحت هذه الصفحة.',
  mayNotChange: 'ليس لديك إذن لتغيير هذا الإعداد.',
  mayNotSee: 'ليس لديك إذن لرؤية إعدادات الأمان.',
};
