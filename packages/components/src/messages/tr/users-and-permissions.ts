import type { Messages } from '../messages.js';

export const usersAndPermissions: Messages['usersAndPermissions'] = {
  title: 'Kullanıcılar ve izinler',
  people: 'Kişiler',
  roles: 'Roller',
  activity: 'Etkinlik',
  sections: 'Kullanıcılar ve izinler',
  settings: 'Genel ayarlar',
  details: 'Kişi ayrıntıları',
  noAccess: 'Erişimi yönetme izniniz yok.',
  tabNotOffered: 'Bu sayfa sizin için kullanılamıyor.',
  secondFactorTitle: 'İki adımlı doğrulama gerekli',
  secondFactorText: 'Doğrulama kodunuzu oturum açtığınız yerde girin, sonra geri dönüp yeniden deneyin.',
  signedOutTitle: 'Oturumunuz kapalı',
  signedOutText: 'Kullanıcılar ve izinler sayfasını açmak için yeniden oturum açın.',
};
