import type { ExportAuditEventsQuery, ListAuditEventsQuery, RequestOptions } from '../contract/types.js';
import { createDownload, type RosterDownload } from '../iteration/download.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call, Fetched } from '../transport/call.js';

/** Who did what, to whom, and when. */
export function auditEventsResource(call: Call, fetched: Fetched) {
  return {
    /** By actor, action, target and time; the newest first. Operation `auditEvents.list`. */
    list: (query: ListAuditEventsQuery = {}, options: RequestOptions = {}): RosterList<'auditEvents.list'> =>
      createList(call, 'auditEvents.list', '/v1/audit-events', { query }, options),
    /** The same list as CSV, all of it. Operation `auditEvents.export`. */
    export: (query: ExportAuditEventsQuery = {}, options: RequestOptions = {}): RosterDownload =>
      createDownload('auditEvents.export', options, (own) =>
        fetched('auditEvents.export', '/v1/audit-events/export', query, own),
      ),
  };
}
