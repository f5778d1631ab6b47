import type { Messages } from '../messages.js';

export const notOffered: Messages['notOffered'] = {
  title: 'Kullanılamıyor',
  fixed: 'Bu, burada değiştirilemez.',
};
