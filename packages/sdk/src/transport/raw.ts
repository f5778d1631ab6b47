import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '@roster-kit/contract/schema';
import type { Problem } from '../contract/types.js';
import { kindOf } from '../errors/arguments.js';
import type { UnknownCode } from '../errors/errors.js';
import type { OperationId, operations, ProblemCodeOf } from '../generated/operations.js';
import type { Send } from './transport.js';

type IdOf<Path, Method> = {
  [Id in OperationId]: (typeof operations)[Id] extends { path: Path; method: Uppercase<Method & string> } ? Id : never;
}[OperationId];

/** The problem that an operation can answer with; `code` is one of its codes. */
export type ProblemOf<Id extends OperationId> = Omit<Problem, 'code'> & {
  /** What went wrong, for programs. */
  code: ProblemCodeOf<Id> | UnknownCode;
};

/** An operation of the contract's types, which hold its success alone, with the problems it can answer with. */
type WithProblems<Operation, Id extends OperationId> = Operation extends { responses: infer Responses }
  ? Omit<Operation, 'responses'> & {
      responses: Responses & { default: { content: { 'application/problem+json': ProblemOf<Id> } } };
    }
  : Operation;

type PathsWithProblems = {
  [Path in keyof paths]: {
    [Method in keyof paths[Path]]: WithProblems<paths[Path][Method], IdOf<Path, Method>>;
  };
};

/**
 * openapi-fetch's own client: every path of the contract, with `{ data, error, response }` instead of a throw for an error response.
 * `error` is the operation's problem; the text of a response that has none, such as a proxy's page.
 */
export type RawClient = Client<PathsWithProblems>;

/** An empty id, or one of dots, would lead to another address. */
function pathSegment(name: string, value: unknown): string {
  if (typeof value === 'string' && !/^\.{0,2}$/.test(value)) return encodeURIComponent(value);
  throw new TypeError(
    `${name} must be a non-empty string, not ${typeof value === 'string' ? JSON.stringify(value) : kindOf(value)}`,
  );
}

/** What the transport needs of a request. A `Request` of the platform takes the processor longer to make than all of the transport. */
class PlainRequest {
  readonly method: string;
  readonly headers: Headers;

  constructor(
    readonly url: string,
    { method, headers }: { method: string; headers: Headers },
  ) {
    this.method = method;
    this.headers = headers;
  }
}

/** The openapi-fetch client, and the class of the methods' requests: the platform's own once a middleware may look at them. */
export interface Raw {
  readonly client: RawClient;
  requestClass(): unknown;
}

export function createRaw(baseUrl: string, headers: Record<string, string>, send: Send): Raw {
  const client = createClient<PathsWithProblems>({
    baseUrl,
    headers,
    fetch: (request) => send(request),
    pathSerializer: (path, ids) => path.replace(/\{(\w+)\}/g, (_, name: string) => pathSegment(name, ids[name])),
  });
  let requestClass: unknown = PlainRequest;
  const use: RawClient['use'] = (...middleware) => {
    requestClass = undefined;
    add(...middleware);
  };
  const { use: add } = client;
  return { client: { ...client, use }, requestClass: () => requestClass };
}
