import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  to: string;
  subject: string;
  messageId: string;
  /** The link in the mail, with its token. */
  link: string;
}

/** A real SMTP server that keeps every mail it receives. */
export class MailCatcher {
  readonly mails: CaughtMail[] = [];
  #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => void this.#take(stream).then(() => done(), done),
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The SMTP server has no address');
    return `smtp://127.0.0.1:${address.port}`;
  }

  /** Waits for the mail to this address that follows the first `skip` ones. */
  async next(to: string, skip = 0): Promise<CaughtMail> {
    for (let tries = 0; tries < 200; tries += 1) {
      const mail = this.mails.filter((candidate) => candidate.to === to)[skip];
      if (mail) return mail;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const received = this.mails.map((mail) => `${mail.to} (${mail.subject})`).join(', ') || 'none';
    throw new Error(`No mail number ${skip + 1} to ${to}. Received: ${received}`);
  }

  count(to: string): number {
    return this.mails.filter((mail) => mail.to === to).length;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #take(stream: AsyncIterable<Buffer>): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const mail = await PostalMime.parse(Buffer.concat(chunks));
    const link = /https?:\/\/\S+#token=\S+/.exec(mail.text ?? '')?.[0] ?? '';
    this.mails.push({
      to: mail.to?.[0]?.address ?? '',
      subject: mail.subject ?? '',
      messageId: mail.messageId ?? '',
      link,
    });
  }
}
