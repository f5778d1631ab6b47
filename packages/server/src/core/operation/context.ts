import { can } from '@roster-kit/policy';
import type { OperationId } from '../../generated/operations.js';
import type { ReadTx, WriteTx } from '../../store/store.js';
import { matches } from '../lib/revision.js';
import { ProblemError } from '../problem/problem.js';
import type { ValidatedRequest } from '../validation/validate.js';
import { recordEvent } from './audit.js';
import type { AuditedOperation } from './audited.js';
import type { AuditedChange, OperationContext } from './operation.js';

type Given = Pick<OperationContext<OperationId>, 'caller' | 'catalogue' | 'now' | 'dependencies' | 'requestId'> & {
  id: OperationId;
  request: ValidatedRequest;
  tx: ReadTx;
};

/** What a handler gets, of a request that its operation's validator has accepted. */
export function contextFor<Id extends OperationId>({
  id,
  request,
  tx,
  caller,
  catalogue,
  now,
  dependencies,
  requestId,
}: Given): OperationContext<Id> {
  const { path, query, body, ifMatch } = request;
  const context = {
    operationId: id,
    path,
    query,
    body,
    tx,
    caller,
    catalogue,
    now,
    dependencies,
    requestId,
    requireMatch(etag: string) {
      if (!matches(ifMatch ?? '', etag)) throw new ProblemError('precondition_failed');
    },
    audit: (event: AuditedChange) =>
      recordEvent(
        tx as WriteTx,
        { ...event, action: id as AuditedOperation, actorKind: caller.kind, actorId: caller.id },
        now,
      ),
    can: (permission: string, resource?: { accessLevel: string | null }) =>
      can({ role: caller.role, catalogue: caller.catalogue }, permission, resource),
  };
  return context as unknown as OperationContext<Id>;
}
