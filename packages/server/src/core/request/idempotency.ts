import { type OperationId, operations } from '../../generated/operations.js';
import { IDEMPOTENCY_KEPT_IN_MS } from '../../store/retention.js';
import type { IdempotencyRow, WriteTx } from '../../store/store.js';
import { addMilliseconds } from '../../store/time.js';
import { canonicalJson, hashOf } from '../lib/canonical.js';
import { type Answer, NOTHING_KEPT } from '../operation/answers.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { Caller } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import type { ValidatedRequest } from '../validation/validate.js';

const PURPOSE = 'request';

interface Keyed {
  id: OperationId;
  tx: WriteTx;
  caller: Caller;
  request: ValidatedRequest;
  now: string;
  dependencies: Pick<Dependencies, 'keys'>;
}

/**
 * What makes two requests the same. `If-Match` is not part of it: a client that reads again before it repeats a request must
 * not change anything twice. A request that concerns only the caller's session (its second factor) is replayed only to that session.
 */
function textOf({ id, caller, request }: Keyed): string {
  return canonicalJson([request.path, request.body ?? null, operations[id].twoFactorExempt ? caller.sessionId : null]);
}

/**
 * P6: one effect for each key of an actor and operation. The key is looked up and stored in the operation's own transaction,
 * whose lock lets the second of two equal requests see what the first one did.
 * @throws ProblemError `idempotency_key_reused`
 */
export async function withIdempotency(keyed: Keyed, work: () => Promise<Answer>): Promise<Answer> {
  const {
    id,
    tx,
    caller,
    request,
    now,
    dependencies: { keys },
  } = keyed;
  if (request.idempotencyKey === undefined) return work();
  const rowId = await hashOf([caller.kind, caller.id, id, request.idempotencyKey]);
  const text = textOf(keyed);
  const earlier = await tx.get('idempotency', rowId);
  if (earlier && earlier.createdAt > addMilliseconds(now, -IDEMPOTENCY_KEPT_IN_MS)) {
    if (!(await keys.verify(PURPOSE, text, earlier.requestHash))) throw new ProblemError('idempotency_key_reused');
    return replay(earlier);
  }
  const answer = await work();
  const row = {
    requestHash: await keys.sign(PURPOSE, text),
    status: answer.status,
    ...storedAnswer(keyed, answer),
    createdAt: now,
  };
  if (earlier) await tx.update('idempotency', rowId, row);
  else await tx.insert('idempotency', { id: rowId, ...row });
  return answer;
}

/** `subjectId` is the id in the path, else the id of the row just created, so that deleting a user also finds the answer (H6). */
function storedAnswer(
  { id, request: { path } }: Keyed,
  { body, etag }: Answer,
): Pick<IdempotencyRow, 'body' | 'etag' | 'subjectId'> {
  if (operations[id].secretResponse || typeof body !== 'object' || body === null) return NOTHING_KEPT;
  return { body, etag: etag ?? null, subjectId: path['userId'] ?? ('id' in body ? String(body.id) : null) };
}

const NO_CONTENT = 204;

function replay({ status, body, etag, createdAt }: IdempotencyRow): Answer {
  if (body === null && status !== NO_CONTENT) {
    const why = 'Its answer is not stored, because it held a secret or its account was deleted.';
    throw new ProblemError('idempotency_key_reused', {
      detail: `This request was carried out. ${why} For another request, use a new Idempotency-Key.`,
    });
  }
  return { status, body: body ?? undefined, etag: etag ?? undefined, replayedAt: createdAt };
}
