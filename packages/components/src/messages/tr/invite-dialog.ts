import type { Messages } from '../messages.js';

export const inviteDialog: Messages['inviteDialog'] = {
  title: 'Kişi davet et',
  intro: 'Kişi, hesabını etkinleştiren bir bağlantı içeren e-posta alacak.',
  email: 'E-posta adresi',
  name: 'Ad',
  optional: '(isteğe bağlı)',
  role: 'Rol',
  invite: 'Daveti gönder',
  emailMissing: 'Bir e-posta adresi girin.',
  emailInvalid: 'Bir e-posta adresi girin, örneğin ad@sirket.com.',
  nameInvalid: 'En fazla 200 karakterlik bir ad girin.',
  roleMissing: 'Bir rol seçin.',
  sent: (email) => `Davet gönderildi: ${email}`,
  noAccess: 'Kişi davet etme izniniz yok.',
};
