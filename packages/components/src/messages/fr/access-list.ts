import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const accessList: Messages['accessList'] = {
  title: 'Niveaux d’accès',
  people: (count, formatted) =>
    plural(count, { one: `${formatted} personne`, many: `${formatted} de personnes`, other: `${formatted} personnes` }),
  search: 'Rechercher des personnes',
  searchPlaceholder: 'Nom ou e-mail',
  levelOf: (name) => `Niveau d’accès de ${name}`,
  setHere: 'Personnalisé',
  byRole: 'Selon le rôle',
  roleDefault: (level) => `Selon le rôle\u202f: ${level}`,
  noAccess: 'Aucun accès',
  remove: 'Retirer',
  removeLevel: 'Retirer le niveau d’accès',
  removeOf: (name) => `Retirer le niveau d’accès de ${name}`,
  removed: (name) => `${name} n’a plus de niveau d’accès ici.`,
  add: 'Ajouter une personne',
  addTitle: 'Ajouter une personne',
  addFind: 'Personne',
  addLevel: 'Niveau d’accès',
  addSubmit: 'Ajouter',
  added: (name, level) => `${name} a maintenant ${level}.`,
  addNobody: (search) => `Aucune personne ne correspond à «\u202f${search}\u202f».`,
  addChange: 'Choisir une autre personne',
  alreadySet: (name, level) => `${name} a déjà ${level} ici. Modifiez-le dans la liste.`,
  notSaved: (level) => `Votre choix\u202f: ${level}.`,
  conflict: (now, wanted) =>
    `Quelqu’un d’autre a modifié le niveau d’accès depuis que vous avez ouvert cette page. Maintenant\u202f: ${now}. ` +
    `Votre choix\u202f: ${wanted}.`,
  keep: 'Ne rien changer',
  setAnyway: (level) => `Définir ${level}`,
  readOnly: 'Vous pouvez voir qui a accès, mais pas le modifier.',
  forbidden: 'Vous n’êtes pas autorisé à voir les niveaux d’accès.',
  more: 'Afficher plus',
  nobody: 'Personne n’a encore accès',
  nobodyText: 'Ajoutez une personne et choisissez son niveau d’accès.',
  noMatch: 'Aucun résultat',
  noMatchText: (search) => `Aucune personne ayant accès ne correspond à «\u202f${search}\u202f».`,
  clear: 'Effacer la recherche',
};
