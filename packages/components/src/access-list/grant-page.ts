import type { Grant, RosterClient, RosterPage } from '@roster-kit/sdk';

/** What the list shows: the resource, the search and the page size. */
export type Shown = readonly [RosterClient, resourceId: string, search: string, limit: number];

/** One page of the people with access. */
export const pageOf = (
  [client, resourceId, search]: Shown,
  limit: number,
  cursor?: string,
  signal?: AbortSignal,
): Promise<RosterPage<Grant>> =>
  client.grants
    .list(resourceId, {
      ...(search && { q: search }),
      limit,
      ...(cursor === undefined ? { include: 'total' } : { cursor }),
    })
    .firstPage({ ...(signal && { signal }) });
