import type { Messages } from '../messages.js';

export const delivery: Messages['delivery'] = {
  failed: 'Nicht zugestellt',
  retrying: 'Noch nicht gesendet',
  failedTitle: 'Die Einladung wurde nicht zugestellt',
  retryingTitle: 'Die Einladung wurde noch nicht gesendet',
  nextAttempt: (when) => `Nächster Versuch: ${when}.`,
  correct: 'Um die Adresse zu berichtigen, ziehen Sie diese Einladung zurück und laden Sie die Person erneut ein.',
  resend: 'Senden Sie die Einladung erneut, um es noch einmal zu versuchen.',
  tellOperator:
    'Informieren Sie die Betreiber dieses Dienstes. Senden Sie die Einladung erneut, sobald er wieder funktioniert.',
  reasons: {
    address_not_found: 'Diese Adresse gibt es nicht.',
    address_unsupported: 'Der Mailserver kann nicht an eine Adresse mit diesen Zeichen senden.',
    mailbox_full: 'Das Postfach ist voll.',
    mailbox_disabled: 'Das Postfach ist deaktiviert.',
    rejected: 'Der Mailserver des Empfängers hat die E-Mail abgelehnt.',
    deferred: 'Der Mailserver des Empfängers nimmt die E-Mail noch nicht an.',
    server_unreachable: 'Der Mailserver ist nicht erreichbar.',
    server_refused: 'Der Mailserver nimmt unsere E-Mails nicht an.',
    expired: 'Der Link ist abgelaufen, bevor die E-Mail gesendet werden konnte.',
    unknown: 'Die E-Mail konnte nicht gesendet werden.',
  },
};
