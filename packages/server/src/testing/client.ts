import { expect } from 'vitest';
import type { OperationRequest, OperationResult } from '../core/operation/operation.js';
import { type OperationId, operations } from '../generated/operations.js';
import type { ProblemCode } from '../generated/problems.js';
import { expectInContract } from './contract-check.js';

/** The parts of a request; `body` may be wrong on purpose. */
export interface CallOptions {
  path?: Record<string, string>;
  query?: string | Record<string, string | number | string[]>;
  body?: unknown;
  ifMatch?: string | null;
  key?: string;
  headers?: Record<string, string>;
}

export type TypedOptions<Id extends OperationId> = Omit<CallOptions, 'body'> & { body?: OperationRequest<Id>['body'] };

export interface Answered<Body> {
  status: number;
  headers: Headers;
  etag: string;
  body: Body;
}

export interface Problem {
  code: ProblemCode;
  status: number;
  title: string;
  detail: string;
  reason?: string;
  requestId: string;
  errors?: { pointer: string; message: string }[];
}

/** A body as it arrives: a stream is its whole text. */
export type Received<Body> = Body extends AsyncIterable<string> ? string : Body;

/** Answers requests: an app in this process, or other processes that serve it. */
export interface App {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

function searchOf(query: CallOptions['query']): string {
  if (query === undefined || typeof query === 'string') return query ?? '';
  const entries = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return `?${new URLSearchParams(entries).toString()}`;
}

/** The first part of a stream that goes on as long as somebody listens. */
async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

/** Calls operations over HTTP and checks every answer against the contract. */
export class Client {
  constructor(
    private readonly app: App,
    readonly token: string | null,
  ) {}

  /** Sends `If-Match: *` where one is needed and none is given; `ifMatch: null` leaves it out. */
  async call(id: OperationId, options: CallOptions = {}): Promise<Answered<unknown>> {
    const { path, method, ifMatch: needsMatch } = operations[id];
    const filled = path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => options.path?.[name] ?? 'missing');
    const headers = new Headers(options.headers);
    if (this.token !== null && !headers.has('authorization')) headers.set('authorization', `Bearer ${this.token}`);
    if (options.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
    if (options.key !== undefined) headers.set('idempotency-key', options.key);
    const ifMatch = options.ifMatch === undefined && needsMatch ? '*' : options.ifMatch;
    if (ifMatch != null) headers.set('if-match', ifMatch);
    const body =
      options.body === undefined
        ? {}
        : { body: typeof options.body === 'string' ? options.body : JSON.stringify(options.body) };
    const response = await this.app.request(`${filled}${searchOf(options.query)}`, { method, headers, ...body });
    const text = operations[id].mediaType === 'text/event-stream' ? await beginningOf(response) : await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    const answer: unknown = text === '' ? undefined : isJson ? JSON.parse(text) : text;
    expectInContract(id, response, answer);
    return {
      status: response.status,
      headers: new Headers(response.headers),
      etag: response.headers.get('etag') ?? '',
      body: answer,
    };
  }

  /** A call that must succeed. */
  async ok<Id extends OperationId>(
    id: Id,
    options: TypedOptions<Id> = {},
  ): Promise<Answered<Received<OperationResult<Id>['body']>>> {
    const answer = await this.call(id, options);
    expect(answer.status, `${id}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer as Answered<Received<OperationResult<Id>['body']>>;
  }

  /** A call that must be refused with this code. */
  async refused(id: OperationId, code: ProblemCode, options: CallOptions = {}): Promise<Problem> {
    const { body } = await this.call(id, options);
    const problem = body as Problem;
    expect(problem?.code, `${id}: ${JSON.stringify(body)}`).toBe(code);
    return problem;
  }
}
