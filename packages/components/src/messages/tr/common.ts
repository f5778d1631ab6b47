import type { Messages } from '../messages.js';

export const common: Messages['common'] = {
  cancel: 'İptal',
  close: 'Kapat',
  export: 'Dışa aktar',
  exporting: (rows) => `Dosya hazırlanıyor. Satır sayısı: ${rows}`,
  save: 'Kaydet',
  saving: 'Kaydediliyor',
  retry: 'Yeniden dene',
  failed: 'Sayfanın bu bölümü gösterilemedi. Yeniden denemek için sayfayı yenileyin.',
  stillWaiting: 'Hâlâ yanıt bekleniyor.',
  stopWaiting: 'Beklemeyi bırak',
  loading: 'Yükleniyor',
  choose: 'Bir seçenek belirleyin',
  you: 'Siz',
  none: 'Yok',
  never: 'Hiçbir zaman',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  noAccess: 'Erişiminiz yok',
  contact: 'Erişim istekleri için iletişim',
  requestId: (id) => `Referans: ${id}`,
  needsScript: 'Bunu kullanmak için JavaScript’i açın.',
};

export const status: Messages['status'] = {
  active: 'Etkin',
  pending: 'Bekliyor',
  expired: 'Süresi doldu',
  suspended: 'Askıda',
  expires: (when) => `${when} sona eriyor`,
  expiredSince: (when) => when,
};
