import type { Messages } from '../messages.js';

export const accessLevelSelector: Messages['accessLevelSelector'] = {
  label: 'Nivel de acceso',
  placeholder: 'Elegir un nivel de acceso',
  none: 'No hay niveles de acceso para elegir.',
  allowed: 'Permitido',
  notAllowed: 'No permitido',
  allows: (level) => `Qué permite ${level}`,
};
