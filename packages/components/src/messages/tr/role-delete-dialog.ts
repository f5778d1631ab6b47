import type { Messages } from '../messages.js';

export const roleDeleteDialog: Messages['roleDeleteDialog'] = {
  title: (role) => `${role} rolü silinsin mi?`,
  text: 'Bu geri alınamaz. Birinin sahip olduğu bir rol silinemez.',
  confirm: 'Rolü sil',
  deleted: (role) => `${role} rolü silindi.`,
  people: 'Önce bu kişilere başka bir rol verin',
  more: (_count, formatted) => `ve ${formatted} kişi daha`,
  noPeople: 'Bir API anahtarı bu rolü kullanıyor. Hizmetin işletmecisi önce bu anahtarı iptal etmelidir.',
};
