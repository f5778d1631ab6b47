import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../core/lib/error-message.js';
import type { Logger } from '../core/lib/logger.js';
import { failureText } from '../core/mail/failure-text.js';
import type { Mailer } from '../core/mail/mailer.js';
import { MailSenders } from '../core/mail/senders.js';
import { answerSignInRequests } from '../core/mail/sign-in-requests.js';
import type { Dependencies } from '../core/operation/dependencies.js';

const MAIL_INTERVAL_IN_MS = 3000;
const LAST_MAILS_IN_MS = 4_000;
const SWEEP_INTERVAL_IN_MS = 10 * 60_000;

export interface Chores {
  /** Sends new mail now instead of in the next round. */
  wake(): void;
  /** Waits for the current round and sends the remaining mail. */
  stop(): Promise<void>;
}

/** Background work of a server: it sends the mails of the outbox and removes expired rows. */
export function startChores(dependencies: Dependencies, mailer: Mailer, logger: Logger): Chores {
  const senders = new MailSenders(dependencies, mailer, {
    // What was not sent is logged where its reason is known.
    onRound({ sent }) {
      if (sent > 0) logger.info({ sent }, 'mail sent');
    },
    onError: (error) => logger.error({ reason: messageOf(error) }, 'reading the outbox failed'),
  });
  const wake = () => senders.wake();
  const sweep = oneAtATime(async () => {
    const now = new Date(dependencies.clock()).toISOString();
    try {
      await dependencies.store.sweep(now, { auditKeptInDays: dependencies.auditKeptInDays });
    } catch (error) {
      logger.error({ reason: messageOf(error) }, 'sweeping failed');
    }
  });
  const answer = oneAtATime(async () => {
    try {
      await answerSignInRequests(dependencies);
    } catch (error) {
      logger.error({ reason: messageOf(error) }, 'reading the requests for sign-in links failed');
    }
  });

  mailer.verify?.().catch((error: unknown) => {
    const hint = 'Check SMTP_URL. Until then mail waits in the outbox, and is tried again.';
    logger.warn({ reason: failureText(error, ''), hint }, 'the mail server takes no mail');
  });
  const mailTimer = setInterval(() => {
    wake();
    answer();
  }, MAIL_INTERVAL_IN_MS);
  const sweepTimer = setInterval(sweep, SWEEP_INTERVAL_IN_MS);
  return {
    wake,
    async stop() {
      clearInterval(mailTimer);
      clearInterval(sweepTimer);
      senders.wake();
      // Do not wait for a mail server that does not answer: mail that is not marked as sent goes out at the next start.
      await Promise.race([senders.settled(), sleep(LAST_MAILS_IN_MS, undefined, { ref: false })]);
      senders.stop();
    },
  };
}

/** Starts the work, or does nothing while it runs. It must not fail. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  return () => {
    if (isRunning) return;
    isRunning = true;
    void work().finally(() => (isRunning = false));
  };
}
