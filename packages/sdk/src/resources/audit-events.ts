import { createDownload } from '../iteration/download.js';
import { createList } from '../iteration/list.js';
import type { Call, StreamCall } from '../transport/call.js';
import type { AuditEventsResource } from './generated/resources.js';

/** The audit log: who did what, to whom, and when. */
export function auditEventsResource(call: Call, callStream: StreamCall): AuditEventsResource {
  return {
    list: (query, options) =>
      createList(call, 'auditEvents.list', '/v1/audit-events', 'data page/id', { query }, options),
    export: (query, options) =>
      createDownload('auditEvents.export', options, (own) =>
        callStream('auditEvents.export', '/v1/audit-events/export', query, 'text/csv', own),
      ),
  };
}
