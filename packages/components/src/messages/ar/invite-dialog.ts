import type { Messages } from '../messages.js';

export const inviteDialog: Messages['inviteDialog'] = {
  title: 'دعوة شخص',
  intro: 'سيتلقى الشخص رسالة فيها رابط يفعّل حسابه.',
  email: 'عنوان البريد الإلكتروني',
  name: 'الاسم',
  optional: '(اختياري)',
  role: 'الدور',
  invite: 'إرسال الدعوة',
  emailMissing: 'أدخل عنوان بريد إلكتروني.',
  emailInvalid: 'أدخل عنوان بريد إلكتروني، مثل name@company.com.',
  nameInvalid: 'أدخل اسمًا لا يزيد على 200 حرف.',
  roleMissing: 'اختر دورًا.',
  sent: (email) => `أُرسلت الدعوة إلى ${email}`,
  noAccess: 'ليس لديك إذن لدعوة أشخاص.',
};
