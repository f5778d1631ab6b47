import type { WriteTx } from '../../store/store.js';

/** The status, body and ETag of a success. */
export interface Answer {
  status: number;
  body: unknown;
  /** The body as JSON, if it is made once for all requests. */
  json?: string | undefined;
  etag: string | undefined;
  /** When the request was carried out, if this is the answer it got then. */
  replayedAt?: string;
}

/** Stored in place of an answer that must not be kept. */
export const NOTHING_KEPT = { body: null, etag: null, subjectId: null };

/** H6: deletes the stored answers about a deleted user. The rows stay, so that the requests are not carried out again. */
export async function forgetAnswers(tx: WriteTx, subjectId: string): Promise<void> {
  for (const { id } of await tx.find('idempotency', { subjectId })) await tx.update('idempotency', id, NOTHING_KEPT);
}
