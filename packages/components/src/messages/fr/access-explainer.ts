import type { Messages } from '../messages.js';

export const accessExplainer: Messages['accessExplainer'] = {
  title: 'Accès',
  summary: 'Ce que cette personne peut faire, et pourquoi',
  question: 'Vérifier une autorisation',
  choosePermission: 'Choisir une autorisation',
  resource: 'Ressource',
  chooseResource: 'Choisir une ressource',
  searchResources: 'Rechercher par nom',
  manyResources: 'Saisissez les premières lettres d’un nom.',
  noResources: 'Il n’y a pas encore de ressources.',
  noMatch: (search) => `Aucun résultat pour «\u202f${search}\u202f».`,
  moreMatches: 'Il y a d’autres résultats. Saisissez une plus grande partie du nom.',
  otherResource: 'En choisir une autre',
  goneResource: (resource) => `«\u202f${resource}\u202f» n’existe plus.`,
  hiddenResources:
    'Cela dépend d’un niveau d’accès. Vous n’êtes pas autorisé à voir les niveaux d’accès des autres personnes.',
  yes: 'Oui.',
  no: 'Non.',
  later: 'Pas encore.',
  byRole: (role) => `Le rôle ${role} comprend cette autorisation.`,
  notInRole: (role) => `Le rôle ${role} ne comprend pas cette autorisation.`,
  rolesThatDo: (roles) => `Rôles qui la comprennent\u202f: ${roles}.`,
  noRoleDoes: 'Aucun rôle ne la comprend.',
  byLevel: (level, person, resource) => `Pour «\u202f${resource}\u202f», ${person} a le niveau d’accès ${level}.`,
  byDefaultLevel: (level, role, resource) =>
    `Pour «\u202f${resource}\u202f», le niveau d’accès par défaut du rôle ${role} s’applique\u202f: ${level}.`,
  notInLevel: (level, resource) =>
    `Pour «\u202f${resource}\u202f», le niveau d’accès est ${level}. Il ne comprend pas cette autorisation.`,
  notInDefaultLevel: (level, role, resource) =>
    `Pour «\u202f${resource}\u202f», le niveau d’accès par défaut du rôle ${role} s’applique\u202f: ${level}. Il ne ` +
    'comprend pas cette autorisation.',
  noLevel: (role, resource) =>
    `Aucun niveau d’accès n’est défini pour «\u202f${resource}\u202f», et le rôle ${role} n’en a pas par défaut.`,
  unknownLevel: (level, resource) =>
    `Le niveau d’accès défini pour «\u202f${resource}\u202f» n’existe plus\u202f: ${level}.`,
  levelsThatDo: (levels) => `Niveaux d’accès qui la comprennent\u202f: ${levels}.`,
  noLevelDoes: 'Aucun niveau d’accès ne la comprend.',
  cannotTell: 'Cette autorisation n’existe plus.',
  pending: 'Une fois que la personne aura accepté l’invitation.',
  expired: 'Une fois que la personne aura accepté une nouvelle invitation. La dernière a expiré.',
  suspended: 'Ce compte est suspendu. Réactivez-le pour rétablir l’accès.',
  secondFactor: 'Une fois que la personne aura configuré l’authentification à deux facteurs.',
  goToRole: 'Aller au rôle',
  goToLevel: 'Aller au niveau d’accès',
  overview: 'Tout ce que cette personne peut faire',
  count: (allowed, all) => `${allowed} sur ${all}`,
  can: 'Autorisé',
  cannot: 'Non autorisé',
  dependsOnLevel: 'Selon le niveau d’accès',
  noAccess: 'Vous n’êtes pas autorisé à voir ce que les autres personnes peuvent faire.',
};
