import type { OutboxRow } from '../../store/store.js';
import type { Dependencies } from '../operation/dependencies.js';
import { MAIL_LANES } from '../operation/outbox.js';
import type { Mailer } from './mailer.js';
import { sendOne } from './send.js';
import { answerSignInRequests } from './sign-in-requests.js';

/** Together, how many mails of a lane are on their way at once. A mail server that hangs stops one sender's few mails. */
const SENDERS_PER_LANE = 4;
const MAILS_PER_TURN = 5;

export interface Round {
  sent: number;
  failed: number;
}

/** What comes of the senders' work. */
export interface SenderReports {
  onRound(round: Round): void;
  /** The outbox could not be read or written. */
  onError(error: unknown): void;
}

/** The senders of one lane. They take mails until there are none that are due. */
class Lane {
  readonly #working = new Set<Promise<void>>();
  #isWanted = false;
  #isStopped = false;

  constructor(
    private readonly turn: () => Promise<Round>,
    private readonly reports: SenderReports,
  ) {}

  /** There may be mail: one more sender looks for it, or one that works looks again before it stops. */
  wake(): void {
    this.#isWanted = true;
    if (this.#isStopped || this.#working.size >= SENDERS_PER_LANE) return;
    const work = this.#work().finally(() => this.#working.delete(work));
    this.#working.add(work);
  }

  stop(): void {
    this.#isStopped = true;
  }

  async settled(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working);
  }

  async #work(): Promise<void> {
    try {
      while (this.#isWanted && !this.#isStopped) {
        this.#isWanted = false;
        for (let taken = MAILS_PER_TURN; taken > 0 && !this.#isStopped;) {
          const round = await this.turn();
          this.reports.onRound(round);
          taken = round.sent + round.failed;
          if (taken === MAILS_PER_TURN) this.wake();
        }
      }
    } catch (error) {
      this.reports.onError(error);
    }
  }
}

/**
 * Sends the mails that wait in the outbox of every organization. Each lane has senders of its own, so that neither a thousand
 * invitations nor a slow mail server for them holds up a sign-in link.
 */
export class MailSenders {
  readonly #lanes: readonly Lane[];

  constructor(dependencies: Dependencies, mailer: Mailer, reports: SenderReports) {
    this.#lanes = MAIL_LANES.map((lane) => new Lane(() => sendSome(dependencies, mailer, lane), reports));
  }

  /** Call it when there is new mail, and every few seconds: mail that failed is due again by itself. */
  wake(): void {
    for (const lane of this.#lanes) lane.wake();
  }

  /** Takes no more mail. What is on its way goes on. */
  stop(): void {
    for (const lane of this.#lanes) lane.stop();
  }

  /** Resolves when no sender has anything left to do. */
  async settled(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.settled()));
  }
}

async function sendSome(dependencies: Dependencies, mailer: Mailer, lane: number): Promise<Round> {
  const now = new Date(dependencies.clock()).toISOString();
  const deliver = (organizationId: string, row: OutboxRow) => sendOne(dependencies, mailer, organizationId, row);
  return dependencies.store.drainOutbox(now, MAILS_PER_TURN, deliver, lane);
}

/** Makes the sign-in mails that were asked for, sends every mail that is due, and says how many left. */
export async function drainMail(dependencies: Dependencies, mailer: Mailer): Promise<Round> {
  const total: Round = { sent: 0, failed: 0 };
  const errors: unknown[] = [];
  const senders = new MailSenders(dependencies, mailer, {
    onRound({ sent, failed }) {
      total.sent += sent;
      total.failed += failed;
    },
    onError: (error) => void errors.push(error),
  });
  await answerSignInRequests(dependencies);
  senders.wake();
  await senders.settled();
  if (errors.length > 0) throw errors[0];
  return total;
}
