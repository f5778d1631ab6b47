import { type OperationId, operations } from '../../generated/operations.js';
import type { Answer } from '../operation/answers.js';
import type { AnyResult } from '../operation/context.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { OutsideContext } from '../operation/operation.js';
import type { Authenticated } from '../sign-in/authenticate.js';
import type { ValidatedRequest } from '../validation/validate.js';
import type { SharedAdmissions } from './shared-admissions.js';

/** One request that is validated, authenticated and counted, on its way to its handler. */
export interface Run {
  id: OperationId;
  dependencies: Dependencies;
  request: ValidatedRequest;
  authenticated: Authenticated;
  now: string;
  requestId: string;
  ipAddress: string | null;
  signal: AbortSignal;
  admissions: SharedAdmissions;
}

export function answerOf(id: OperationId, { body, json, etag }: AnyResult): Answer {
  return { status: operations[id].successStatus, body, json, etag };
}

export function outsideOf({ dependencies, authenticated, now, ipAddress }: Run): OutsideContext {
  return {
    dependencies,
    organizationId: authenticated.organizationId,
    now,
    ipAddress,
    userId: authenticated.kind === 'user' ? authenticated.userId : null,
    sessionId: authenticated.kind === 'user' && authenticated.by === 'session' ? authenticated.sessionId : null,
  };
}
