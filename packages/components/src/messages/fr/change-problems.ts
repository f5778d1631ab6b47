import type { Messages } from '../messages.js';

export const changeProblems: Messages['changeProblems'] = {
  permissionsNotHeld: 'Vous ne pouvez pas donner à un rôle des autorisations que vous n’avez pas.',
  stronger: {
    exceeds_permissions:
      'Vous ne pouvez pas modifier cette personne\u202f: son rôle a des autorisations que vous n’avez pas.',
    exceeds_default_level:
      'Vous ne pouvez pas modifier cette personne\u202f: le niveau d’accès par défaut de son rôle est supérieur au vôtre.',
  },
  byCode: {
    address_deleted: 'Un compte avec cette adresse a été supprimé. L’adresse ne peut plus être invitée.',
    address_taken: 'Cette adresse a déjà un compte ou une invitation en cours.',
    code_incorrect: 'Ce code est incorrect. Saisissez celui que votre application affiche maintenant.',
    domain_not_allowed:
      'Les adresses de ce domaine ne peuvent pas être invitées. Les domaines autorisés figurent dans les paramètres généraux.',
    last_manager:
      'C’est la dernière personne qui peut gérer les accès. Donnez d’abord cette autorisation à quelqu’un d’autre.',
    last_owner: 'C’est la dernière personne ayant le rôle le plus élevé. Donnez d’abord ce rôle à quelqu’un d’autre.',
    link_expired: 'Ce lien a expiré. Demandez-en un nouveau.',
    link_invalid: 'Ce lien n’est pas valide. Vérifiez qu’il est complet ou demandez-en un nouveau.',
    link_superseded: 'Un lien plus récent a été envoyé. Utilisez le dernier e-mail.',
    link_used: 'Ce lien a déjà été utilisé. Connectez-vous plutôt.',
    not_active: 'Le compte n’est pas actif. Seul un compte actif peut être suspendu.',
    not_pending: 'Le compte est déjà actif.',
    not_suspended: 'Le compte n’est pas suspendu.',
    own_account:
      'Vous ne pouvez pas faire cela pour votre propre compte. Une autre personne qui gère les accès le peut.',
    own_role:
      'Vous ne pouvez pas modifier les autorisations de votre propre rôle. Une autre personne qui gère les rôles le peut.',
    precondition_failed:
      'Quelqu’un d’autre a modifié ces données depuis que vous les avez ouvertes. Vérifiez-les avant de décider.',
    resource_key_taken: 'Cette clé est déjà utilisée.',
    role_exceeds_actor: 'Vous ne pouvez pas attribuer ce rôle\u202f: il a des autorisations que vous n’avez pas.',
    role_fixed: 'Les rôles prédéfinis ne peuvent pas être modifiés. Dupliquez celui-ci pour créer le vôtre.',
    role_in_use: 'Quelqu’un a encore ce rôle. Donnez d’abord un autre rôle à ces personnes.',
    role_name_taken: 'Un autre rôle porte déjà ce nom.',
    setup_not_started: 'La configuration a pris trop de temps. Recommencez.',
    too_many_roles: 'Il y a trop de rôles personnalisés. Supprimez-en un que personne n’a.',
    two_factor_already_set_up: 'L’authentification à deux facteurs est déjà configurée.',
    two_factor_not_set_up: 'L’authentification à deux facteurs n’est pas configurée pour ce compte.',
    unknown_permission: 'Cette autorisation n’existe plus, ou un rôle ne peut pas l’avoir.',
    unknown_role: 'Ce rôle n’existe plus.',
    unknown_access_level: 'Ce niveau d’accès n’existe plus.',
  },
};
