import type { Messages } from '../messages.js';

export const delivery: Messages['delivery'] = {
  failed: 'No entregada',
  retrying: 'Aún no enviada',
  failedTitle: 'La invitación no se entregó',
  retryingTitle: 'La invitación aún no se ha enviado',
  nextAttempt: (when) => `Próximo intento: ${when}.`,
  correct: 'Para corregir la dirección, revoque esta invitación y vuelva a invitar a la persona.',
  resend: 'Reenvíe la invitación para volver a intentarlo.',
  tellOperator: 'Avise a los responsables de este servicio. Reenvíe la invitación cuando vuelva a funcionar.',
  reasons: {
    address_not_found: 'Esta dirección no existe.',
    address_unsupported: 'El servidor de correo no puede enviar a una dirección con estos caracteres.',
    mailbox_full: 'El buzón está lleno.',
    mailbox_disabled: 'El buzón está desactivado.',
    rejected: 'El servidor de correo del destinatario rechazó el mensaje.',
    deferred: 'El servidor de correo del destinatario todavía no acepta el mensaje.',
    server_unreachable: 'No se puede conectar con el servidor de correo.',
    server_refused: 'El servidor de correo no acepta nuestros mensajes.',
    expired: 'El enlace caducó antes de que se pudiera enviar el correo.',
    unknown: 'No se pudo enviar el correo.',
  },
};
