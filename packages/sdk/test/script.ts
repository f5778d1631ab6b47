import { setTimeout as sleep } from 'node:timers/promises';
import { isRosterError, type RosterClient, type RosterError, type User } from '@roster-kit/sdk';
import { randomOf } from './random.js';

/** What a script knows of an account that is its own. */
export interface Person {
  id: string;
  email: string;
  etag: string;
  name: string | null;
  roleId: string;
  status: User['status'];
  /** Invitations sent to it. */
  mails: number;
}

/** A resource or a custom role of the script. */
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
  /** How often a mail to this address arrived. */
  mailsTo: (email: string) => number;
  /** Told of each failure that comes through to the script, and how long the call took. Throws at one that must not. */
  onFailure: (error: RosterError, inMs: number) => void;
}

const LONGEST_WAIT_FOR_MAIL_IN_MS = 120_000;

/**
 * A script with people, roles and resources of its own. What it does is drawn from its name, and does not depend on what
 * comes in between. A call that failed it repeats with the same key, as long as it takes.
 */
export class Script {
  readonly random: () => number;
  readonly people: Person[] = [];
  readonly roles: Thing[] = [];
  readonly resources: Thing[] = [];
  readonly grants: Grant[] = [];
  /** What an id is called, also after it is gone. */
  readonly names = new Map<string, string>();
  calls = 0;
  private made = 0;

  constructor(readonly options: ScriptOptions) {
    this.random = randomOf(options.name);
  }

  get client(): RosterClient {
    return this.options.client;
  }

  /** A name nobody has had. */
  next(what: string): string {
    this.made += 1;
    return `${this.options.name}.${what}${this.made}`;
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.random() * items.length)];
  }

  /** Up to so many different ones. */
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

  /** The invitation is on its way before another follows it or takes it back: what is overtaken is not sent. */
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

  /** Takes grants out that went along with something. */
  drop(gone: (grant: Grant) => boolean): void {
    this.grants.splice(0, this.grants.length, ...this.grants.filter((grant) => !gone(grant)));
  }
}
