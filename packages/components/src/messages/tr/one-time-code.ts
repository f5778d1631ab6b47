import type { Messages } from '../messages.js';

export const oneTimeCode: Messages['oneTimeCode'] = {
  label: 'Doğrulama kodu',
  hint: 'Kimlik doğrulama uygulamanızdaki altı rakam. Her 30 saniyede bir değişir.',
  incomplete: 'Altı rakamın tamamını girin.',
  recoveryLabel: 'Kurtarma kodu',
  recoveryHint:
    'Kurulum sırasında kaydettiğiniz kodlardan biri. Her kod bir kez kullanılır. Boşluklar ve tireler önemli değildir.',
  recoveryIncomplete: 'Kodun tamamını girin.',
  tooMany: 'Çok fazla yanlış kod girildi.',
  again: (clock) => `${clock} sonra yeniden deneyin.`,
};
