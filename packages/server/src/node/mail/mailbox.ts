import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Mail, type Mailer, MailFailure } from '../../core/mail/mailer.js';

const KEPT = 200;

/** Addresses that begin like this stand for a refusal, so that it can be seen without a mail server. */
const REFUSED: Record<string, () => MailFailure> = {
  bounce: () => new MailFailure('550 5.1.1 No such mailbox', { reason: 'address_not_found', isPermanent: true }),
  full: () => new MailFailure('552 5.2.2 Mailbox full', { reason: 'mailbox_full', isPermanent: true }),
  later: () => new MailFailure('451 4.7.1 Try again later', { reason: 'deferred', isPermanent: false }),
};

export interface ReceivedMail extends Mail {
  id: string;
  receivedAt: string;
}

/** Replaces an SMTP server during development: keeps the last 200 mails in memory and in a file of the data folder. */
export class Mailbox implements Mailer {
  #mails: ReceivedMail[] = [];
  #writing: Promise<void> = Promise.resolve();

  private constructor(private readonly file: string) {}

  static async open(dataFolder: string): Promise<Mailbox> {
    const mailbox = new Mailbox(join(dataFolder, 'mailbox.json'));
    try {
      mailbox.#mails = JSON.parse(await readFile(mailbox.file, 'utf8')) as ReceivedMail[];
    } catch {
      // There is no file yet, or a crash cut it off. A development server may lose its old mails.
    }
    return mailbox;
  }

  /** A mail with a known Message-ID replaces the earlier one, as in every mail client. */
  async send(mail: Mail): Promise<void> {
    const [, beginning = ''] = /^([a-z]+)[@+.\d-]/i.exec(mail.to) ?? [];
    const refusal = REFUSED[beginning.toLowerCase()];
    if (refusal) throw refusal();
    const others = this.#mails.filter(({ messageId }) => messageId !== mail.messageId);
    this.#mails = [{ ...mail, id: randomUUID(), receivedAt: new Date().toISOString() }, ...others].slice(0, KEPT);
    this.#writing = this.#writing.then(() => this.#write());
    await this.#writing;
  }

  async #write(): Promise<void> {
    const draft = `${this.file}.new`;
    // Anyone with these links can sign in, so only the owner may read the file.
    await writeFile(draft, JSON.stringify(this.#mails, null, 1), { mode: 0o600 });
    await rename(draft, this.file);
  }

  /** Newest first. */
  list(): readonly ReceivedMail[] {
    return this.#mails;
  }

  get(id: string): ReceivedMail | undefined {
    return this.#mails.find((mail) => mail.id === id);
  }
}
