import { randomUUID } from 'node:crypto';
import { type RosterClient, RosterError, type RosterErrorInit } from '@roster-kit/sdk';
import { operations } from '../generated/operations.js';
import type { RequestValues } from './fields.js';

/** The id and the request of an operation. */
export interface ApiRequest {
  id: string;
  values: RequestValues;
  body: unknown;
}

type Send = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: ReadableStream<Uint8Array> | null; error?: unknown; response: Response }>;

/** A gateway's answer is no problem of the contract: its status is all there is to say. */
function errorOf({ status, headers }: Response, error: unknown, operationId: string): RosterError {
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
  const problem = (isProblem ? error : {}) as Partial<RosterErrorInit>;
  const requestId = problem.requestId ?? headers.get('request-id') ?? undefined;
  const title = problem.title ?? `The server responded with ${status}`;
  const code = problem.code ?? (status === 401 ? 'unauthenticated' : 'invalid_response');
  return new RosterError({ ...problem, code, title, status, requestId, operationId: operationId as never });
}

/**
 * Sends a request with the client's token, timeouts and retries. A change gets an idempotency key, so that it is safe to repeat.
 * @throws RosterError for every answer that is not the operation's success
 */
export async function send(
  client: RosterClient,
  { id, values, body }: ApiRequest,
  signal: AbortSignal,
): Promise<Response> {
  const operation = operations[id];
  if (!operation) throw new TypeError(`There is no operation ${id}`);
  const takesKey = operation.inputs.some(({ name }) => name === 'Idempotency-Key');
  const { path, query } = values;
  const header = { ...(takesKey && { 'Idempotency-Key': randomUUID() }), ...values.header };
  // The table has the contract's own paths, which no type can tell of one that is looked up.
  const request = client.raw.request as unknown as Send;
  const { error, response, data } = await request(operation.method.toLowerCase(), operation.path, {
    params: { path, query, header },
    body,
    parseAs: 'stream',
    signal,
  });
  if (!response.ok) throw errorOf(response, error, id);
  const { answer } = operation;
  if (answer !== null && !response.headers.get('content-type')?.startsWith(answer)) {
    const detail = `It is ${response.headers.get('content-type') ?? 'of no type'}, and should be ${answer}.`;
    const { status } = response;
    throw new RosterError({ code: 'invalid_response', title: 'The response cannot be read', detail, status });
  }
  return new Response(data ?? null, { status: response.status === 204 ? 204 : 200 });
}
