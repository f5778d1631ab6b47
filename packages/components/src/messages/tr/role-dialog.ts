import type { Messages } from '../messages.js';

export const roleDialog: Messages['roleDialog'] = {
  newTitle: 'Yeni rol',
  duplicateTitle: (role) => `${role} rolünü çoğalt`,
  renameTitle: (role) => `${role} rolünü yeniden adlandır`,
  name: 'Ad',
  nameMissing: 'Bir ad girin.',
  nameInvalid: 'En fazla 100 karakterlik bir ad girin.',
  description: 'Açıklama',
  descriptionInvalid: 'En fazla 500 karakterlik bir açıklama girin.',
  optional: '(isteğe bağlı)',
  start: 'Başlangıç noktası',
  startEmpty: 'İzin yok',
  startHint: 'Yeni rol aynı izinlerle başlar. Bunları daha sonra değiştirebilirsiniz.',
  leftOut: (permissions) => `Sizde olmayan izinler dışarıda bırakılır: ${permissions}.`,
  levelLeftOut: (level) => `Varsayılan erişim düzeyi dışarıda bırakılır: ${level} düzeyi sizde yok.`,
  copyOf: (role) => `${role} (kopya)`,
  create: 'Rol oluştur',
  created: (role) => `${role} rolü oluşturuldu.`,
  renamed: (role) => `${role} rolü kaydedildi.`,
  conflict: (name) =>
    `Siz bunu açtıktan sonra başka biri bu rolü değiştirdi. Adı artık ${name}. Yazdıklarınız korunuyor.`,
  gone: 'Bu rol siz bunu açtıktan sonra silindi.',
};
