import { createTransport } from 'nodemailer';
import { within } from '../../core/lib/within.js';
import type { Mailer } from '../../core/mail/mailer.js';
import { mailFailure } from './smtp-failure.js';

/** P14: each step of a mail server has its limit, and all steps together have one. */
export interface SmtpLimits {
  /** For the name, the connection and the greeting, each. */
  connectInMs: number;
  /** For any answer. */
  answerInMs: number;
  /** For the whole mail: a server may answer each time just in time. */
  sendInMs: number;
}
const LIMITS: SmtpLimits = { connectInMs: 5_000, answerInMs: 15_000, sendInMs: 30_000 };

/** The types do not know that a mail takes a signal, which ends its connection. */
type MailWithSignal = Parameters<ReturnType<typeof createTransport>['sendMail']>[0] & { signal: AbortSignal };

/** Sends through an SMTP server. */
export function createSmtpMailer(
  smtpUrl: string,
  from: string,
  { connectInMs, answerInMs, sendInMs }: SmtpLimits = LIMITS,
): Mailer & { close(): void } {
  const closing = new AbortController();
  // Each mail has a connection of its own, so that one that fell silent is never used again.
  const transport = createTransport({
    url: smtpUrl,
    dnsTimeout: connectInMs,
    connectionTimeout: connectInMs,
    greetingTimeout: connectInMs,
    socketTimeout: answerInMs,
    // A mail is text only: never fetch content from a file or a URL.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, html, messageId }) {
      // An object, so that a comma or a bracket in the address adds no recipient.
      const recipient = { name: '', address: to };
      // A combined signal of `AbortSignal.timeout` may be collected before its time comes, so the timer is our own.
      const sending = new AbortController();
      const giveUp = () => sending.abort(closing.signal.reason);
      closing.signal.addEventListener('abort', giveUp);
      const mail: MailWithSignal = {
        signal: sending.signal,
        from,
        to: recipient,
        subject,
        text,
        html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      };
      try {
        await within(sendInMs, 'The mail server', transport.sendMail(mail));
      } catch (error) {
        throw mailFailure(error, to);
      } finally {
        closing.signal.removeEventListener('abort', giveUp);
        sending.abort();
      }
    },
    async verify() {
      await within(sendInMs, 'The mail server', transport.verify());
    },
    close() {
      closing.abort(new Error('The server stops.'));
      transport.close();
    },
  };
}
