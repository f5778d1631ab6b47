import { operations } from '../generated/operations.js';
import { bodyOf, operationAt } from './answers.js';

/** A request as the client sent it. */
export interface SentRequest {
  url: string;
  path: string;
  method: string;
  headers: Headers;
  body: string | undefined;
  signal: AbortSignal;
}

export type Answer = Response | Error | ((request: SentRequest) => Response | Promise<Response>);

export interface ScriptedFetch {
  fetch: typeof globalThis.fetch;
  sent: SentRequest[];
}

/** Answers of `json`, which have only the fields that their test is about. */
const partial = new WeakMap<Response, unknown>();

/** The rest of a success, as the contract requires it. */
function complete(response: Response, { method, path }: SentRequest): Response | undefined {
  const body = partial.get(response);
  const found = operationAt(method, path);
  if (!partial.has(response) || !response.ok || !found) return undefined;
  const { status, answer } = operations[found];
  if (status === 204) return new Response(null, { status });
  const { data, ...whole } = { ...bodyOf(answer), ...(body as Record<string, unknown>) };
  const item = bodyOf(answer.split('/')[1] ?? '');
  const items = Array.isArray(data)
    ? data.map((one: unknown, index) => ({ ...item, ...('index' in item && { index }), ...(one as object) }))
    : data;
  const headers = new Headers(response.headers);
  return Response.json(data === undefined ? whole : { ...whole, data: items }, { status, headers });
}

/** A `fetch` that responds from a list and repeats its last entry. It is passed to the client; no global is patched. */
export function scriptedFetch(...answers: Answer[]): ScriptedFetch {
  const sent: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = String(input);
    const { pathname, search } = new URL(url);
    const request = {
      url,
      path: pathname + search,
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: init?.body ? await new Response(init.body).text() : undefined,
      signal: init?.signal as AbortSignal,
    };
    const answer = answers[Math.min(sent.push(request), answers.length) - 1] ?? new Error('no answer scripted');
    if (answer instanceof Error) throw answer;
    const response = typeof answer === 'function' ? await answer(request) : answer;
    // An answer of the list may come again.
    return complete(response, request) ?? (response === answer ? response.clone() : response);
  };
  return { fetch, sent };
}

/** A JSON answer; `scriptedFetch` adds the required fields that it leaves out. */
export function json(body: unknown, init?: ResponseInit): Response {
  const response = Response.json(body, init);
  partial.set(response, body);
  return response;
}

export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  const body = { type: 'about:blank', title: `Title of ${code}`, status, code, requestId: 'req_1', ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/** A response that never comes, even after the signal fires. */
export const stalled: Answer = () => new Promise<Response>(() => undefined);

export const lostConnection = new TypeError('fetch failed');

/** The error of a call that must fail. Call it before fake time passes, so that the rejection is handled. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('The call was expected to fail');
}
