import type { Fetched } from '../call.js';
import { RosterError } from '../errors.js';
import { eventStream, type EventStreamOptions, type RosterEventMessage } from '../event-stream.js';

/** What has just changed in the organization, by whomever. */
export function eventsResource(fetched: Fetched) {
  return {
    /**
     * Tells what changes, as far as the signed-in actor may read it: `for await (const event of client.events.stream({ signal }))`.
     * `ready` comes first and after every new connection; `reset` in its place says that notices were lost: load again what you show.
     * Connects again by itself and misses nothing; ends with its signal or with the loop. Rejects with a refusal that waiting
     * does not mend (`unauthenticated` once no newer token is to be had), and with `invalid_response`, status 404, from a
     * backend without events. Operation `events.stream`.
     */
    stream(options: EventStreamOptions = {}): AsyncGenerator<RosterEventMessage, void> {
      return eventStream(async (lastEventId, signal) => {
        const headers = { accept: 'text/event-stream', ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) };
        const response = await fetched('events.stream', '/v1/events', undefined, { signal, maxRetries: 0 }, headers);
        if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
        void response.body?.cancel();
        // Such as a page that answers every path: asking again changes nothing.
        throw new RosterError({ code: 'invalid_response', title: 'The answer is no event stream', status: 404, operationId: 'events.stream' });
      }, options);
    },
  };
}
