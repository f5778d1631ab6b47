import type { ChangeNotice, StreamPosition } from '../../contract/types.js';
import { invalidResponse } from '../../errors/errors.js';
import { brokenOff } from '../../transport/answer/failures.js';
import type { Call } from '../../transport/call.js';
import { sleep } from '../../transport/limits.js';
import { retryDelayInMs } from '../../transport/retry.js';
import { createEventParser, type ServerSentEvent } from './server-sent-events.js';
import { openStream, textChunks } from './text-chunks.js';

/** A message of the event stream; `id` is the position to resume from. */
export type RosterEventMessage =
  | ({
      /** The connection stands, and no change was lost. */
      event: 'ready';
    } & StreamPosition)
  | ({
      /** Changes were lost: reload what you show. */
      event: 'reset';
    } & StreamPosition)
  | ({
      /** Something has changed. */
      event: 'change';
    } & ChangeNotice);

/** Options of `client.events`. */
export interface EventStreamOptions {
  /** Ends the stream; a loop over it then ends without an error. */
  signal?: AbortSignal | undefined;
  /** `id` of the last message of an earlier stream: later changes come first. Without it, the stream starts now. */
  lastEventId?: number | string | undefined;
}

const FIRST_RETRY_IN_MS = 2_000;
/** However long the server asks to wait: a page stays open for days. */
const LONGEST_WAIT_IN_MS = 600_000;
const EVENTS = ['ready', 'reset', 'change'];

const operationId = 'events.stream';
const operation = { id: operationId, method: 'GET', path: '/v1/events' } as const;

/** Opens one connection, which starts after a position. */
function connect(call: Call, lastEventId: string | undefined, signal: AbortSignal): Promise<Response> {
  const headers = lastEventId === undefined ? undefined : { 'last-event-id': lastEventId };
  return openStream(call, operation, 'text/event-stream', { headers }, { signal, maxRetries: 0 });
}

function messageOf({ event, data }: ServerSentEvent): RosterEventMessage | undefined {
  // A newer server may send events that this version does not know.
  if (data === undefined || !EVENTS.includes(event)) return undefined;
  try {
    return { event, ...(JSON.parse(data) as object) } as RosterEventMessage;
  } catch (cause) {
    throw invalidResponse({ operationId, cause });
  }
}

/** Every block of one connection. It has its own signal, which closes the connection however the loop ends. */
async function* blocksOf(
  call: Call,
  lastEventId: string | undefined,
  outer: AbortSignal | undefined,
): AsyncGenerator<ServerSentEvent, void> {
  const own = new AbortController();
  const signal = outer ? AbortSignal.any([outer, own.signal]) : own.signal;
  const parse = createEventParser();
  try {
    const response = await connect(call, lastEventId, signal);
    for await (const chunk of textChunks(response, { signal, operationId })) yield* parse(chunk);
  } finally {
    own.abort();
  }
}

/**
 * Reconnects whenever the connection ends, after the last complete event, with a random wait that grows with every failure. It
 * waits as long as the server says, at most ten minutes.
 * Throws an error that waiting cannot fix, such as a refused request.
 */
export async function* eventStream(
  call: Call,
  { signal, lastEventId }: EventStreamOptions,
): AsyncGenerator<RosterEventMessage, void, undefined> {
  let position = lastEventId === undefined ? undefined : String(lastEventId);
  let retryInMs = FIRST_RETRY_IN_MS;
  let failures = 0;
  while (!signal?.aborted) {
    let wait: number | undefined;
    try {
      for await (const block of blocksOf(call, position, signal)) {
        failures = 0;
        retryInMs = block.retryInMs ?? retryInMs;
        position = block.id ?? position;
        const message = messageOf(block);
        if (message) yield message;
      }
      wait = retryInMs * (0.5 + Math.random() / 2);
    } catch (cause) {
      if (signal?.aborted) return;
      const error = brokenOff(cause, operationId);
      // Such as a web page served for every path: asking again would not change it.
      wait = error.code === 'invalid_response' ? undefined : retryDelayInMs(error, failures, Infinity);
      if (wait === undefined) throw error;
      failures += 1;
    }
    await sleep(Math.min(wait, LONGEST_WAIT_IN_MS), signal, operationId).catch(() => undefined);
  }
}
