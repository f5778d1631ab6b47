import type { Messages } from '../messages.js';

export const securitySettings: Messages['securitySettings'] = {
  heading: 'Genel ayarlar',
  intro: 'Bu ayarlar organizasyondaki herkes için geçerlidir.',
  mayNotSee: 'Güvenlik ayarlarını görme izniniz yok.',
  mayNotChange: 'Bu ayarları değiştirme izniniz yok.',
  fixed: 'Kaydet düğmesi olmayan ayarlar burada değiştirilemez.',
  saved: 'Kaydedildi',
  conflict: (value) =>
    `Siz bunu açtıktan sonra başka biri ayarları değiştirdi. Şu an kayıtlı: ${value}. Girdiğiniz değer korunuyor. ` +
    'Kayıtlı değerin yerine koymak için yeniden kaydedin.',
  takeTheirs: 'Kayıtlı değeri kullan',
  lifetimeLabel: 'Davetlerin geçerlilik süresi',
  lifetimeAmount: 'Miktar',
  lifetimeUnit: 'Birim',
  lifetimeHint:
    'Yeni davetler için geçerlidir. Bu süreden sonra davetin süresi dolar. Daveti yeniden gönderebilirsiniz.',
  lifetimeInvalid: '1 dakika ile 365 gün arasında bir tam sayı girin.',
  minutes: 'Dakika',
  hours: 'Saat',
  days: 'Gün',
  lifetime: {
    minutes: (_count, formatted) => `${formatted} dakika`,
    hours: (_count, formatted) => `${formatted} saat`,
    days: (_count, formatted) => `${formatted} gün`,
  },
  domainsLabel: 'Davet edilebilecek e-posta alan adları',
  domainsHint:
    'Her satıra bir alan adı, örneğin example.com. Alt alan adları ayrı satır ister. Tüm alan adlarına izin vermek ' +
    'için boş bırakın. Mevcut kişiler ve davetler etkilenmez.',
  domainInvalid: (domain) => `“${domain}” geçerli bir alan adı değil.`,
  domainsTooMany: (_count, formatted) => `En fazla ${formatted} alan adı girin.`,
  domainsNone: 'tüm alan adları',
  contactLabel: 'Erişim istekleri için iletişim',
  contactHint: 'Erişimi olmayan kişilere gösterilir. Standart metin için boş bırakın.',
  contactLength: (_count, formatted) => `${formatted} karakter kaldı`,
  contactNone: 'metin yok',
};
