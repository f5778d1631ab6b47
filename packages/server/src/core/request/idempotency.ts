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
 * What makes a request the same. `If-Match` is no part of it: it says what the change was made on, and whoever read anew
 * before repeating it must not change anything twice. What a session asks for itself (its second factor) counts for
 * that session alone.
 */
function textOf({ id, caller, request }: Keyed): string {
  return canonicalJson([request.path, request.body ?? null, operations[id].twoFactorExempt ? caller.sessionId : null]);
}

/**
 * P6: one effect for each key of an actor and operation. Looked up and stored in the operation's own transaction; the
 * organization's lock lets the second of two equal requests see what the first one did.
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
    ...kept(keyed, answer),
    createdAt: now,
  };
  if (earlier) await tx.update('idempotency', rowId, row);
  else await tx.insert('idempotency', { id: rowId, ...row });
  return answer;
}

/** With the account that the answer tells of: the one in the path, or one that has just come to be. */
function kept(
  { id, request: { path } }: Keyed,
  { body, etag }: Answer,
): Pick<IdempotencyRow, 'body' | 'etag' | 'subjectId'> {
  if (operations[id].secretResponse || typeof body !== 'object' || body === null) return NOTHING_KEPT;
  return { body, etag: etag ?? null, subjectId: path['userId'] ?? ('id' in body ? String(body.id) : null) };
}

const NO_CONTENT = 204;

function replay({ status, body, etag }: IdempotencyRow): Answer {
  if (body === null && status !== NO_CONTENT) {
    const detail =
      'This request was carried out, and its answer is not kept: it held a secret, or what it told of is gone. For another one, use a new Idempotency-Key.';
    throw new ProblemError('idempotency_key_reused', { detail });
  }
  return { status, body: body ?? undefined, etag: etag ?? undefined };
}
