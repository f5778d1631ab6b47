import { eventStream, type EventStreamOptions, type RosterEventMessage } from '../iteration/event-stream.js';
import type { StreamCall } from '../transport/call.js';

/** The stream of the organization's changes. */
export function eventsResource(callStream: StreamCall) {
  return (options: EventStreamOptions = {}): AsyncGenerator<RosterEventMessage, void> =>
    eventStream(async (lastEventId, signal) => {
      const options = { signal, maxRetries: 0 };
      const headers = lastEventId === undefined ? undefined : { 'last-event-id': lastEventId };
      return callStream('events.stream', '/v1/events', undefined, 'text/event-stream', options, headers);
    }, options);
}
