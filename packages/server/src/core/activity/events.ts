import type { components } from '@roster-kit/contract/schema';
import type { ChangeRow, Store } from '../../store/store.js';
import { BEYOND_LAST_CHANGE, type ChangeListener, followWithoutGap } from '../operation/change-feed.js';
import type { Caller, LiveHandler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { visibleChanges } from './visible-changes.js';

type Schemas = components['schemas'];

const RETRY_IN_MS = 2000;
const HEARTBEAT_IN_MS = 15_000;
const POLL_INTERVAL_IN_MS = 500;
const STREAMS_PER_ACTOR = 20;
const STREAMS_PER_ORGANIZATION = 1000;
/** A client that missed more gets `reset` and must load everything again. */
const MAX_MISSED = 1000;

function eventOf(
  event: 'ready' | 'reset' | 'change',
  data: Schemas['StreamPosition'] | Schemas['ChangeNotice'],
): string {
  return `id: ${data.id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** The visible changes. If the last one is hidden, only its number is sent, so that the position moves on. */
function noticesOf(changes: readonly ChangeRow[], visible: readonly ChangeRow[]): string {
  const text = visible
    .map(({ number: id, targetType: type, targetId, action, at }) =>
      eventOf('change', { id, type, targetId, action, at }),
    )
    .join('');
  const last = changes.at(-1);
  return last && last !== visible.at(-1) ? `${text}id: ${last.number}\n\n` : text;
}

/** Where the stream begins, and what the client missed before. */
async function beginning(
  store: Store,
  organizationId: string,
  lastEventId: number | undefined,
): Promise<{ event: 'ready' | 'reset'; id: number; missed: ChangeRow[] }> {
  const { latest, changes } = await store.changesAfter(
    organizationId,
    lastEventId ?? BEYOND_LAST_CHANGE,
    MAX_MISSED + 1,
  );
  if (lastEventId === undefined) return { event: 'ready', id: latest, missed: [] };
  const isKnown = latest === lastEventId + changes.length && followWithoutGap(changes, lastEventId);
  return isKnown && changes.length <= MAX_MISSED
    ? { event: 'ready', id: lastEventId, missed: changes }
    : { event: 'reset', id: latest, missed: [] };
}

interface Following {
  listener: ChangeListener;
  begin: Awaited<ReturnType<typeof beginning>>;
  caller: Caller;
  admit: () => Promise<Caller>;
  visibleTo: (caller: Caller, changes: readonly ChangeRow[]) => Promise<readonly ChangeRow[]>;
  heartbeatInMs: number;
}

async function* follow({
  listener,
  begin,
  caller,
  admit,
  visibleTo,
  heartbeatInMs,
}: Following): AsyncGenerator<string, void> {
  let position = begin.missed.at(-1)?.number ?? begin.id;
  const missed = noticesOf(begin.missed, await visibleTo(caller, begin.missed));
  yield `retry: ${RETRY_IN_MS}\n${eventOf(begin.event, { id: begin.id })}${missed}`;
  for (let changes = await listener.take(heartbeatInMs); changes; changes = await listener.take(heartbeatInMs)) {
    // The feed may hand out again what was already read for the beginning.
    const newChanges = changes.filter(({ number }) => number > position);
    position = newChanges.at(-1)?.number ?? position;
    const admitted = await admit().catch(undefinedIfRefused);
    if (!admitted) return;
    yield noticesOf(newChanges, await visibleTo(admitted, newChanges)) || ':\n\n';
  }
}

/** A refused caller gets no more events. Any other error is a failure and is thrown again. */
function undefinedIfRefused(error: unknown): undefined {
  if (!(error instanceof ProblemError)) throw error;
}

/** Ends at once, even while it waits for the next change. A generator alone cannot do that. */
function withEnd(text: AsyncGenerator<string, void>, end: () => void): AsyncIterable<string> {
  const leave = async () => {
    end();
    return text.return();
  };
  const next = async () => {
    const result = await text.next().catch(async (error: unknown) => {
      end();
      throw error;
    });
    if (result.done) end();
    return result;
  };
  return { [Symbol.asyncIterator]: () => ({ next, return: leave }) };
}

/** Listens first and then reads what was missed, so that no change is lost in between. No transaction is open while it waits. */
export const stream: LiveHandler<'events.stream'> = async ({
  dependencies,
  organizationId,
  lastEventId,
  signal,
  admit,
}) => {
  const { store, logger, events } = dependencies;
  const caller = await admit();
  const listener = await store.changes.listen(organizationId, {
    actor: caller.id,
    streamsPerActor: events?.streamsPerActor ?? STREAMS_PER_ACTOR,
    streamsPerOrganization: events?.streamsPerOrganization ?? STREAMS_PER_ORGANIZATION,
    pollIntervalInMs: events?.pollIntervalInMs ?? POLL_INTERVAL_IN_MS,
    logger,
  });
  signal.addEventListener('abort', listener.end, { once: true });
  if (signal.aborted) listener.end();
  try {
    const begin = await beginning(store, organizationId, lastEventId);
    return withEnd(
      follow({
        listener,
        begin,
        caller,
        admit,
        visibleTo: (to, changes) => visibleChanges(store, organizationId, to, changes),
        heartbeatInMs: events?.heartbeatInMs ?? HEARTBEAT_IN_MS,
      }),
      listener.end,
    );
  } catch (error) {
    listener.end();
    throw error;
  }
};
