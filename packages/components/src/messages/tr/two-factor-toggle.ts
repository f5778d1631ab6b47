import type { Messages } from '../messages.js';

const lacking = (_count: number, formatted: string) => `${formatted} kişi iki adımlı doğrulamayı henüz kurmadı`;

export const twoFactorToggle: Messages['twoFactorToggle'] = {
  label: 'Tüm hesaplar için iki adımlı doğrulama',
  description: 'Herkes oturum açarken bir kod girer. Tüm hesaplar için geçerlidir.',
  on: 'Açık',
  off: 'Kapalı',
  lacking,
  noneLacking: 'Etkin olan herkes iki adımlı doğrulamayı kurdu',
  turnOnHeading: 'Tüm hesaplar için iki adımlı doğrulama açılsın mı?',
  turnOn: 'Herkes için aç',
  turnOnNone: 'Etkin olan herkes zaten kurdu. Her oturum açışta bir kod girecekler.',
  turnOnSome: (count, formatted) => `${lacking(count, formatted)}. Devam edebilmek için kurmaları gerekir.`,
  turnOnSelf: 'Siz de bunlardan birisiniz: Hemen ardından kuracaksınız.',
  turnOffHeading: 'Tüm hesaplar için iki adımlı doğrulama kapatılsın mı?',
  turnOff: 'Herkes için kapat',
  turnOffText: 'Artık kimsenin kod girmesi gerekmez. Mevcut kurulumlar, yeniden açmanız durumunda korunur.',
  alreadyOn: 'Siz bunu açtıktan sonra başka biri doğrulamayı açtı.',
  alreadyOff: 'Siz bunu açtıktan sonra başka biri doğrulamayı kapattı.',
  mayNotChange: 'Bu ayarı değiştirme izniniz yok.',
  mayNotSee: 'Güvenlik ayarlarını görme izniniz yok.',
};
