import type { Messages } from '../messages.js';

export const problems: Messages['problems'] = {
  unknown: 'Une erreur s’est produite. Réessayez, ou indiquez la référence si vous signalez le problème.',
  tooManyRequests: (time) => `Trop de demandes. Réessayez dans ${time}.`,
  loadFailed: 'Le chargement a échoué. Réessayez.',
  notFound: {
    roles: 'Ce rôle n’existe plus.',
    resources: 'Cette ressource n’existe plus.',
    grants: 'Cette personne, cette ressource ou ce niveau d’accès n’existe plus.',
  },
  byCode: {
    account_suspended: 'Votre compte est suspendu. Adressez-vous à une personne qui gère les accès.',
    account_unknown:
      'Aucun compte ne correspond ici à votre connexion. Adressez-vous à une personne qui gère les accès.',
    forbidden: 'Vous n’êtes pas autorisé à faire cela.',
    internal_error: 'Le service a rencontré un problème. Rien n’a été modifié.',
    network_error: 'Le service est injoignable. Vérifiez votre connexion.',
    no_session: 'Vous vous êtes connecté ailleurs. Faites-le là où vous vous êtes connecté.',
    not_found: 'Ce compte n’existe plus.',
    origin_mismatch: 'Votre connexion n’est pas valable sur cette page. Rechargez-la ou prévenez ses exploitants.',
    rate_limited: 'Trop de demandes. Attendez un instant, puis réessayez.',
    timeout: 'Le service a mis trop de temps à répondre.',
    two_factor_required: 'Saisissez votre code de vérification pour continuer.',
    two_factor_setup_required: 'Configurez l’authentification à deux facteurs pour continuer.',
    unauthenticated: 'Votre session est terminée. Reconnectez-vous.',
    unavailable: 'Le service est momentanément indisponible. Réessayez dans un instant.',
    unknown_operation: 'Ce produit ne propose pas cette fonction.',
    validation_failed: 'Certaines valeurs ne sont pas valides.',
  },
  byReason: {
    address_deleted:
      'Votre compte a été supprimé. Se connecter ne le rétablit pas. Adressez-vous à une personne qui gère les accès.',
    domain_not_allowed:
      'Les adresses de votre domaine ne peuvent pas avoir de compte ici. Adressez-vous à une personne qui gère les accès.',
    email_not_verified:
      'Votre adresse e-mail n’est pas vérifiée là où vous vous connectez. Vérifiez-la, puis réessayez.',
    invitation_expired: 'Votre invitation a expiré. Demandez à la personne qui vous a invité de la renvoyer.',
    linked_to_another:
      'Le compte associé à votre adresse appartient à une autre connexion. Adressez-vous aux exploitants de ce service.',
    two_factor_at_host: 'Saisissez votre code de vérification là où vous vous êtes connecté, puis revenez.',
    unknown_account:
      'Aucun compte ne correspond ici à votre adresse. Demandez une invitation à une personne qui gère les accès.',
    exceeds_permissions: 'Vous ne pouvez pas attribuer ce rôle\u202f: il a des autorisations que vous n’avez pas.',
    exceeds_default_level:
      'Vous ne pouvez pas attribuer ce rôle\u202f: son niveau d’accès par défaut est supérieur au vôtre.',
    not_in_role: 'Vous n’êtes pas autorisé à faire cela.',
    no_level: 'Vous n’avez pas de niveau d’accès ici.',
    not_in_level: 'Votre niveau d’accès ne le permet pas.',
    own_account: 'Vous ne pouvez pas faire cela pour votre propre compte.',
  },
};
