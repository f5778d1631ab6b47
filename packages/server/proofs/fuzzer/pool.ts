import type { Random } from './random.js';

const NAMES = ['Ada', 'Zoë Ñandú', 'Jürgen', "o'brien", 'أحمد', '李', 'A'.repeat(200)];
const DOMAINS = ['example.com', 'example.org', 'bücher.example', 'EXAMPLE.com'];
const TOKEN = /\b(?:rst|rtt|ret|rak)_[\w-]{64}/g;

/** What a client has learned from earlier answers, and what it may guess. */
export class Pool {
  readonly ids: Record<'usr' | 'res' | 'rol', string[]>;
  readonly etags: string[] = ['"stale"'];
  readonly cursors: string[] = [];
  readonly keys: string[] = [];
  /** Every token and code that was given out. */
  readonly secrets = new Set<string>();
  readonly linkTokens: string[] = [];
  readonly codes: string[] = [];
  readonly emails: string[] = [];
  readonly factors: string[] = [];

  constructor(
    private readonly random: Random,
    private readonly roles: readonly string[],
    private readonly permissions: readonly string[],
    private readonly levels: readonly string[],
  ) {
    const nobody = (prefix: string) => `${prefix}_01930000-0000-7000-8000-0000000000ff`;
    this.ids = { usr: [nobody('usr')], res: [nobody('res')], rol: [nobody('rol')] };
  }

  /** Keeps what an answer tells. */
  learn(body: unknown): void {
    const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
    for (const [token] of text.matchAll(TOKEN)) this.secrets.add(token);
    for (const [id, prefix] of text.matchAll(/\b(usr|res|rol)_[\da-f-]{36}/g)) {
      const known = this.ids[prefix as 'usr'];
      if (!known.includes(id)) known.push(id);
    }
    for (const [, etag = ''] of text.matchAll(/"etag":"(\\"[\w-]+\\")"/g)) this.etags.push(etag.replaceAll('\\', ''));
    for (const [, cursor = ''] of text.matchAll(/"nextCursor":"([^"]+)"/g)) this.cursors.push(cursor);
    for (const [, list = ''] of text.matchAll(/"recoveryCodes":\[([^\]]+)\]/g))
      for (const [code] of list.matchAll(/[\w-]{8,}/g)) {
        this.codes.push(code);
        this.secrets.add(code);
      }
    for (const [, secret = ''] of text.matchAll(/"secret":"([A-Z2-7]{16,})"/g)) this.secrets.add(secret);
  }

  /** A person types what their app shows. */
  learnCode(id: string, body: unknown, codeOf: (secret: string) => string): void {
    if (id === 'twoFactor.startSetup') this.factors.push((body as { secret?: string }).secret ?? '');
    const secret = this.#recent(this.factors);
    if (secret) this.codes.push(codeOf(secret));
  }

  /** A recent one is more often still there. */
  #recent<T>(values: readonly T[]): T {
    return this.random.chance(0.5) ? this.random.of(values.slice(-5)) : this.random.of(values);
  }

  readonly value = (field: string): unknown => {
    const { random, ids } = this;
    switch (field) {
      case 'userId':
      case 'actorId':
        return this.#recent(ids.usr);
      case 'targetId':
        return this.#recent([...ids.usr, ...ids.res]);
      case 'resourceId':
        return this.#recent(ids.res);
      case 'roleId':
      case 'role':
        return random.chance(0.7) ? random.of(this.roles) : this.#recent([...ids.rol, ...this.roles]);
      case 'ifMatch':
      case 'If-Match':
        return random.chance(0.6) ? '*' : this.#recent(this.etags);
      case 'email':
        return this.#email();
      case 'allowedEmailDomains':
        return random.of(DOMAINS).toLowerCase();
      case 'name':
        return random.chance(0.5) ? random.of(NAMES) : random.text(8);
      case 'permission':
      case 'permissions':
        return random.of(this.permissions);
      case 'accessLevel':
      case 'defaultAccessLevel':
        return random.of([...this.levels, null]);
      case 'type':
        return 'assistant';
      case 'origin':
        return 'https://app.example.com';
      case 'token':
        return this.#recent([...this.linkTokens, 'A'.repeat(120)]);
      case 'code':
        return this.#recent([...this.codes, '123456', '000000']);
      case 'cursor':
        return this.#recent([...this.cursors, 'eyJ9.AAAA']);
      case 'from':
      case 'to':
        return random.of(['2026-03-01T08:00:00Z', '2026-03-02T00:00:00.000Z']);
      case 'Last-Event-ID':
        return String(random.between(0, 50));
      case 'Idempotency-Key':
        return this.#key();
      case 'invitationLifetimeInMinutes':
        return random.of([1, 60, 10_080]);
      default:
        return undefined;
    }
  };

  #email(): string {
    const { random, emails } = this;
    if (emails.length > 0 && random.chance(0.3)) return random.of(emails);
    const email = `${random.text(6)}@${random.of(DOMAINS)}`;
    emails.push(email);
    return email;
  }

  #key(): string {
    if (this.keys.length === 0 || this.random.chance(0.7)) this.keys.push(this.random.text(10));
    return this.#recent(this.keys);
  }
}
