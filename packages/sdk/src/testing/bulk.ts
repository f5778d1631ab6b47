import { createRosterClient, type InvitationCreate, type RosterClientOptions } from '../index.js';
import { type Answer, json, scriptedFetch, type SentRequest } from './scripted-fetch.js';

export const row = (index: number): InvitationCreate => ({ email: `p${index}@example.com`, roleId: 'viewer' });
export const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => row(index));
export const itemsOf = ({ body }: SentRequest) => (JSON.parse(body ?? '') as { items: InvitationCreate[] }).items;

interface Refusal {
  code: string;
  retryAt?: string;
}

/** Responds to a batch as the contract defines; `refuse` decides which items fail. */
export const answering =
  (refuse: (item: InvitationCreate) => Refusal | undefined = () => undefined) =>
  (request: SentRequest): Response =>
    json({
      data: itemsOf(request).map((item, index) => ({
        index,
        id: `usr_${item.email}`,
        status: 201,
        etag: null,
        change: null,
        problem: refuse(item) ?? null,
      })),
    });

export function bulkClient(answers: Answer[] = [answering()], options: Partial<RosterClientOptions> = {}) {
  const { fetch, sent } = scriptedFetch(...answers);
  const client = createRosterClient({
    baseUrl: 'https://roster.test',
    token: 'rst_1',
    fetch,
    maxRetries: 0,
    ...options,
  });
  return {
    client,
    sent,
    many: client.invitations.createMany,
    sizes: () => sent.map((request) => itemsOf(request).length),
    keys: () => sent.map(({ headers }) => headers.get('idempotency-key')),
  };
}

/** All results, and the error that ended them. */
export async function collect<Item>(bulk: AsyncIterable<Item>): Promise<{ results: Item[]; error?: unknown }> {
  const results: Item[] = [];
  try {
    for await (const result of bulk) results.push(result);
  } catch (error) {
    return { results, error };
  }
  return { results };
}

/** Rows on demand; `state` tells how many were read and whether the source was closed. */
export function source(count: number) {
  const state = { read: 0, closed: false };
  async function* read() {
    try {
      for (; state.read < count;) yield row(state.read++);
    } finally {
      state.closed = true;
    }
  }
  return { state, rows: read() };
}
