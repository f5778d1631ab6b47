import type { Backend } from '../backend/backend.js';
import { Caller } from '../backend/caller.js';
import { DoesNotApply, Failure } from '../backend/failure.js';
import type { Ability } from '../backend/harness.js';
import { Organization } from '../backend/organization.js';
import type { OperationId } from '../contract/operations.js';
import type { RuleId } from '../contract/rules.js';

/** What a scenario needs to say anything. */
export interface Needs {
  operations?: readonly OperationId[];
  abilities?: readonly Ability[];
  /** The catalogue that the rule is about. */
  catalogue?: 'hub' | 'flow';
}

export interface Scenario {
  rule: RuleId;
  /** What must hold, as a sentence. */
  title: string;
  needs: Needs;
  run(trial: Trial): Promise<void>;
}

export function scenario(rule: RuleId, title: string, needs: Needs, run: Scenario['run']): Scenario {
  return { rule, title, needs, run };
}

/** What a scenario is given: the backend, and ways to make what it asks about. */
export class Trial {
  readonly anybody: Caller;

  constructor(
    readonly backend: Backend,
    private readonly catalogue: Needs['catalogue'],
  ) {
    this.anybody = new Caller(backend, null);
  }

  /** A new organization, with the scenario's catalogue if it names one. */
  organization(): Promise<Organization> {
    return Organization.create(this.backend, this.catalogue);
  }

  /** The query for as many rows as one page has: more than any scenario makes. */
  get wholePage(): { limit: number } {
    return { limit: this.backend.limits.pageItems };
  }

  has(...ids: OperationId[]): boolean {
    return ids.every((id) => this.backend.declared.has(id));
  }

  skip(reason: string): never {
    throw new DoesNotApply(reason);
  }

  fail(message: string): never {
    throw new Failure(message);
  }

  /** The newest mail to an address, when it comes: a backend may send it a moment after it has answered. */
  async mail(email: string, count = 1): Promise<{ subject: string; text: string }> {
    const mails = await this.mails(email, count);
    return mails.at(-1) ?? this.fail(`No mail to ${email} came within ${MAIL_LIMIT_IN_MS / 1000} s.`);
  }

  /** All mail to an address once there are so many. */
  async mails(email: string, count: number): Promise<{ subject: string; text: string }[]> {
    const end = Date.now() + MAIL_LIMIT_IN_MS;
    for (;;) {
      const mails = await this.backend.harness.mail(email);
      if (mails.length >= count || Date.now() > end) return mails;
      await new Promise((resolve) => setTimeout(resolve, MAIL_INTERVAL_IN_MS));
    }
  }

  /** The token of the link in the newest mail to an address. */
  async linkToken(email: string, count = 1): Promise<string> {
    const { text } = await this.mail(email, count);
    const [link] = linksIn(text);
    if (link) this.backend.secrets.add(link.token);
    return link?.token ?? this.fail(`The mail to ${email} has no link with a token in its fragment.`);
  }

  /** Moves the backend's clock. @returns its time in milliseconds since the epoch */
  pass(seconds: number): Promise<number> {
    return this.backend.harness.clock(seconds);
  }
}

const MAIL_LIMIT_IN_MS = 5_000;
const MAIL_INTERVAL_IN_MS = 50;

/** Links with a token in the fragment, which is never sent to a server. */
export function linksIn(text: string): { url: URL; token: string }[] {
  return (text.match(/https?:\/\/[^\s<>"]+/g) ?? []).flatMap((found) => {
    const url = new URL(found);
    const token = /[#&?]token=([^&]+)/.exec(url.hash)?.[1];
    return token === undefined ? [] : [{ url, token: decodeURIComponent(token) }];
  });
}
