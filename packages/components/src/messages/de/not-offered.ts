import type { Messages } from '../messages.js';

export const notOffered: Messages['notOffered'] = {
  title: 'Nicht verfügbar',
  fixed: 'Das kann hier nicht geändert werden.',
};
