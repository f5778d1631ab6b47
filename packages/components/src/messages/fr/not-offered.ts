import type { Messages } from '../messages.js';

export const notOffered: Messages['notOffered'] = {
  title: 'Non disponible',
  fixed: 'Cela ne peut pas être modifié ici.',
};
