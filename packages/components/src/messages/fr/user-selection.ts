import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const userSelection: Messages['userSelection'] = {
  label: 'Personnes sélectionnées',
  all: 'Tout sélectionner',
  allShown: 'Sélectionner toutes les personnes affichées',
  one: (name) => `Sélectionner ${name}`,
  own: 'Vous ne pouvez pas sélectionner votre propre compte. Une autre personne qui gère les accès peut le modifier.',
  count: (count, formatted) =>
    plural(count, {
      one: `${formatted} sélectionnée`,
      many: `${formatted} sélectionnées`,
      other: `${formatted} sélectionnées`,
    }),
  notShown: (count, formatted) =>
    plural(count, {
      one: `dont ${formatted} non affichée`,
      many: `dont ${formatted} non affichées`,
      other: `dont ${formatted} non affichées`,
    }),
  clear: 'Effacer la sélection',
  actions: 'Plus',
  action: {
    changeRole: 'Changer le rôle…',
    suspend: 'Suspendre…',
    reactivate: 'Réactiver…',
    resend: 'Renvoyer l’invitation…',
    revoke: 'Révoquer l’invitation…',
    remove: 'Supprimer…',
  },
  unfit: {
    changeRole: '',
    suspend: 'Aucune personne sélectionnée n’est active.',
    reactivate: 'Aucune personne sélectionnée n’est suspendue.',
    resend: 'Aucune personne sélectionnée n’a d’invitation en cours.',
    revoke: 'Aucune personne sélectionnée n’a d’invitation en cours.',
    remove: '',
  },
};
