import type { Messages } from '../messages.js';

export const roleDialog: Messages['roleDialog'] = {
  newTitle: 'Nouveau rôle',
  duplicateTitle: (role) => `Dupliquer ${role}`,
  renameTitle: (role) => `Renommer ${role}`,
  name: 'Nom',
  nameMissing: 'Saisissez un nom.',
  nameInvalid: 'Saisissez un nom de 100 caractères au maximum.',
  description: 'Description',
  descriptionInvalid: 'Saisissez une description de 500 caractères au maximum.',
  optional: '(facultatif)',
  start: 'Point de départ',
  startEmpty: 'Aucune autorisation',
  startHint: 'Le nouveau rôle commence avec les mêmes autorisations. Vous pourrez les modifier plus tard.',
  leftOut: (permissions) => `Les autorisations que vous n’avez pas sont omises\u202f: ${permissions}.`,
  levelLeftOut: (level) => `Le niveau d’accès par défaut est omis\u202f: vous n’avez pas ${level}.`,
  copyOf: (role) => `${role} (copie)`,
  create: 'Créer le rôle',
  created: (role) => `${role} a été créé.`,
  renamed: (role) => `${role} a été enregistré.`,
  conflict: (name) =>
    `Quelqu’un d’autre a modifié ce rôle depuis que vous avez ouvert cette page. Son nom est maintenant ${name}. ` +
    'Votre saisie est conservée.',
  gone: 'Ce rôle a été supprimé depuis que vous avez ouvert cette page.',
};
