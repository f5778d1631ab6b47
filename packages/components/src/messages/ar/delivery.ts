import type { Messages } from '../messages.js';

export const delivery: Messages['delivery'] = {
  failed: 'لم تُسلَّم',
  retrying: 'لم تُرسل بعد',
  failedTitle: 'لم تُسلَّم الدعوة',
  retryingTitle: 'لم تُرسل الدعوة بعد',
  nextAttempt: (when) => `المحاولة التالية: ${when}.`,
  correct: 'لتصحيح العنوان، اسحب هذه الدعوة وادعُ الشخص مرة أخرى.',
  resend: 'أعد إرسال الدعوة للمحاولة مرة أخرى.',
  tellOperator: 'أخبر القائمين على هذه الخدمة. أعد إرسال الدعوة عندما تعمل مرة أخرى.',
  reasons: {
    address_not_found: 'هذا العنوان غير موجود.',
    address_unsupported: 'لا يمكن لخادم البريد الإرسال إلى عنوان بهذه الأحرف.',
    mailbox_full: 'صندوق البريد ممتلئ.',
    mailbox_disabled: 'صندوق البريد معطّل.',
    rejected: 'رفض خادم بريد المستلم الرسالة.',
    deferred: 'لا يقبل خادم بريد المستلم الرسالة بعد.',
    server_unreachable: 'تعذر الوصول إلى خادم البريد.',
    server_refused: 'لا يقبل خادم البريد رسائلنا.',
    expired: 'انتهت صلاحية الرابط قبل إرسال الرسالة.',
    unknown: 'تعذر إرسال الرسالة.',
  },
};
