import type { ExportAuditEventsQuery, ListAuditEventsQuery, RequestOptions } from '../contract/types.js';
import { createDownload, type RosterDownload } from '../iteration/download.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call, StreamCall } from '../transport/call.js';

/** The audit log: who did what, to whom, and when. */
export function auditEventsResource(call: Call, callStream: StreamCall) {
  return {
    /** Newest first; filters by actor, action, target and time. Operation `auditEvents.list`. */
    list: (query: ListAuditEventsQuery = {}, options?: RequestOptions): RosterList<'auditEvents.list'> =>
      createList(call, 'auditEvents.list', '/v1/audit-events', 'data page/id', { query }, options),
    /** The whole list as CSV, with the same filters. Operation `auditEvents.export`. */
    export: (query: ExportAuditEventsQuery = {}, options?: RequestOptions): RosterDownload =>
      createDownload('auditEvents.export', options, (own) =>
        callStream('auditEvents.export', '/v1/audit-events/export', query, 'text/csv', own),
      ),
  };
}
