import { checkAnswer } from '../contract/check.js';
import { type OperationId, operationIds, operations } from '../contract/operations.js';
import type { Exchange } from './exchange.js';
import { CannotJudge } from './failure.js';
import { Harness } from './harness.js';
import type { Wire } from './wire.js';

export interface Outgoing {
  operationId?: OperationId;
  method: string;
  target: string;
  headers: Record<string, string>;
  body?: unknown;
}

const NOT_FOUND = 404;
/** No body of the contract is as large. */
const LARGEST_BODY = 4 * 1024 * 1024;

/** A backend under test: what it declares, its harness, and every exchange with it. */
export class Backend {
  /** Of the scenario that runs now. */
  exchanges: Exchange[] = [];
  /** The operations it declares. */
  declared: ReadonlySet<OperationId> = new Set(operationIds);
  /** Tokens, which no report may show. */
  readonly secrets = new Set<string>();
  /** The contract's own, unless the backend declares smaller ones. */
  limits = { pageItems: 200, batchItems: 500, bodyBytes: LARGEST_BODY };
  #harness: Harness | undefined;

  constructor(
    private readonly wire: Wire,
    private readonly baseUrl: string,
  ) {}

  get harness(): Harness {
    if (!this.#harness) throw new CannotJudge('The harness was not opened.');
    return this.#harness;
  }

  /** Reads what the backend has. One that does not know the question is taken to have everything. */
  static async open(wire: Wire, { baseUrl, harnessUrl }: { baseUrl: string; harnessUrl: string }): Promise<Backend> {
    const backend = new Backend(wire, baseUrl);
    const { status, body } = await backend.send({
      operationId: 'capabilities.get',
      method: 'GET',
      target: operations['capabilities.get'].path,
      headers: {},
    });
    if (status === 200) backend.#declare(body);
    else if (status === NOT_FOUND) backend.declared = new Set(operationIds.filter((id) => id !== 'capabilities.get'));
    else throw new CannotJudge(`The backend answered ${status} to ${baseUrl}/v1/capabilities.`);
    backend.#harness = await Harness.open(wire, harnessUrl);
    return backend;
  }

  #declare(body: unknown): void {
    const { areas, limits } = (body ?? {}) as { areas?: Record<string, OperationId[]>; limits?: object };
    if (typeof areas !== 'object') throw new CannotJudge('The capabilities have no areas.');
    const listed = new Set(Object.values(areas).flat());
    this.declared = new Set(operationIds.filter((id) => listed.has(id)));
    this.limits = { ...this.limits, ...limits };
  }

  /** Sends one request and holds the answer against the contract. */
  async send({ operationId, method, target, headers, body }: Outgoing): Promise<Exchange> {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const { response, text } = await this.wire.send(`${this.baseUrl}${target}`, { method, headers, ...sent });
    const received = { status: response.status, headers: response.headers, body: read(response, text) };
    const violations = checkAnswer(operationId, received);
    const exchange = {
      operationId,
      method,
      target,
      requestHeaders: headers,
      requestBody: body,
      ...received,
      violations,
    };
    this.exchanges.push(exchange);
    return exchange;
  }
}

function read({ headers }: Response, text: string): unknown {
  if (text === '') return undefined;
  if (!/[/+]json/.test(headers.get('content-type') ?? '')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
