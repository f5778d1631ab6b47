import type { Messages } from '../messages.js';

export const accessLevelSelector: Messages['accessLevelSelector'] = {
  label: 'Zugriffsstufe',
  placeholder: 'Zugriffsstufe auswählen',
  none: 'Es gibt keine Zugriffsstufen zur Auswahl.',
  allowed: 'Erlaubt',
  notAllowed: 'Nicht erlaubt',
  allows: (level) => `Was ${level} erlaubt`,
};
