import type { Messages } from '../messages.js';

export const userSelection: Messages['userSelection'] = {
  label: 'Seçilen kişiler',
  all: 'Tümünü seç',
  allShown: 'Gösterilen tüm kişileri seç',
  one: (name) => `${name} kişisini seç`,
  own: 'Kendi hesabınızı seçemezsiniz. Erişimi yöneten başka biri değiştirebilir.',
  count: (_count, formatted) => `${formatted} kişi seçildi`,
  notShown: (_count, formatted) => `${formatted} tanesi gösterilmiyor`,
  clear: 'Seçimi temizle',
  actions: 'Diğer',
  action: {
    changeRole: 'Rolü değiştir…',
    suspend: 'Askıya al…',
    reactivate: 'Yeniden etkinleştir…',
    resend: 'Daveti yeniden gönder…',
    revoke: 'Daveti iptal et…',
    remove: 'Sil…',
  },
  unfit: {
    changeRole: '',
    suspend: 'Seçilenler arasında etkin olan kimse yok.',
    reactivate: 'Seçilenler arasında askıya alınmış kimse yok.',
    resend: 'Seçilenler arasında açık daveti olan kimse yok.',
    revoke: 'Seçilenler arasında açık daveti olan kimse yok.',
    remove: '',
  },
};
