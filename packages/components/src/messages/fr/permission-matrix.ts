import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const permissionMatrix: Messages['permissionMatrix'] = {
  roles: 'Ce que chaque rôle peut faire',
  levels: 'Ce que permet chaque niveau d’accès',
  levelsHint: 'Pour une ressource donnée, c’est le niveau d’accès de la personne qui décide, quel que soit son rôle.',
  permission: 'Autorisation',
  yes: 'Oui',
  no: 'Non',
  level: 'Selon le niveau d’accès',
  levelWithDefault: (level) => `Selon le niveau d’accès. Par défaut\u202f: ${level}`,
  levelWithoutDefault: 'Selon le niveau d’accès. Par défaut\u202f: Aucun accès',
  defaultLevel: (level) => `Par défaut\u202f: ${level}`,
  yourRole: 'Votre rôle',
  builtIn: 'Prédéfini',
  compare: 'Comparer des rôles',
  first: 'Premier rôle',
  second: 'Second rôle',
  with: 'et',
  differs: 'différent',
  differences: (count, formatted) =>
    plural(count, {
      one: `${formatted} différence`,
      many: `${formatted} de différences`,
      other: `${formatted} différences`,
    }),
  onlyDifferences: 'Différences uniquement',
  noDifferences: 'Ces deux rôles ont les mêmes autorisations.',
  empty: 'Aucune autorisation',
  emptyText: 'Ce produit n’a encore déclaré aucune autorisation.',

  newRole: 'Nouveau rôle',
  noCustom:
    'Les rôles prédéfinis ne peuvent pas être modifiés. Créez un rôle ou dupliquez-en un depuis son menu pour choisir ce qu’il peut faire.',
  actions: (role) => `Actions pour ${role}`,
  duplicate: 'Dupliquer',
  rename: 'Renommer',
  delete: 'Supprimer',

  cell: (role, permission) => `${role}\u202f: ${permission}`,
  ownRole: 'Quelqu’un d’autre doit le modifier.',
  exceeds: 'Il a des autorisations que vous n’avez pas.',
  notHeld: 'Vous n’avez pas cette autorisation',
  notSaved: 'Pas encore enregistré',
  changedByOther: 'Modifié par quelqu’un d’autre',
  unsavedInColumn: (count, formatted) =>
    plural(count, {
      one: `${formatted} non enregistrée`,
      many: `${formatted} non enregistrées`,
      other: `${formatted} non enregistrées`,
    }),
  refusedInColumn: 'Refusé',
  conflictInColumn: 'Conflit',

  bar: 'Modifications non enregistrées',
  unsaved: (changes, formattedChanges, roles, formattedRoles) => {
    const changed = plural(changes, {
      one: `${formattedChanges} modification non enregistrée`,
      many: `${formattedChanges} de modifications non enregistrées`,
      other: `${formattedChanges} modifications non enregistrées`,
    });
    const places = plural(roles, {
      one: `${formattedRoles} rôle`,
      many: `${formattedRoles} de rôles`,
      other: `${formattedRoles} rôles`,
    });
    return `${changed} dans ${places}`;
  },
  review: 'Vérifier',
  save: 'Enregistrer les modifications',
  discard: 'Abandonner',
  discardRole: (role) => `Abandonner les modifications de ${role}`,
  discarded: 'Modifications abandonnées.',
  undo: 'Rétablir',
  saved: 'Modifications enregistrées.',
  allowed: 'Autoriser',
  refused: 'Ne plus autoriser',
  levelChange: (from, to) => `Niveau d’accès par défaut\u202f: ${to} au lieu de ${from}`,
  conflict:
    'Quelqu’un d’autre a modifié ce rôle depuis que vous avez ouvert cette page. Vos modifications sont conservées. ' +
    'Enregistrez pour les appliquer en plus.',
  conflictAllowed: (permissions) => `Désormais autorisé\u202f: ${permissions}.`,
  conflictRefused: (permissions) => `Plus autorisé\u202f: ${permissions}.`,
  conflictLevel: (level) => `Niveau d’accès par défaut actuel\u202f: ${level}.`,
  lastManager: 'Plus personne ne pourrait gérer les accès. Donnez d’abord cette autorisation à un autre rôle utilisé.',
  gone: (role) =>
    `${role} a été supprimé depuis que vous avez ouvert cette page. Vos modifications ne peuvent pas être enregistrées.`,

  defaults: 'Niveau d’accès par défaut',
  defaultsHint:
    'S’applique à chaque ressource pour laquelle une personne ayant ce rôle n’a pas de niveau d’accès propre.',
  defaultOf: (role) => `Niveau d’accès par défaut, ${role}`,
  noLevel: 'Aucun accès',
  levelsNotHeld: (levels) => `Supérieur au vôtre\u202f: ${levels}`,
};
