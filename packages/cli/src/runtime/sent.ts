import { operations } from '../generated/operations.js';

type Result = 'done' | 'refused' | 'unknown';

/** Failures before the request leaves this computer: no address, no connection, no trust in the certificate. */
const UNSENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_INVALID_URL)$|CERT|SSL|TLS/;

/** The server was not asked, so an earlier attempt of the same request may still have been carried out. */
const ASKED_TO_WAIT = [401, 408, 425, 429];

const readOnly = Object.values(operations)
  .filter(({ method, changes }) => method !== 'GET' && !changes)
  .map(({ method, path }) => new RegExp(`^${method} .*${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`));

const mayChange = ({ method, url }: Request): boolean =>
  !['GET', 'HEAD'].includes(method) && !readOnly.some((line) => line.test(`${method} ${new URL(url).pathname}`));

/** Whether a failed `fetch` certainly sent nothing, by the code of its innermost causes. */
function isUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause, message } = error as NodeJS.ErrnoException;
  const inner: unknown[] = error instanceof AggregateError ? error.errors : cause === undefined ? [] : [cause];
  return (
    UNSENT.test(code ?? '') ||
    // The proxy refused the tunnel.
    message.startsWith('Proxy response') ||
    (inner.length > 0 && inner.every(isUnsent))
  );
}

/** A success has the contract's media type, or no content. A page of HTML may come from anyone on the way. */
function resultOf({ status, headers }: Response): Result {
  const type = headers.get('content-type') ?? '';
  if (status === 204 || (status < 300 && type.startsWith('application/json'))) return 'done';
  // The contract promises that an `internal_error` changed nothing.
  if ((status >= 300 && status < 500) || (status === 500 && type.startsWith('application/problem+json')))
    return 'refused';
  return 'unknown';
}

async function isDryRun(request: Request): Promise<boolean> {
  if (!new URL(request.url).pathname.includes('/batch/')) return false;
  const body: unknown = await request.json().catch(() => undefined);
  return (body as { dryRun?: unknown } | undefined)?.dryRun === true;
}

/**
 * Keeps what became of each change that the command has sent, so that the exit code can say it. Attempts with one idempotency key
 * are one change: the answer to the last one settles it.
 */
export class SentChanges {
  readonly #results = new Map<unknown, Result>();

  /** Whether a change has no answer. */
  get unknown(): boolean {
    return [...this.#results.values()].includes('unknown');
  }

  get done(): boolean {
    return [...this.#results.values()].includes('done');
  }

  watch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (input, init) => {
      // A copy: whoever reads the body of a request uses it up.
      const request = input instanceof Request ? new Request(input.clone(), init) : new Request(input, init);
      if (!mayChange(request) || (await isDryRun(request))) return fetch(input, init);
      const change = request.headers.get('idempotency-key') ?? Symbol(request.url);
      const settle = (result: Result) => void this.#results.set(change, result);
      try {
        const response = await fetch(input, init);
        if (!(ASKED_TO_WAIT.includes(response.status) && this.#results.get(change) === 'unknown'))
          settle(resultOf(response));
        return response;
      } catch (error) {
        if (!isUnsent(error)) settle('unknown');
        throw error;
      }
    };
  }
}
