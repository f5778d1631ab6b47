import type { ChangeNotice, StreamPosition } from '../contract/types.js';
import { RosterError } from '../errors/errors.js';
import { pause, within } from '../transport/limits.js';
import { waitInMs } from '../transport/retry.js';
import { textPieces } from '../transport/text-pieces.js';
import { faultOf } from '../transport/transport.js';
import { createEventReader, type ServerSentEvent } from './server-sent-events.js';

/** What the event stream tells. `id` is the position to resume from. */
export type RosterEventMessage =
  ({ event: 'ready' } & StreamPosition) | ({ event: 'reset' } & StreamPosition) | ({ event: 'change' } & ChangeNotice);

export interface EventStreamOptions {
  /** Ends the stream: the loop over it is then over, without an error. */
  signal?: AbortSignal | undefined;
  /** `id` of the last event of an earlier stream; what came since is told first. Without it the stream begins now. */
  lastEventId?: number | string | undefined;
}

/** Opens one connection, behind a position. */
type Connect = (lastEventId: string | undefined, signal: AbortSignal) => Promise<Response>;

/** The contract sends something every 15 seconds; after three of them without a word the connection is dead. */
const SILENT_FOR_AT_MOST_IN_MS = 45_000;
const FIRST_RETRY_IN_MS = 2_000;
const NAMES = new Set<string>(['ready', 'reset', 'change']);

const operationId = 'events.stream';

function messageOf({ event, data }: ServerSentEvent): RosterEventMessage | undefined {
  // A newer server may tell what this version does not know.
  if (data === undefined || !NAMES.has(event)) return undefined;
  try {
    return { event, ...(JSON.parse(data) as object) } as RosterEventMessage;
  } catch (cause) {
    throw new RosterError({
      code: 'invalid_response',
      title: 'The answer cannot be read',
      status: 400,
      operationId,
      cause,
    });
  }
}

/** Every block of one connection, until it ends; its signal is its own, so that nothing of it stays behind. */
async function* blocksOf(
  connect: Connect,
  lastEventId: string | undefined,
  outer: AbortSignal | undefined,
): AsyncGenerator<ServerSentEvent, void> {
  const own = new AbortController();
  const signal = outer ? AbortSignal.any([outer, own.signal]) : own.signal;
  const read = createEventReader();
  try {
    const response = await connect(lastEventId, signal);
    const pieces = textPieces(response, (next) =>
      within({ timeoutInMs: SILENT_FOR_AT_MOST_IN_MS, signal, operationId }, next),
    );
    for await (const piece of pieces) yield* read(piece);
  } finally {
    own.abort();
  }
}

/**
 * Connects again whenever the stream ends or breaks off, behind the last event that arrived whole, after a random pause that
 * grows with every failure. What cannot pass by waiting, such as a refusal, is thrown.
 */
export async function* eventStream(
  connect: Connect,
  { signal, lastEventId }: EventStreamOptions,
): AsyncGenerator<RosterEventMessage, void> {
  let position = lastEventId === undefined ? undefined : String(lastEventId);
  let retryInMs = FIRST_RETRY_IN_MS;
  let failures = 0;
  while (!signal?.aborted) {
    let wait: number | undefined;
    try {
      for await (const block of blocksOf(connect, position, signal)) {
        failures = 0;
        retryInMs = block.retryInMs ?? retryInMs;
        position = block.id ?? position;
        const message = messageOf(block);
        if (message) yield message;
      }
      wait = retryInMs * (0.5 + Math.random() / 2);
    } catch (cause) {
      if (signal?.aborted) return;
      const error = faultOf(cause, operationId, 'network_error', 'The answer broke off');
      wait = waitInMs(error, failures, Infinity);
      if (wait === undefined) throw error;
      failures += 1;
    }
    await pause(wait, signal, operationId).catch(() => undefined);
  }
}
