import { messageOf } from '../../core/lib/error-message.js';
import { MailFailure } from '../../core/mail/mailer.js';
import type { DeliveryReason } from '../../store/store.js';

/** What Nodemailer says about a failed attempt, as far as it knows it. */
interface SmtpError {
  /** Nodemailer's own code, such as `EAUTH`; a system error's own code is then the original one. */
  code?: string;
  originalCode?: string;
  /** The command that the server answered, such as `RCPT TO`. */
  command?: string;
  responseCode?: number;
  /** The whole answer, its lines separated by line feeds. */
  response?: string;
}

/** Enhanced status codes (RFC 3463) without their class, which the answer's own code repeats. */
const ENHANCED: Record<string, DeliveryReason> = {
  // The recipient's address: bad mailbox, bad domain, bad syntax, ambiguous, moved, and a domain that takes no mail.
  '1.0': 'address_not_found',
  '1.1': 'address_not_found',
  '1.2': 'address_not_found',
  '1.3': 'address_not_found',
  '1.4': 'address_not_found',
  '1.6': 'address_not_found',
  '1.10': 'address_not_found',
  // The sender's address.
  '1.7': 'server_refused',
  '1.8': 'server_refused',
  '2.1': 'mailbox_disabled',
  '2.2': 'mailbox_full',
  // No route to the recipient's domain. Exchange Online also answers 5.4.1 for an unknown recipient.
  '4.1': 'address_not_found',
  '4.4': 'address_not_found',
  '4.310': 'address_not_found',
  // The address has letters that a server on the way cannot write.
  '6.7': 'address_unsupported',
};

/** Codes without an enhanced one (RFC 5321, RFC 7504), where the recipient is named. Others mean that the mail was refused. */
const BARE: Record<number, DeliveryReason> = {
  521: 'address_not_found',
  550: 'address_not_found',
  551: 'address_not_found',
  552: 'mailbox_full',
  553: 'address_not_found',
  556: 'address_not_found',
};
/** A bare 550 can mean either. */
const POLICY = /spam|block|listed|policy|reputation|denied|prohibited|reject/i;
/** The server does not know the service as one of its own senders. */
const NOT_ADMITTED = /\brelay/i;
const ADMISSION_CODES = [530, 534, 535, 538];
const ADMISSION_ERRORS = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'ECONFIG'];
const CERTIFICATE = /CERT|SELF_SIGNED|^ERR_(TLS|SSL)|^UNABLE_TO/;
const TO_RECIPIENT = ['RCPT TO', 'DATA'];
const MISSPELLED = [500, 501, 504, 553, 555];
const CLOSING = 421;
/** The session was in the wrong state; a new one may succeed. */
const BAD_SEQUENCE = 503;

const enhancedOf = (response: string): string | undefined =>
  /^\d{3}[ -][245]\.(\d{1,3}\.\d{1,3})\b/m.exec(response)?.[1];

/** The code, without which there is no answer; the enhanced one is the more exact. */
function reasonOfRefusal(responseCode: number, response: string, command: string): DeliveryReason {
  const enhanced = enhancedOf(response);
  if (ADMISSION_CODES.includes(responseCode) || NOT_ADMITTED.test(response)) return 'server_refused';
  if (enhanced !== undefined) return ENHANCED[enhanced] ?? 'rejected';
  // After DATA, a mail is refused and not an address, unless the mailbox has no room for it.
  if (command === 'DATA' && responseCode !== 552) return 'rejected';
  return POLICY.test(response) ? 'rejected' : (BARE[responseCode] ?? 'rejected');
}

function reasonOfAnswer(responseCode: number, response: string, command: string): DeliveryReason {
  const isTemporary = responseCode < 500 || responseCode === BAD_SEQUENCE;
  if (!TO_RECIPIENT.includes(command)) {
    if (enhancedOf(response) === '6.7') return 'address_unsupported';
    return isTemporary ? 'server_unreachable' : 'server_refused';
  }
  if (responseCode === CLOSING || responseCode === BAD_SEQUENCE) return 'server_unreachable';
  if (isTemporary) return enhancedOf(response) === '2.2' ? 'mailbox_full' : 'deferred';
  return reasonOfRefusal(responseCode, response, command);
}

/** A server without SMTPUTF8 (RFC 6531) takes the command for misspelled when the part before the @ is not ASCII. */
const isUnreadable = (responseCode: number, to: string): boolean =>
  MISSPELLED.includes(responseCode) && /[^\x00-\x7f]/.test(to.slice(0, to.lastIndexOf('@')));

/** Nodemailer refuses by itself what it cannot send. */
function reasonOfSender({ code, originalCode, command }: SmtpError, message: string): DeliveryReason {
  if (code === 'EENVELOPE' && command === 'API')
    return message.startsWith('Invalid sender') ? 'server_refused' : 'address_unsupported';
  const isAdmission = ADMISSION_ERRORS.includes(code ?? '') || CERTIFICATE.test(originalCode ?? '');
  return isAdmission ? 'server_refused' : 'server_unreachable';
}

/** What concerns the service or the moment may change, so the mail is tried again. */
const PASSING: readonly DeliveryReason[] = ['server_refused', 'server_unreachable', 'deferred'];

/** The meaning of a mail server's answer, or of its silence. */
export function mailFailure(error: unknown, to: string): MailFailure {
  const known = (error instanceof Error ? error : {}) as SmtpError;
  const { responseCode, response = '', command = '' } = known;
  const message = messageOf(error);
  const reason =
    responseCode === undefined
      ? reasonOfSender(known, message)
      : isUnreadable(responseCode, to)
        ? 'address_unsupported'
        : reasonOfAnswer(responseCode, response, command);
  const isDeferred = responseCode !== undefined && responseCode < 500;
  return new MailFailure(message, { reason, isPermanent: !isDeferred && !PASSING.includes(reason) });
}
