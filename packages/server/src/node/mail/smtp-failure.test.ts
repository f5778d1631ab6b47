import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mail, MailFailure } from '../../core/mail/mailer.js';
import { ScriptedSmtp, type SmtpScript } from '../../testing/mail/scripted-smtp.js';
import { createSmtpMailer } from './smtp.js';
import { mailFailure } from './smtp-failure.js';

const FROM = 'Example <no-reply@example.com>';
const mail: Mail = {
  messageId: '<1@x>',
  to: 'emil@example.com',
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
};

type Row = [answer: string, script: SmtpScript, reason: MailFailure['reason'], isPermanent: boolean, to?: string];

const rcpt = (text: string): SmtpScript => ({ RCPT: text });
const message = (text: string): SmtpScript => ({ message: text });

// Word by word as Gmail, Exchange Online, Postfix, Exim and others answer.
const table: Row[] = [
  ['no such mailbox', rcpt('550 5.1.1 <emil@example.com>: User unknown'), 'address_not_found', true],
  [
    'no such mailbox, in several lines',
    rcpt('550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 https://support.example/p'),
    'address_not_found',
    true,
  ],
  ['no such mailbox, no enhanced code', rcpt('550 No such user here'), 'address_not_found', true],
  ['no such mailbox, in words alone', rcpt('550 mailbox unavailable'), 'address_not_found', true],
  ['no such domain', rcpt('550 5.1.2 Bad destination system address'), 'address_not_found', true],
  [
    'no such recipient, Exchange Online',
    rcpt('550 5.4.1 Recipient address rejected: Access denied'),
    'address_not_found',
    true,
  ],
  ['no such domain, Exchange Online', rcpt('550 5.4.310 DNS domain does not exist'), 'address_not_found', true],
  ['a domain that takes no mail', rcpt('556 5.1.10 Domain has a null MX'), 'address_not_found', true],
  ['not local', rcpt('551 User not local; please try elsewhere'), 'address_not_found', true],
  ['a name that is not allowed', rcpt('553 mailbox name not allowed'), 'address_not_found', true],
  ['a mailbox that is turned off', rcpt('550 5.2.1 The account is disabled'), 'mailbox_disabled', true],
  ['a full mailbox', rcpt('552 5.2.2 Mailbox is full'), 'mailbox_full', true],
  ['a full mailbox, no enhanced code', rcpt('552 Requested mail action aborted'), 'mailbox_full', true],
  ['a full mailbox, after the message', message('552 storage allocation exceeded'), 'mailbox_full', true],
  ['a mailbox that is full now', rcpt('452 4.2.2 Over quota'), 'mailbox_full', false],
  ['policy', rcpt('550 5.7.1 Message rejected due to local policy'), 'rejected', true],
  ['spam, without an enhanced code', rcpt('550 Blocked by Spamhaus'), 'rejected', true],
  ['spam, after the message', message('554 5.7.1 Spam message rejected'), 'rejected', true],
  ['the transaction failed', message('554 Transaction failed'), 'rejected', true],
  ['a bare 550 after the message', message('550 Requested action not taken'), 'rejected', true],
  [
    'an unauthenticated sender domain',
    message('550-5.7.26 This mail is\r\n550 5.7.26 unauthenticated'),
    'rejected',
    true,
  ],
  ['greylisting', rcpt('451 4.7.1 Greylisted, try again in 300 seconds'), 'deferred', false],
  ['a busy mailbox', rcpt('450 4.2.1 Mailbox busy'), 'deferred', false],
  ['a server without room', rcpt('452 4.3.1 Insufficient system storage'), 'deferred', false],
  ['a local error', message('451 Requested action aborted: local error in processing'), 'deferred', false],
  ['a server that closes', { greeting: '421 4.3.2 Service shutting down' }, 'server_unreachable', false],
  ['a server that closes in the middle', rcpt('421 4.7.0 Too many connections'), 'server_unreachable', false],
  ['a bad sequence', { DATA: '503 5.5.1 Bad sequence of commands' }, 'server_unreachable', false],
  ['a hang-up at the start', { greeting: 'hang up' }, 'server_unreachable', false],
  ['a hang-up at the recipient', rcpt('hang up'), 'server_unreachable', false],
  ['a hang-up after the message', message('hang up'), 'server_unreachable', false],
  ['something that is not SMTP', { greeting: 'HTTP/1.1 400 Bad Request' }, 'server_unreachable', false],
  ['garbage for an answer', rcpt('\u0000\u0001 what?'), 'server_unreachable', false],
  ['a wrong password', { AUTH: '535 5.7.8 Authentication credentials invalid' }, 'server_refused', false],
  [
    'a password that is not needed now',
    { AUTH: '454 4.7.0 Temporary authentication failure' },
    'server_unreachable',
    false,
  ],
  ['no password', { MAIL: '530 5.7.0 Authentication required' }, 'server_refused', false],
  [
    'a sender that is not allowed',
    { MAIL: '550 5.7.60 Not permitted to send as this sender' },
    'server_refused',
    false,
  ],
  [
    'a sender that does not exist',
    rcpt('550 5.1.8 Sender address rejected: Domain not found'),
    'server_refused',
    false,
  ],
  ['no relaying', rcpt('554 5.7.1 <emil@example.com>: Relay access denied'), 'server_refused', false],
  ['no service at all', { greeting: '554 No SMTP service here' }, 'server_refused', false],
  ['letters that it cannot write', rcpt('553 5.6.7 Address requires SMTPUTF8'), 'address_unsupported', true],
  [
    'a bad syntax, for letters',
    rcpt('501 5.1.3 Bad recipient address syntax'),
    'address_unsupported',
    true,
    'jürgen@example.com',
  ],
  ['an address that is none', {}, 'address_unsupported', true, ''],
];

