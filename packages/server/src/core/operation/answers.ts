import type { WriteTx } from '../../store/store.js';

/** What goes out: status, body and ETag of a success. */
export interface Answer {
  status: number;
  body: unknown;
  etag: string | undefined;
}

/** What is left of an answer that is not kept. */
export const NOTHING_KEPT = { body: null, etag: null, subjectId: null };

/** H6: what was answered about an account goes with it; that the request was carried out stays known. */
export async function forgetAnswers(tx: WriteTx, subjectId: string): Promise<void> {
  for (const { id } of await tx.find('idempotency', { subjectId })) await tx.update('idempotency', id, NOTHING_KEPT);
}
