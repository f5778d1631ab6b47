import { invalidResponse } from '../errors/errors.js';
import { eventStream, type EventStreamOptions, type RosterEventMessage } from '../iteration/event-stream.js';
import type { StreamCall } from '../transport/call.js';

/** The stream of the organization's changes. */
export function eventsResource(callStream: StreamCall) {
  return (options: EventStreamOptions = {}): AsyncGenerator<RosterEventMessage, void> =>
    eventStream(async (lastEventId, signal) => {
      const headers = {
        accept: 'text/event-stream',
        ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      };
      const response = await callStream('events.stream', '/v1/events', undefined, { signal, maxRetries: 0 }, headers);
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response;
      response.body?.cancel().catch(() => undefined);
      // Such as a web page served for every path. With status 404, the stream does not retry it.
      throw invalidResponse({
        title: 'Not an event stream',
        status: 404,
        operationId: 'events.stream',
      });
    }, options);
}
