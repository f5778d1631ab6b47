import type { Messages } from '../messages.js';

export const common: Messages['common'] = {
  cancel: 'Annuler',
  close: 'Fermer',
  export: 'Exporter',
  exporting: (rows) => `Préparation du fichier. Lignes\u202f: ${rows}`,
  save: 'Enregistrer',
  saving: 'Enregistrement',
  retry: 'Réessayer',
  failed: 'Cette partie de la page n’a pas pu être affichée. Rechargez la page pour réessayer.',
  stillWaiting: 'En attente d’une réponse.',
  stopWaiting: 'Ne plus attendre',
  loading: 'Chargement',
  choose: 'Choisissez une option',
  you: 'Vous',
  none: 'Aucun',
  never: 'Jamais',
  copy: 'Copier',
  copied: 'Copié',
  noAccess: 'Vous n’avez pas accès',
  contact: 'Contact pour les demandes d’accès',
  requestId: (id) => `Référence\u202f: ${id}`,
  needsScript: 'Activez JavaScript pour utiliser cette fonction.',
};

export const status: Messages['status'] = {
  active: 'Actif',
  pending: 'En attente',
  expired: 'Expiré',
  suspended: 'Suspendu',
  expires: (when) => `expire ${when}`,
  expiredSince: (when) => when,
};
