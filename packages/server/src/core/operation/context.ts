import { can } from '@roster-kit/policy';
import type { OperationId } from '../../generated/operations.js';
import type { ReadTx, WriteTx } from '../../store/store.js';
import { matches } from '../lib/revision.js';
import { ProblemError } from '../problem/problem.js';
import type { ValidatedRequest } from '../validation/validate.js';
import { type AuditEvent, recordEvent } from './audit.js';
import { isAudited } from './audited.js';
import type { AuditedChange, Caller, OperationContext } from './operation.js';

/** The request of any operation, as its validator has accepted it. */
export type AnyRequest = Pick<ValidatedRequest, 'path' | 'query' | 'body'>;

/** What the handler of any operation gets in its transaction. Only an operation that writes has `audit`. */
export interface AnyContext
  extends AnyRequest, Omit<OperationContext<OperationId>, 'path' | 'query' | 'body' | 'tx' | 'audit'> {
  tx: ReadTx;
  audit?: (event: AuditedChange) => Promise<void>;
}

/** What the handler of any operation answers. */
export interface AnyResult {
  body: unknown;
  json?: string;
  etag?: string;
}

/** The handler of any operation, in its transaction. */
export type AnyHandle = (context: AnyContext) => Promise<AnyResult>;

type Given = Pick<
  AnyContext,
  'operationId' | 'tx' | 'caller' | 'catalogue' | 'now' | 'dependencies' | 'requestId' | 'ipAddress'
>;

export function contextFor(given: Given, { path, query, body, ifMatch }: ValidatedRequest): AnyContext {
  const { operationId, tx, caller, catalogue, now, dependencies, requestId, ipAddress } = given;
  return {
    operationId,
    path,
    query,
    body,
    tx,
    caller,
    catalogue,
    now,
    dependencies,
    requestId,
    ipAddress,
    requireMatch(etag) {
      if (!matches(ifMatch ?? '', etag)) throw new ProblemError('precondition_failed');
    },
    can: (permission, resource) => can(caller, permission, resource),
  };
}

/** Who acts, as audit events say it. */
export function actorOf({ kind, id, viaKeyId }: Caller): Pick<AuditEvent, 'actorKind' | 'actorId' | 'viaKeyId'> {
  return { actorKind: kind, actorId: id, viaKeyId };
}

/** P9: records what the operation changes, in its own transaction. */
export function auditFor(
  tx: WriteTx,
  { operationId: action, caller, now, ipAddress }: Pick<AnyContext, 'operationId' | 'caller' | 'now' | 'ipAddress'>,
): (event: AuditedChange) => Promise<void> {
  return (event) => {
    if (!isAudited(action)) throw new Error(`${action} is missing from the audited operations.`);
    return recordEvent(tx, { ...event, action, ...actorOf(caller), ipAddress }, now);
  };
}
