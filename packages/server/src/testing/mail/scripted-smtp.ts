import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

type Command = 'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'message';

/** What to answer to each command; `hang up` closes the connection. The rest is answered as a willing server does. */
export type SmtpScript = Partial<Record<Command, string>>;

const WILLING: Record<Command, string> = {
  greeting: '220 mail.example ready',
  EHLO: '250-mail.example\r\n250-AUTH PLAIN\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME',
  AUTH: '235 2.7.0 Welcome',
  MAIL: '250 2.1.0 Ok',
  RCPT: '250 2.1.5 Ok',
  DATA: '354 Go ahead',
  message: '250 2.0.0 Queued',
};

/** An SMTP server that answers word by word what a test tells it, which no real one does. */
export class ScriptedSmtp {
  script: SmtpScript = {};
  /** The messages taken. */
  taken = 0;
  readonly #server: Server = createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<Socket>();

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #serve(socket: Socket): void {
    let text = '';
    let isMessage = false;
    this.#sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => this.#sockets.delete(socket));
    const answer = (command: Command): string => {
      const line = this.script[command] ?? WILLING[command];
      if (line === 'hang up') socket.destroy();
      else socket.write(`${line}\r\n`);
      return line;
    };
    answer('greeting');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (;;) {
        const end = isMessage ? '\r\n.\r\n' : '\r\n';
        const at = text.indexOf(end);
        if (at < 0) return;
        const line = text.slice(0, at);
        text = text.slice(at + end.length);
        if (isMessage) {
          isMessage = false;
          if (answer('message').startsWith('2')) this.taken += 1;
          continue;
        }
        const [word = ''] = line.toUpperCase().split(/[ :]/);
        const known = word === 'HELO' ? 'EHLO' : word;
        if (Object.hasOwn(WILLING, known)) isMessage = answer(known as Command).startsWith('354');
        else socket.write(word === 'QUIT' ? '221 2.0.0 Bye\r\n' : '502 5.5.1 Not implemented\r\n');
      }
    });
  }
}
