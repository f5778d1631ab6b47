import type { Messages } from '../messages.js';

export const notOffered: Messages['notOffered'] = {
  title: 'No disponible',
  fixed: 'Esto no se puede cambiar aquí.',
};
