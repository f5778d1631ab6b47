import type { Messages } from '../messages.js';

export const usersAndPermissions: Messages['usersAndPermissions'] = {
  title: 'Utilisateurs et autorisations',
  people: 'Personnes',
  roles: 'Rôles',
  activity: 'Activité',
  sections: 'Utilisateurs et autorisations',
  settings: 'Paramètres généraux',
  details: 'Détails de la personne',
  noAccess: 'Vous n’êtes pas autorisé à gérer les accès.',
  tabNotOffered: 'Vous n’avez pas accès à cette page.',
  secondFactorTitle: 'L’authentification à deux facteurs est requise',
  secondFactorText: 'Saisissez votre code de vérification là où vous vous êtes connecté, puis revenez et réessayez.',
  signedOutTitle: 'Vous êtes déconnecté',
  signedOutText: 'Reconnectez-vous pour ouvrir Utilisateurs et autorisations.',
};
