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
      body: init?.body as string | undefined,
      signal: init?.signal as AbortSignal,
    };
    const answer = answers[Math.min(sent.push(request), answers.length) - 1] ?? new Error('no answer scripted');
    if (answer instanceof Error) throw answer;
    return typeof answer === 'function' ? answer(request) : answer.clone();
  };
  return { fetch, sent };
}

export const json = (body: unknown, init?: ResponseInit): Response => Response.json(body, init);

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
