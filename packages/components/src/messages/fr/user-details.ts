import type { Messages } from '../messages.js';
import { plural } from './plural.js';

export const userDetails: Messages['userDetails'] = {
  heading: 'Détails de la personne',
  panel: (name) => `Détails de ${name}`,
  status: 'Statut',
  role: 'Rôle',
  invited: 'Invitation',
  expires: 'Expiration du lien',
  expired: 'Lien expiré',
  joined: 'Arrivée',
  lastActive: 'Dernière activité',
  twoFactor: 'Deux facteurs',
  twoFactorOn: 'Activée',
  twoFactorOff: 'Désactivée',
  rename: 'Modifier le nom',
  name: 'Nom',
  nameInvalid: 'Saisissez un nom de 200 caractères au maximum.',
  saved: 'Enregistré',
  invitation: 'Invitation',
  invitationPending:
    'L’invitation n’a pas encore été acceptée. Si vous la renvoyez, seul le nouveau lien fonctionnera.',
  invitationExpired: 'Le lien a expiré. Renvoyez l’invitation pour en envoyer un nouveau.',
  resend: 'Renvoyer l’invitation',
  resent: (email) => `Un nouveau lien a été envoyé à ${email}.`,
  revoke: 'Révoquer l’invitation',
  revokeTitle: (name) => `Révoquer l’invitation de ${name}\u202f?`,
  revokeText:
    'Le lien ne fonctionnera plus et la personne disparaîtra de la liste. Vous pourrez inviter de nouveau cette adresse plus tard.',
  changeRole: 'Changer le rôle',
  saveRole: 'Changer le rôle',
  roleHeld: (role) => `Rôle actuel\u202f: ${role}`,
  roleChanged: (role) => `Le rôle est maintenant ${role}.`,
  ownRole: 'Vous ne pouvez pas changer votre propre rôle. Une autre personne qui gère les accès le peut.',
  access: 'Niveaux d’accès',
  accessNone: 'Aucun accès',
  accessByRole: 'Selon le rôle',
  accessSetHere: 'Personnalisé',
  accessEmpty: 'Il n’y a pas encore de ressources.',
  accessMore: (count, formatted) =>
    plural(count, { one: `et ${formatted} autre`, many: `et ${formatted} d’autres`, other: `et ${formatted} autres` }),
  security: 'Authentification à deux facteurs',
  resetTwoFactorText:
    'En cas de téléphone ou de codes perdus. La personne configure de nouveau l’authentification à deux facteurs à sa prochaine connexion.',
  resetTwoFactor: 'Réinitialiser l’authentification à deux facteurs',
  resetTwoFactorTitle: (name) => `Réinitialiser l’authentification à deux facteurs de ${name}\u202f?`,
  resetTwoFactorConfirm:
    'L’application d’authentification et les codes de récupération ne fonctionneront plus. Assurez-vous que la ' +
    'demande vient vraiment de cette personne.',
  twoFactorWasReset: 'L’authentification à deux facteurs a été réinitialisée.',
  suspension: 'Suspension',
  suspendText:
    'Une personne suspendue est déconnectée et ne peut pas se connecter avant d’être réactivée. Le rôle et les ' +
    'niveaux d’accès sont conservés.',
  suspendedText:
    'Ce compte est suspendu. Réactivez-le pour rétablir l’accès. Le rôle et les niveaux d’accès sont conservés.',
  suspend: 'Suspendre le compte',
  suspendTitle: (name) => `Suspendre le compte de ${name}\u202f?`,
  suspendConfirm: (email) =>
    `${email} sera déconnecté immédiatement et ne pourra pas se connecter avant la réactivation du compte.`,
  ownSuspend: 'Vous ne pouvez pas suspendre votre propre compte. Une autre personne qui gère les accès le peut.',
  wasSuspended: 'Le compte est suspendu.',
  reactivate: 'Réactiver le compte',
  reactivateTitle: (name) => `Réactiver le compte de ${name}\u202f?`,
  reactivateConfirm: (email) =>
    `${email} pourra de nouveau se connecter, avec le même rôle et les mêmes niveaux d’accès.`,
  wasReactivated: 'Le compte est de nouveau actif.',
  danger: 'Supprimer le compte',
  deleteText: 'La personne perd l’accès immédiatement. Cette adresse ne pourra plus être invitée.',
  delete: 'Supprimer le compte',
  deleteTitle: (name) => `Supprimer le compte de ${name}\u202f?`,
  deleteConfirm: (email) => `${email} perd l’accès immédiatement. Cette adresse ne pourra plus être invitée.`,
  ownDelete: 'Vous ne pouvez pas supprimer votre propre compte. Une autre personne qui gère les accès le peut.',
  deleted: (name) => `Le compte de ${name} a été supprimé`,
  revoked: (name) => `L’invitation de ${name} a été révoquée`,
  noAccess: 'Vous n’êtes pas autorisé à voir les personnes de cette organisation.',
};
