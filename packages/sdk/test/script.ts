import { setTimeout as sleep } from 'node:timers/promises';
import { isRosterError, type RosterClient, type RosterError, type User } from '@roster-kit/sdk';
import { randomOf } from './random.js';

/** What a script knows about one of its users. */
export interface Person {
  id: string;
  email: string;
  etag: string;
  name: string | null;
  roleId: string;
  status: User['status'];
  /** Invitations sent to them. */
  mails: number;
}

/** A resource or custom role of the script. */
export interface Thing {
  id: string;
  etag: string;
  name: string;
}

export interface Grant {
  resource: Thing;
  person: Person;
  etag: string;
}

export interface ScriptOptions {
  name: string;
  ownsSettings: boolean;
  client: RosterClient;
  /** Mails that arrived at this address. */
  mailsTo: (email: string) => number;
  /** Called with each error that reaches the script, and the duration of the call. Throws if the error must not happen. */
  onFailure: (error: RosterError, inMs: number) => void;
}

const LONGEST_WAIT_FOR_MAIL_IN_MS = 120_000;

/**
 * A script with its own people, roles and resources. Its actions are drawn from its name, so faults do not change them. It repeats
 * a failed call with the same key until it succeeds.
 */
export class Script {
  readonly random: () => number;
  readonly people: Person[] = [];
  readonly roles: Thing[] = [];
  readonly resources: Thing[] = [];
  readonly grants: Grant[] = [];
  /** The name of each id, even after it is deleted. */
  readonly names = new Map<string, string>();
  calls = 0;
  private namesMade = 0;

  constructor(readonly options: ScriptOptions) {
    this.random = randomOf(options.name);
  }

  get client(): RosterClient {
    return this.options.client;
  }

  /** A new name. */
  next(what: string): string {
    this.namesMade += 1;
    return `${this.options.name}.${what}${this.namesMade}`;
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.random() * items.length)];
  }

  /** Up to `count` different items. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(Math.floor(this.random() * left.length), 1),
    ).flat();
  }

  async call<T>(operation: (options: { idempotencyKey: string }) => PromiseLike<T>): Promise<T> {
    this.calls += 1;
    const options = { idempotencyKey: `${this.options.name}-${this.calls}` };
    for (;;) {
      const started = performance.now();
      try {
        return await operation(options);
      } catch (error) {
        if (!isRosterError(error)) throw error;
        this.options.onFailure(error, performance.now() - started);
        await sleep((error.retryAfterInSeconds ?? 0) * 1000);
      }
    }
  }

  /** Waits for the mail before the invitation is resent or revoked, because the server does not send an outdated mail. */
  async mailed({ email, mails }: Person): Promise<void> {
    const until = Date.now() + LONGEST_WAIT_FOR_MAIL_IN_MS;
    while (this.options.mailsTo(email) < mails) {
      if (Date.now() > until) throw new Error(`${email} got ${this.options.mailsTo(email)} mails of ${mails}.`);
      await sleep(2);
    }
  }

  add({ id, email, etag, name, roleId, status }: User, mails = 0): void {
    this.people.push({ id, email, etag, name, roleId, status, mails });
    this.names.set(id, email);
  }

  forget(person: Person): void {
    this.people.splice(this.people.indexOf(person), 1);
    this.drop(({ person: owner }) => owner === person);
  }

  /** Removes grants that were deleted with something else. */
  drop(gone: (grant: Grant) => boolean): void {
    this.grants.splice(0, this.grants.length, ...this.grants.filter((grant) => !gone(grant)));
  }
}
