import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../core/lib/logger.js';
import { drainMail, type Mailer } from '../core/mail/mail.js';
import type { Dependencies } from '../core/operation/dependencies.js';

const MAIL_INTERVAL_IN_MS = 3000;
const LAST_MAILS_IN_MS = 10_000;
const SWEEP_INTERVAL_IN_MS = 10 * 60_000;

export interface Chores {
  /** There is mail: do not wait for the next round. */
  wake(): void;
  /** Lets the round under way end and sends what is left. */
  stop(): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What a server does beside answering: it sends the mails of the outbox and sweeps away what time has made useless. */
export function startChores(dependencies: Dependencies, mailer: Mailer, logger: Logger): Chores {
  let running: Promise<void> | undefined;
  let again = false;

  const drain = async () => {
    try {
      const { sent, failed } = await drainMail(dependencies, mailer);
      if (sent > 0) logger.info({ sent }, 'mail sent');
      if (failed > 0) logger.warn({ failed }, 'mail not sent; it is tried again later');
    } catch (error) {
      logger.error({ reason: reasonOf(error) }, 'the outbox cannot be read');
    }
  };
  const run = async () => {
    do {
      again = false;
      await drain();
    } while (again);
    running = undefined;
  };
  const wake = () => {
    if (running) again = true;
    else running = run();
  };
  const sweep = () => {
    const now = new Date(dependencies.clock()).toISOString();
    dependencies.store
      .sweep(now)
      .catch((error: unknown) => logger.error({ reason: reasonOf(error) }, 'sweeping failed'));
  };

  const mailTimer = setInterval(wake, MAIL_INTERVAL_IN_MS);
  const sweepTimer = setInterval(sweep, SWEEP_INTERVAL_IN_MS);
  return {
    wake,
    async stop() {
      clearInterval(mailTimer);
      clearInterval(sweepTimer);
      // Of a mail server that does not answer nobody waits for the end: what is not marked sent is sent at the next start.
      await Promise.race([Promise.resolve(running).then(drain), sleep(LAST_MAILS_IN_MS, undefined, { ref: false })]);
    },
  };
}
