import type { DeliveryReason } from '../../store/store.js';

/** A mail that is ready to be sent. */
export interface Mail {
  /** Stable over every attempt (P6), with its angle brackets. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends a mail. A `MailFailure` says why it could not; any other error counts as temporary, for the reason `unknown`. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  /** Whether it could send now: throws with the reason if not. */
  verify?(): Promise<void>;
}

/** Why a mail was not sent. The message is for the operator: it may hold the mail server's own words. */
export class MailFailure extends Error {
  override name = 'MailFailure';
  readonly reason: DeliveryReason;
  /** The same mail would be refused again, so it is not tried again. */
  readonly isPermanent: boolean;

  constructor(message: string, { reason, isPermanent }: { reason: DeliveryReason; isPermanent: boolean }) {
    super(message);
    this.reason = reason;
    this.isPermanent = isPermanent;
  }
}
