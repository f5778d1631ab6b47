import { CannotJudge } from './failure.js';
import type { Wire } from './wire.js';

/** What a harness may offer beyond organizations and people. */
export type Ability = 'mail' | 'clock' | 'key';

export interface Mail {
  subject: string;
  text: string;
}

interface Offer {
  abilities?: Ability[];
  catalogues?: string[];
}

/** The small door through which a backend lets the kit set itself up; README.md describes it. */
export class Harness {
  readonly abilities: ReadonlySet<Ability>;
  readonly catalogues: readonly string[];

  private constructor(
    private readonly wire: Wire,
    private readonly url: string,
    { abilities = [], catalogues = [] }: Offer,
  ) {
    this.abilities = new Set(abilities);
    this.catalogues = catalogues;
  }

  static async open(wire: Wire, url: string): Promise<Harness> {
    return new Harness(wire, url, (await ask(wire, url, 'GET')) as Offer);
  }

  /** A new organization. Its roles come from the strongest to the weakest. */
  async organization(catalogue: string | undefined): Promise<{ organization: string; roles: string[] }> {
    const made = await this.#do('organization', { catalogue: catalogue ?? null }, ['organization', 'roles']);
    const { roles } = made as { roles: unknown };
    if (!Array.isArray(roles) || roles.length === 0)
      throw new CannotJudge(`The harness made an organization without roles (${this.url}/organization).`);
    return made as { organization: string; roles: string[] };
  }

  /** A new active user of the organization, with a token. */
  async person(organization: string, roleId: string): Promise<{ id: string; email: string; token: string }> {
    return (await this.#do('person', { organization, roleId }, ['id', 'email', 'token'])) as never;
  }

  /** An API key with the permissions of a role. */
  async key(organization: string, roleId: string): Promise<{ token: string }> {
    return (await this.#do('key', { organization, roleId }, ['token'])) as never;
  }

  /** All mail to this address, oldest first. */
  async mail(email: string): Promise<Mail[]> {
    return ((await this.#do('mail', { email }, ['mails'])) as { mails: Mail[] }).mails;
  }

  /** Moves the backend's clock; answers its time in milliseconds since the epoch. */
  async clock(seconds: number): Promise<number> {
    const { now } = (await this.#do('clock', { seconds }, ['now'])) as { now: string };
    return Date.parse(now);
  }

  async #do(ability: string, body: object, fields: string[]): Promise<object> {
    const answer = await ask(this.wire, `${this.url}/${ability}`, 'POST', body);
    const missing = fields.filter((field) => !(field in answer));
    if (missing.length > 0)
      throw new CannotJudge(`The harness answered without ${missing.join(', ')} (${this.url}/${ability}).`);
    return answer;
  }
}

async function ask(wire: Wire, url: string, method: string, body?: object): Promise<object> {
  const { response, text } = await wire.send(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!response.ok)
    throw new CannotJudge(
      `The harness answered ${response.status} to ${method} ${url}. README.md says what it answers.`,
    );
  try {
    const answer = JSON.parse(text) as unknown;
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // Said below, for what is no object as well.
  }
  throw new CannotJudge(`The harness did not answer JSON to ${method} ${url}.`);
}
