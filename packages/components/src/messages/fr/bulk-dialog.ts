import type { Messages } from '../messages.js';
import { plural } from './plural.js';

const people = (count: number, formatted: string) =>
  plural(count, { one: `${formatted} personne`, many: `${formatted} de personnes`, other: `${formatted} personnes` });
const accounts = (count: number, formatted: string) =>
  plural(count, { one: `${formatted} compte`, many: `${formatted} de comptes`, other: `${formatted} comptes` });
const invitations = (count: number, formatted: string) =>
  plural(count, {
    one: `${formatted} invitation`,
    many: `${formatted} d’invitations`,
    other: `${formatted} invitations`,
  });
const roles = (count: number, formatted: string) =>
  plural(count, { one: `${formatted} rôle`, many: `${formatted} de rôles`, other: `${formatted} rôles` });
/** The ending of a participle: French counts 0 and 1 as one. */
const ending = (count: number) => plural(count, { one: '', many: 's', other: 's' });

export const bulkDialog: Messages['bulkDialog'] = {
  title: {
    changeRole: (count, formatted) => `Changer le rôle de ${people(count, formatted)}`,
    suspend: (count, formatted) => `Suspendre ${accounts(count, formatted)}`,
    reactivate: (count, formatted) => `Réactiver ${accounts(count, formatted)}`,
    resend: (count, formatted) => `Renvoyer ${invitations(count, formatted)}`,
    revoke: (count, formatted) => `Révoquer ${invitations(count, formatted)}`,
    remove: (count, formatted) => `Supprimer ${accounts(count, formatted)}`,
  },
  effect: {
    changeRole: 'Le nouveau rôle s’applique immédiatement.',
    suspend:
      'Ces personnes sont déconnectées immédiatement et ne peuvent plus se connecter avant d’être réactivées. Les ' +
      'rôles et les niveaux d’accès sont conservés.',
    reactivate: 'Ces personnes peuvent de nouveau se connecter, avec le même rôle et les mêmes niveaux d’accès.',
    resend: 'Chaque personne reçoit un nouveau lien par e-mail. L’ancien lien ne fonctionne plus.',
    revoke:
      'Les liens ne fonctionnent plus et les personnes disparaissent de la liste. Vous pourrez inviter de nouveau ces adresses plus tard.',
    remove: 'Ces personnes perdent l’accès immédiatement. Leurs adresses ne pourront plus jamais être invitées.',
  },
  confirm: {
    changeRole: (count, formatted) => `Changer ${roles(count, formatted)}`,
    suspend: (count, formatted) => `Suspendre ${accounts(count, formatted)}`,
    reactivate: (count, formatted) => `Réactiver ${accounts(count, formatted)}`,
    resend: (count, formatted) => `Renvoyer ${invitations(count, formatted)}`,
    revoke: (count, formatted) => `Révoquer ${invitations(count, formatted)}`,
    remove: (count, formatted) => `Supprimer ${accounts(count, formatted)}`,
  },
  done: {
    changeRole: (count, formatted) => `${roles(count, formatted)} changé${ending(count)}.`,
    suspend: (count, formatted) => `${accounts(count, formatted)} suspendu${ending(count)}.`,
    reactivate: (count, formatted) => `${accounts(count, formatted)} réactivé${ending(count)}.`,
    resend: (count, formatted) => `${invitations(count, formatted)} renvoyée${ending(count)}.`,
    revoke: (count, formatted) => `${invitations(count, formatted)} révoquée${ending(count)}.`,
    remove: (count, formatted) => `${accounts(count, formatted)} supprimé${ending(count)}.`,
  },
  after: { suspend: 'Suspendu', reactivate: 'Actif', resend: 'Nouveau lien', revoke: 'Révoquée', remove: 'Supprimé' },
  becomes: (before, after) => `${before} devient ${after}`,
  role: 'Nouveau rôle',
  review: 'Vérifier les modifications',
  back: 'Retour',
  checking: 'Vérification des modifications',
  running: 'Modifications en cours',
  progress: (done, total) => `${done} sur ${total}`,
  stop: 'Arrêter',
  stopping: 'Arrêt après la partie en cours',
  willChange: (count, formatted) =>
    plural(count, {
      one: `${formatted} sera modifié`,
      many: `${formatted} seront modifiés`,
      other: `${formatted} seront modifiés`,
    }),
  cannot: (count, formatted) =>
    plural(count, {
      one: `${formatted} ne peut pas être modifié`,
      many: `${formatted} ne peuvent pas être modifiés`,
      other: `${formatted} ne peuvent pas être modifiés`,
    }),
  same: (count, formatted) => `${formatted} inchangé${ending(count)}`,
  groupRefused: 'Modification impossible',
  groupChange: 'À modifier',
  groupSame: 'Aucun changement',
  groupFailed: 'Non modifié',
  groupDone: 'Modifié',
  nothing: 'Rien ne peut être modifié ici. La raison est indiquée à côté de chaque personne.',
  nothingNew: 'Toutes ces personnes ont déjà ce rôle.',
  conflict: (_count, formatted) =>
    `Quelqu’un d’autre a modifié ${formatted} de ces comptes depuis que vous avez ouvert cette page.`,
  lookAgain: 'Vérifier à nouveau',
  failed: (count, formatted) =>
    plural(count, {
      one: `${formatted} n’a pas été modifié.`,
      many: `${formatted} n’ont pas été modifiés.`,
      other: `${formatted} n’ont pas été modifiés.`,
    }),
  retry: (_count, formatted) => `Réessayer pour ${formatted}`,
  stopped: 'Vous avez arrêté avant cette personne. Rien n’a été modifié.',
};
