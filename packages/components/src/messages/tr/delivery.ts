import type { Messages } from '../messages.js';

export const delivery: Messages['delivery'] = {
  failed: 'Teslim edilemedi',
  retrying: 'Henüz gönderilmedi',
  failedTitle: 'Davet teslim edilemedi',
  retryingTitle: 'Davet henüz gönderilmedi',
  nextAttempt: (when) => `Sonraki deneme: ${when}.`,
  correct: 'Adresi düzeltmek için bu daveti iptal edin ve kişiyi yeniden davet edin.',
  resend: 'Yeniden denemek için daveti tekrar gönderin.',
  tellOperator: 'Bu hizmeti işletenlere haber verin. Hizmet yeniden çalıştığında daveti tekrar gönderin.',
  reasons: {
    address_not_found: 'Bu adres mevcut değil.',
    address_unsupported: 'Posta sunucusu bu karakterleri içeren bir adrese gönderemiyor.',
    mailbox_full: 'Posta kutusu dolu.',
    mailbox_disabled: 'Posta kutusu devre dışı.',
    rejected: 'Alıcının posta sunucusu e-postayı reddetti.',
    deferred: 'Alıcının posta sunucusu e-postayı henüz kabul etmiyor.',
    server_unreachable: 'Posta sunucusuna ulaşılamıyor.',
    server_refused: 'Posta sunucusu e-postalarımızı kabul etmiyor.',
    expired: 'E-posta gönderilemeden bağlantının süresi doldu.',
    unknown: 'E-posta gönderilemedi.',
  },
};
