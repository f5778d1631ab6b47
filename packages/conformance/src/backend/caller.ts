import { type BodyOf, type OperationId, operations, type Schemas } from '../contract/operations.js';
import type { Backend } from './backend.js';
import type { Exchange } from './exchange.js';
import { Failure } from './failure.js';
import { sameValue, valueAt } from './values.js';

/** The parts of a request; the body may be wrong on purpose. */
export interface Call {
  path?: Record<string, string>;
  query?: Record<string, string | number | string[]>;
  body?: unknown;
  /** `*` where left out and the operation takes it; null leaves it out. */
  ifMatch?: string | null;
  key?: string;
  headers?: Record<string, string>;
}

/** An answer, with what a scenario wants to know of it. */
export class Answer<Body = unknown> {
  constructor(readonly exchange: Exchange) {}

  get status(): number {
    return this.exchange.status;
  }

  get body(): Body {
    return this.exchange.body as Body;
  }

  get etag(): string {
    return this.exchange.headers.get('etag') ?? '';
  }

  /** @throws Failure unless the field has this value; `why` is a sentence that says what should be. */
  expect(field: string, value: unknown, why: string): void {
    const found = this.#valueOf(field);
    if (sameValue(found, value)) return;
    this.fail(field, `${why} Expected ${JSON.stringify(value)}, got ${JSON.stringify(found) ?? 'nothing'}.`);
  }

  /** @throws Failure unless the condition holds */
  verify(condition: boolean, field: string, why: string): void {
    if (!condition) this.fail(field, why);
  }

  fail(field: string, why: string): never {
    throw new Failure(why, this.exchange, field);
  }

  #valueOf(field: string): unknown {
    if (field === 'status') return this.status;
    if (field.startsWith('header.')) return this.exchange.headers.get(field.slice('header.'.length)) ?? undefined;
    return valueAt(this.exchange.body, field);
  }
}

function targetOf(id: OperationId, { path = {}, query = {} }: Call): string {
  const filled = operations[id].path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(path[name] ?? 'missing'),
  );
  const entries = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return entries.length === 0 ? filled : `${filled}?${new URLSearchParams(entries).toString()}`;
}

/** Calls operations with one token, or with none. */
export class Caller {
  constructor(
    readonly backend: Backend,
    readonly token: string | null,
  ) {
    if (token !== null) backend.secrets.add(token);
  }

  async call<Id extends OperationId>(id: Id, call: Call = {}): Promise<Answer> {
    const { method, conditional } = operations[id];
    const ifMatch = call.ifMatch === undefined && conditional ? '*' : call.ifMatch;
    const headers = {
      ...(this.token !== null && { authorization: `Bearer ${this.token}` }),
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
      ...(call.key !== undefined && { 'idempotency-key': call.key }),
      ...(ifMatch != null && { 'if-match': ifMatch }),
      ...call.headers,
    };
    const { body } = call;
    return new Answer(await this.backend.send({ operationId: id, method, target: targetOf(id, call), headers, body }));
  }

  /** @throws Failure unless it succeeds */
  async ok<Id extends OperationId>(id: Id, call: Call = {}, why?: string): Promise<Answer<BodyOf<Id>>> {
    const answer = await this.call(id, call);
    const { successStatus } = operations[id];
    if (answer.status !== successStatus) {
      const { code } = (answer.body ?? {}) as { code?: string };
      const got = code === undefined ? String(answer.status) : `${answer.status} ${code}`;
      answer.fail('status', `${why ?? `${id} succeeds.`} Expected ${successStatus}, got ${got}.`);
    }
    return answer as Answer<BodyOf<Id>>;
  }

  /** @throws Failure unless it is refused with one of these codes */
  async refused(
    id: OperationId,
    code: string | string[],
    call: Call = {},
    why = `${id} is refused.`,
  ): Promise<Answer<Schemas['Problem']>> {
    const answer = await this.call(id, call);
    const codes = [code].flat();
    const found = (answer.body as { code?: string } | undefined)?.code;
    if (answer.status < 400) answer.fail('status', `${why} Expected ${codes.join(' or ')}, got ${answer.status}.`);
    if (found === undefined || !codes.includes(found))
      answer.fail('/code', `${why} Expected ${codes.join(' or ')}, got ${found ?? 'no code'}.`);
    return answer as Answer<Schemas['Problem']>;
  }
}
