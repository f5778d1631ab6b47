import type { Messages } from '../messages.js';

export const accessLevelSelector: Messages['accessLevelSelector'] = {
  label: 'Niveau d’accès',
  placeholder: 'Choisir un niveau d’accès',
  none: 'Il n’y a aucun niveau d’accès à choisir.',
  allowed: 'Autorisé',
  notAllowed: 'Non autorisé',
  allows: (level) => `Ce que permet ${level}`,
};
