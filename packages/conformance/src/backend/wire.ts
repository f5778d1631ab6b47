import { CannotJudge, Failure } from './failure.js';

/** Longer answers are cut off: a backend that never stops sending would fill the memory. */
const LARGEST_ANSWER = 20 * 1024 * 1024;
/** After so many requests in a row without an answer, the rest would only wait as well. */
const SILENCES = 3;

export interface WireOptions {
  fetch: typeof fetch;
  /** For one request with its whole answer. */
  timeoutInMs: number;
  /** Aborted when the whole run has taken too long. */
  signal: AbortSignal;
}

/** Sends requests and reads answers whole, each within its time. */
export class Wire {
  #silences = 0;

  constructor(private readonly options: WireOptions) {}

  /**
   * @throws Failure without an answer in time
   * @throws CannotJudge where the backend cannot be reached, or has been silent several times
   */
  async send(url: string, init: RequestInit): Promise<{ response: Response; text: string }> {
    const { fetch, timeoutInMs, signal } = this.options;
    const timeout = AbortSignal.timeout(timeoutInMs);
    const request = { ...init, redirect: 'manual' as const, signal: AbortSignal.any([timeout, signal]) };
    try {
      const response = await within(fetch(url, request), request.signal);
      const text = await within(textOf(response), request.signal);
      this.#silences = 0;
      return { response, text };
    } catch (error) {
      if (signal.aborted) throw new CannotJudge('The run took longer than its limit; what is left was not asked.');
      const { origin, pathname } = new URL(url);
      const what = `${init.method ?? 'GET'} ${origin}${pathname}`;
      if (!timeout.aborted) throw new CannotJudge(`${what}: no connection (${reasonOf(error)}).`);
      this.#silences += 1;
      const silence = `${what}: no answer within ${timeoutInMs / 1000} s.`;
      if (this.#silences >= SILENCES)
        throw new CannotJudge(`The backend stopped answering: ${SILENCES} requests in a row. The last was ${silence}`);
      throw new Failure(silence);
    }
  }
}

/** The signal ends the wait also where `fetch` does not look at it. */
function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? error.message;
}

/** The first part of an event stream, which does not end by itself; the whole of everything else. */
async function textOf(response: Response): Promise<string> {
  const endless = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size <= LARGEST_ANSWER;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (endless && text.includes('\n\n')) break;
  }
  // Where somebody else reads the same answer too, this would wait for them.
  void reader.cancel().catch(() => undefined);
  return text;
}
