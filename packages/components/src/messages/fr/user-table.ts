import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const userTable: Messages['userTable'] = {
  caption: 'Personnes',
  filters: 'Recherche et filtres',
  moreFilters: 'Filtrer et trier',
  filtersSet: (count, formatted) =>
    plural(count, {
      one: `Filtrer et trier, ${formatted} filtre actif`,
      many: `Filtrer et trier, ${formatted} de filtres actifs`,
      other: `Filtrer et trier, ${formatted} filtres actifs`,
    }),
  search: 'Rechercher des personnes',
  searchHint: 'Nom ou e-mail',
  role: 'Rôle',
  anyRole: 'Tous les rôles',
  status: 'Statut',
  anyStatus: 'Tous les statuts',
  twoFactor: '2 facteurs',
  anyTwoFactor: 'Deux facteurs\u202f: tous',
  twoFactorOn: 'Deux facteurs\u202f: oui',
  twoFactorOff: 'Deux facteurs\u202f: non',
  on: 'Oui',
  off: 'Non',
  person: 'Personne',
  lastActive: 'Dernière activité',
  sortBy: 'Trier par',
  sortName: 'Tri\u202f: nom',
  sortRole: 'Tri\u202f: rôle',
  sortStatus: 'Tri\u202f: statut',
  sortLastActive: 'Tri\u202f: dernière activité',
  invite: 'Inviter',
  open: (name) => `Afficher les détails de ${name}`,
  loadMore: 'Afficher plus',
  count: (count, formatted) =>
    plural(count, { one: `${formatted} personne`, many: `${formatted} de personnes`, other: `${formatted} personnes` }),
  countOf: (shown, total, formatted) =>
    plural(total, {
      one: `${shown} sur ${formatted} personne`,
      many: `${shown} sur ${formatted} de personnes`,
      other: `${shown} sur ${formatted} personnes`,
    }),
  unapplied: 'L’un des filtres n’est pas disponible ici et n’est donc pas appliqué.',
  noMatchTitle: 'Aucun résultat',
  noMatchText: 'Aucune personne ne correspond à cette recherche et à ces filtres.',
  clearFilters: 'Effacer les filtres',
  emptyTitle: 'Aucune personne pour le moment',
  emptyText: 'Les personnes que vous invitez apparaissent ici avec leur rôle et leur statut.',
  noAccess: 'Vous n’êtes pas autorisé à voir les personnes de cette organisation.',
};
