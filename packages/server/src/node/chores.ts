import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../core/lib/error-message.js';
import type { Logger } from '../core/lib/logger.js';
import { drainMail } from '../core/mail/mail.js';
import type { Mailer } from '../core/mail/mailer.js';
import type { Dependencies } from '../core/operation/dependencies.js';

const MAIL_INTERVAL_IN_MS = 3000;
const LAST_MAILS_IN_MS = 10_000;
const SWEEP_INTERVAL_IN_MS = 10 * 60_000;

export interface Chores {
  /** Sends new mail now instead of in the next round. */
  wake(): void;
  /** Waits for the current round and sends the remaining mail. */
  stop(): Promise<void>;
}

/** Background work of a server: it sends the mails of the outbox and removes expired rows. */
export function startChores(dependencies: Dependencies, mailer: Mailer, logger: Logger): Chores {
  let running: Promise<void> | undefined;
  let again = false;

  const drain = async () => {
    try {
      const { sent } = await drainMail(dependencies, mailer);
      if (sent > 0) logger.info({ sent }, 'mail sent');
    } catch (error) {
      logger.error({ reason: messageOf(error) }, 'reading the outbox failed');
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
      .catch((error: unknown) => logger.error({ reason: messageOf(error) }, 'sweeping failed'));
  };

  const mailTimer = setInterval(wake, MAIL_INTERVAL_IN_MS);
  const sweepTimer = setInterval(sweep, SWEEP_INTERVAL_IN_MS);
  return {
    wake,
    async stop() {
      clearInterval(mailTimer);
      clearInterval(sweepTimer);
      // Do not wait for a mail server that does not answer: mail that is not marked as sent goes out at the next start.
      await Promise.race([Promise.resolve(running).then(drain), sleep(LAST_MAILS_IN_MS, undefined, { ref: false })]);
    },
  };
}
