import { operations, type OperationId } from '../generated/operations.js';
import type { WriteTx } from '../store/store.js';
import { hashOf } from './canonical.js';
import type { Caller } from './operation.js';
import { ProblemError } from './problem.js';
import type { ValidatedRequest } from './validate.js';

const KEPT_IN_MS = 24 * 60 * 60_000;

/** What goes out: status, body and ETag of a success. */
export interface Answer {
  status: number;
  body: unknown;
  etag: string | undefined;
}

/**
 * P6: one effect for each key of an actor and operation. Looked up and stored in the operation's own transaction; the
 * organization's lock lets the second of two equal requests see what the first one did.
 * @throws ProblemError `idempotency_key_reused`
 */
export async function once(id: OperationId, tx: WriteTx, caller: Caller, request: ValidatedRequest, now: string, work: () => Promise<Answer>): Promise<Answer> {
  if (request.idempotencyKey === undefined) return work();
  const rowId = await hashOf([caller.kind, caller.id, id, request.idempotencyKey]);
  const requestHash = await hashOf([request.path, request.body ?? null]);
  const earlier = await tx.get('idempotency', rowId);
  if (earlier && Date.parse(earlier.createdAt) > Date.parse(now) - KEPT_IN_MS) return replay(id, earlier, requestHash);
  const answer = await work();
  const kept = operations[id].secretResponse ? { body: null, etag: null } : { body: answer.body ?? null, etag: answer.etag ?? null };
  const row = { requestHash, status: answer.status, ...kept, createdAt: now };
  if (earlier) await tx.update('idempotency', rowId, row);
  else await tx.insert('idempotency', { id: rowId, ...row });
  return answer;
}

function replay(id: OperationId, earlier: { requestHash: string; status: number; body: unknown; etag: string | null }, requestHash: string): Answer {
  if (earlier.requestHash !== requestHash) throw new ProblemError('idempotency_key_reused');
  if (operations[id].secretResponse) {
    const detail = 'This request was carried out; its answer held a secret and was not kept. Repeat it with a new Idempotency-Key.';
    throw new ProblemError('idempotency_key_reused', { detail });
  }
  return { status: earlier.status, body: earlier.body ?? undefined, etag: earlier.etag ?? undefined };
}
