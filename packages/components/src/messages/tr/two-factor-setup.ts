import type { Messages } from '../messages.js';

export const twoFactorSetup: Messages['twoFactorSetup'] = {
  whyHeading: 'İki adımlı doğrulamayı kurun',
  whyRequired: (organization) => `${organization} iki adımlı doğrulamayı zorunlu kılıyor. Devam etmek için kurun.`,
  whyFree: 'Telefonunuzdaki bir kod, başka biri e-postanızı okuyabilse bile hesabınızı korur.',
  youNeed:
    'Telefonunuzda veya bilgisayarınızda bir kimlik doğrulama uygulaması gerekir, örneğin parola yöneticinizdeki. ' +
    'Yaklaşık bir dakika sürer.',
  start: 'Kur',
  scanHeading: 'Kimlik doğrulama uygulamanızı bağlayın',
  scanStep: 'Bu kodu uygulamayla tarayın',
  qrLabel: 'Bu hesabı bir kimlik doğrulama uygulamasına ekleyen QR kodu',
  noCamera: 'Kodu tarayamıyor musunuz? Bu anahtarı uygulamaya yazın:',
  copyKey: 'Anahtarı kopyala',
  codeStep: 'Uygulamanın gösterdiği kodu girin',
  verify: 'Doğrula',
  expired: 'Kurulum çok uzun sürdüğü için bu kod artık çalışmıyor. Yenisini almak için yeniden başlayın.',
  again: 'Yeniden başla',
  codesHeading: 'Kurtarma kodlarınızı kaydedin',
  codesText:
    'Telefonunuzu kaybederseniz bu kodların her biriyle bir kez oturum açabilirsiniz. Yalnızca şimdi gösterilirler.',
  codesList: 'Kurtarma kodları',
  copyCodes: 'Kopyala',
  download: 'İndir',
  fileName: 'kurtarma-kodlari.txt',
  fileText: (organization, account, codes) =>
    `${account} için kurtarma kodları (${organization})\nHer kodla bir kez oturum açabilirsiniz.\n\n${codes}\n`,
  savedLabel: 'Bu kodları kaydettim',
  savedMissing: 'Önce kodları kaydedin, sonra bu kutuyu işaretleyin.',
  finish: 'Bitir',
  doneHeading: 'İki adımlı doğrulama kuruldu',
  doneText: 'Her oturum açışta uygulamanızdan bir kod gireceksiniz.',
  alreadyHeading: 'İki adımlı doğrulama zaten kurulu',
  alreadyText:
    'Bir şey yapmanız gerekmiyor. Uygulamanızı kaybettiyseniz erişimi yöneten birinden iki adımlı doğrulamanızı sıfırlamasını isteyin.',
};
