import type { RosterPage } from '@roster-kit/sdk';

/**
 * The first rows of a list, at least as many as are shown, so that loading again takes nothing away that was loaded page by
 * page. `shown` is asked after each page: the person may have loaded more meanwhile.
 */
export async function atLeast<T>(
  shown: () => number,
  load: (cursor?: string) => Promise<RosterPage<T>>,
): Promise<RosterPage<T>> {
  let { data, page } = await load();
  while (page.nextCursor !== null && data.length < shown()) {
    const next = await load(page.nextCursor);
    data = [...data, ...next.data];
    page = { ...page, ...next.page };
  }
  return { data, page };
}