describe('what a mail server answers', () => {
  const smtp = new ScriptedSmtp();
  let address = '';
  beforeAll(async () => {
    address = await smtp.open();
  });
  afterAll(() => smtp.close());

  const refusalOf = async (url: string, to = mail.to): Promise<MailFailure> => {
    const mailer = createSmtpMailer(url, FROM);
    const refusal: unknown = await mailer.send({ ...mail, to }).then(
      () => expect.unreachable('the mail was taken'),
      (error: unknown) => error,
    );
    mailer.close();
    return refusal instanceof MailFailure ? refusal : expect.unreachable(String(refusal));
  };

  test('is taken when it is willing', async () => {
    smtp.script = {};
    await createSmtpMailer(`smtp://user:secret@${address}`, FROM).send(mail);
    expect(smtp.taken).toBe(1);
  });

  test.each(table)('P10: %s has its reason', async (_, script, reason, isPermanent, to) => {
    smtp.script = script;
    expect(await refusalOf(`smtp://user:secret@${address}`, to)).toMatchObject({ reason, isPermanent });
  });

  test('P10: no answer at all is not the recipient’s fault', async () => {
    expect(await refusalOf('smtp://127.0.0.1:1')).toMatchObject({ reason: 'server_unreachable', isPermanent: false });
    expect(await refusalOf('smtp://mail.invalid:25')).toMatchObject({
      reason: 'server_unreachable',
      isPermanent: false,
    });
  });

  test('P10: a server without TLS where it is required is the operator’s affair', async () => {
    smtp.script = {};
    const url = `smtp://${address}?requireTLS=true`;
    expect(await refusalOf(url)).toMatchObject({ reason: 'server_refused', isPermanent: false });
  });

  test('P10: a certificate that cannot be trusted is the operator’s affair, whatever its fault is', () => {
    for (const originalCode of [
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'ERR_SSL_WRONG_VERSION_NUMBER',
    ]) {
      const error = Object.assign(new Error('TLS'), { code: 'ESOCKET', originalCode, command: 'CONN' });
      expect(mailFailure(error, mail.to), originalCode).toMatchObject({ reason: 'server_refused', isPermanent: false });
    }
  });

  test('anything that was thrown has a meaning', () => {
    for (const thrown of ['text', undefined, null, 42, {}])
      expect(mailFailure(thrown, mail.to)).toMatchObject({ reason: 'server_unreachable', isPermanent: false });
  });
});
