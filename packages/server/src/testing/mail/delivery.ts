import { expect } from 'vitest';
import { drainMail, type Mail, type Mailer, MailFailure } from '../../core/index.js';
import type { OutboxRow } from '../../store/store.js';
import type { Organization, Person, World } from '../fixture.js';

let lastNumber = 0;

/** A mail server that answers by address; all other mail is taken. */
export class Post implements Mailer {
  readonly tried: string[] = [];
  readonly #answers = new Map<string, () => Promise<void> | void>();

  answer(to: string, answer: (() => Promise<void> | void) | undefined): void {
    if (answer) this.#answers.set(to, answer);
    else this.#answers.delete(to);
  }

  refuse(to: string, reason: MailFailure['reason'], isPermanent: boolean, message = `refused ${to}`): void {
    this.answer(to, () => {
      throw new MailFailure(message, { reason, isPermanent });
    });
  }

  async send(mail: Mail): Promise<void> {
    this.tried.push(mail.to);
    await this.#answers.get(mail.to)?.();
  }

  attempts(to: string): number {
    return this.tried.filter((one) => one === to).length;
  }
}

/** One organization, and a mail server that answers as the test tells it. */
export class Delivery {
  readonly post = new Post();

  private constructor(
    readonly world: World,
    readonly organization: Organization,
    readonly owner: Person,
  ) {}

  static async start(world: World): Promise<Delivery> {
    const organization = await world.organization('hub');
    return new Delivery(world, organization, await organization.user({ roleId: 'owner', name: 'Olivia Owen' }));
  }

  newAddress(): string {
    return `person.number${(lastNumber += 1)}@delivery.example`;
  }

  async invite(email = this.newAddress()) {
    return (await this.owner.ok('invitations.create', { body: { email, roleId: 'editor' } })).body;
  }

  drain(): Promise<{ sent: number; failed: number }> {
    return drainMail(this.world.dependencies, this.post);
  }

  async of(userId: string) {
    return (await this.owner.ok('users.get', { path: { userId } })).body.invitation?.delivery;
  }

  /** P6: the mail's row and the invitation say the same, whenever a test looks. */
  async row(userId: string, generation = 1): Promise<OutboxRow | undefined> {
    const row = (await this.organization.mails()).find(
      ({ payload }) => payload['userId'] === userId && payload['generation'] === generation,
    );
    const user = await this.world.store.read(this.organization.id, (tx) => tx.get('users', userId));
    if (!row || !user?.invitationDelivery || user.invitationGeneration !== generation) return row;
    const { status, at, reason, nextAttemptAt } = user.invitationDelivery;
    const said = { sentAt: status === 'sent' ? at : null, failedAt: status === 'failed' ? at : null, reason };
    expect(said).toEqual({ sentAt: row.sentAt, failedAt: row.failedAt, reason: row.reason });
    if (status === 'retrying') expect(nextAttemptAt).toBe(row.availableAt);
    return row;
  }
}
