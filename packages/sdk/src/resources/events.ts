import { RosterError } from '../errors/errors.js';
import { eventStream, type EventStreamOptions, type RosterEventMessage } from '../iteration/event-stream.js';
import type { Fetched } from '../transport/call.js';

/** What has just changed in the organization, by whomever. */
export function eventsResource(fetched: Fetched) {
  return (options: EventStreamOptions = {}): AsyncGenerator<RosterEventMessage, void> =>
    eventStream(async (lastEventId, signal) => {
      const headers = {
        accept: 'text/event-stream',
        ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      };
      const response = await fetched('events.stream', '/v1/events', undefined, { signal, maxRetries: 0 }, headers);
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
      response.body?.cancel().catch(() => undefined);
      // Such as a page that answers every path: asking again changes nothing.
      throw new RosterError({
        code: 'invalid_response',
        title: 'The answer is no event stream',
        status: 404,
        operationId: 'events.stream',
      });
    }, options);
}
