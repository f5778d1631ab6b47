import { createTransport } from 'nodemailer';
import type { Mailer } from '../core/mail/mailer.js';
import { mailFailure } from './smtp-failure.js';

const CONNECTION_TIMEOUT_IN_MS = 10_000;
const SOCKET_TIMEOUT_IN_MS = 30_000;

/** Sends through an SMTP server. */
export function createSmtpMailer(smtpUrl: string, from: string): Mailer & { close(): void } {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: CONNECTION_TIMEOUT_IN_MS,
    socketTimeout: SOCKET_TIMEOUT_IN_MS,
    // A mail is text only: never fetch content from a file or a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, html, messageId }) {
      // An object, so that a comma or a bracket in the address adds no recipient.
      const recipient = { name: '', address: to };
      const message = {
        from,
        to: recipient,
        subject,
        text,
        html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      };
      await transport.sendMail(message).catch((error: unknown) => {
        throw mailFailure(error, to);
      });
    },
    close: () => transport.close(),
  };
}
