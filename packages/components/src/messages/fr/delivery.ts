import type { Messages } from '../messages.js';

export const delivery: Messages['delivery'] = {
  failed: 'Non remis',
  retrying: 'Pas encore envoyé',
  failedTitle: 'L’invitation n’a pas été remise',
  retryingTitle: 'L’invitation n’a pas encore été envoyée',
  nextAttempt: (when) => `Prochaine tentative\u202f: ${when}.`,
  correct: 'Pour corriger l’adresse, révoquez cette invitation et invitez de nouveau la personne.',
  resend: 'Renvoyez l’invitation pour réessayer.',
  tellOperator: 'Prévenez les exploitants de ce service. Renvoyez l’invitation quand il fonctionnera de nouveau.',
  reasons: {
    address_not_found: 'Cette adresse n’existe pas.',
    address_unsupported: 'Le serveur de messagerie ne peut pas envoyer à une adresse contenant ces caractères.',
    mailbox_full: 'La boîte aux lettres est pleine.',
    mailbox_disabled: 'La boîte aux lettres est désactivée.',
    rejected: 'Le serveur de messagerie du destinataire a refusé l’e-mail.',
    deferred: 'Le serveur de messagerie du destinataire n’accepte pas encore l’e-mail.',
    server_unreachable: 'Le serveur de messagerie est injoignable.',
    server_refused: 'Le serveur de messagerie n’accepte pas nos e-mails.',
    expired: 'Le lien a expiré avant que l’e-mail puisse être envoyé.',
    unknown: 'L’e-mail n’a pas pu être envoyé.',
  },
};
