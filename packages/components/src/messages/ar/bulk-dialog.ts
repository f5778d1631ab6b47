import type { Messages } from '../messages.js';
import { plural } from './plural.js';

/** What stands after a verbal noun, in the genitive. */
const people = (count: number, formatted: string) =>
  plural(count, {
    zero: `${formatted} شخص`,
    one: 'شخص واحد',
    two: 'شخصين',
    few: `${formatted} أشخاص`,
    many: `${formatted} شخصًا`,
    other: `${formatted} شخص`,
  });
const accounts = (count: number, formatted: string) =>
  plural(count, {
    zero: `${formatted} حساب`,
    one: 'حساب واحد',
    two: 'حسابين',
    few: `${formatted} حسابات`,
    many: `${formatted} حسابًا`,
    other: `${formatted} حساب`,
  });
const invitations = (count: number, formatted: string) =>
  plural(count, {
    zero: `${formatted} دعوة`,
    one: 'دعوة واحدة',
    two: 'دعوتين',
    few: `${formatted} دعوات`,
    many: `${formatted} دعوة`,
    other: `${formatted} دعوة`,
  });
const roles = (count: number, formatted: string) =>
  plural(count, {
    zero: `${formatted} دور`,
    one: 'دور واحد',
    two: 'دورين',
    few: `${formatted} أدوار`,
    many: `${formatted} دورًا`,
    other: `${formatted} دور`,
  });

export const bulkDialog: Messages['bulkDialog'] = {
  title: {
    changeRole: (count, formatted) => `تغيير دور ${people(count, formatted)}`,
    suspend: (count, formatted) => `تعليق ${accounts(count, formatted)}`,
    reactivate: (count, formatted) => `إعادة تفعيل ${accounts(count, formatted)}`,
    resend: (count, formatted) => `إعادة إرسال ${invitations(count, formatted)}`,
    revoke: (count, formatted) => `سحب ${invitations(count, formatted)}`,
    remove: (count, formatted) => `حذف ${accounts(count, formatted)}`,
  },
  effect: {
    changeRole: 'يسري الدور الجديد فورًا.',
    suspend:
      'يُسجَّل خروج هؤلاء الأشخاص فورًا ولا يمكنهم تسجيل الدخول حتى تُعاد تفعيل حساباتهم. تبقى الأدوار ومستويات الوصول.',
    reactivate: 'يمكن لهؤلاء الأشخاص تسجيل الدخول مرة أخرى، بالدور نفسه ومستويات الوصول نفسها.',
    resend: 'يتلقى كل شخص رابطًا جديدًا بالبريد الإلكتروني. ويتوقف الرابط القديم عن العمل.',
    revoke: 'تتوقف الروابط عن العمل ويُزال الأشخاص من القائمة. يمكنك دعوة هذه العناوين مرة أخرى لاحقًا.',
    remove: 'يفقد هؤلاء الأشخاص الوصول فورًا. ولا يمكن دعوة عناوينهم مرة أخرى أبدًا.',
  },
  confirm: {
    changeRole: (count, formatted) => `تغيير ${roles(count, formatted)}`,
    suspend: (count, formatted) => `تعليق ${accounts(count, formatted)}`,
    reactivate: (count, formatted) => `إعادة تفعيل ${accounts(count, formatted)}`,
    resend: (count, formatted) => `إعادة إرسال ${invitations(count, formatted)}`,
    revoke: (count, formatted) => `سحب ${invitations(count, formatted)}`,
    remove: (count, formatted) => `حذف ${accounts(count, formatted)}`,
  },
  done: {
    changeRole: (count, formatted) => `تم تغيير ${roles(count, formatted)}.`,
    suspend: (count, formatted) => `تم تعليق ${accounts(count, formatted)}.`,
    reactivate: (count, formatted) => `تمت إعادة تفعيل ${accounts(count, formatted)}.`,
    resend: (count, formatted) => `تمت إعادة إرسال ${invitations(count, formatted)}.`,
    revoke: (count, formatted) => `تم سحب ${invitations(count, formatted)}.`,
    remove: (count, formatted) => `تم حذف ${accounts(count, formatted)}.`,
  },
  after: { suspend: 'معلّق', reactivate: 'نشط', resend: 'رابط جديد', revoke: 'مسحوبة', remove: 'محذوف' },
  becomes: (before, after) => `من ${before} إلى ${after}`,
  role: 'الدور الجديد',
  review: 'مراجعة التغييرات',
  back: 'رجوع',
  checking: 'جارٍ التحقق من التغييرات',
  running: 'جارٍ تنفيذ التغييرات',
  progress: (done, total) => `${done} من ${total}`,
  stop: 'إيقاف',
  stopping: 'سيتوقف بعد الجزء الحالي',
  willChange: (_count, formatted) => `سيتغير: ${formatted}`,
  cannot: (_count, formatted) => `لا يمكن تغييره: ${formatted}`,
  same: (_count, formatted) => `دون تغيير: ${formatted}`,
  groupRefused: 'لا يمكن تغييره',
  groupChange: 'سيتغير',
  groupSame: 'دون تغيير',
  groupFailed: 'لم يتغير',
  groupDone: 'تم التغيير',
  nothing: 'لا يمكن تغيير أي شيء هنا. انظر السبب بجانب كل شخص.',
  nothingNew: 'لدى الجميع هنا هذا الدور بالفعل.',
  conflict: (count, formatted) =>
    plural(count, {
      zero: `غيّر شخص آخر ${formatted} من هذه الحسابات بعد أن فتحت هذه الصفحة.`,
      one: 'غيّر شخص آخر أحد هذه الحسابات بعد أن فتحت هذه الصفحة.',
      two: 'غيّر شخص آخر اثنين من هذه الحسابات بعد أن فتحت هذه الصفحة.',
      few: `غيّر شخص آخر ${formatted} من هذه الحسابات بعد أن فتحت هذه الصفحة.`,
      many: `غيّر شخص آخر ${formatted} من هذه الحسابات بعد أن فتحت هذه الصفحة.`,
      other: `غيّر شخص آخر ${formatted} من هذه الحسابات بعد أن فتحت هذه الصفحة.`,
    }),
  lookAgain: 'التحقق مرة أخرى',
  failed: (_count, formatted) => `لم يتغير: ${formatted}.`,
  retry: (_count, formatted) => `إعادة المحاولة (${formatted})`,
  stopped: 'أوقفت التنفيذ قبل هذا الشخص. لم يتغير شيء.',
};
