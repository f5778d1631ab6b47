export type { PermissionCheck, SessionActor } from './access/actor.js';
export { createRosterClient, type RosterClientOptions } from './client.js';
export type * from './contract/types.js';
export {
  isRosterError,
  RosterError,
  type RosterErrorCode,
  type RosterErrorInit,
  type TransportCode,
  type UnknownCode,
} from './errors/errors.js';
export type { OperationId, ProblemCode, ProblemCodeOf } from './generated/operations.js';
export type { Bulk, BulkOptions, BulkResult, BulkRows, RosterBulk } from './iteration/bulk.js';
export type { RosterDownload } from './iteration/download.js';
export type { ItemOf, ListOperationId, RosterList, ToArrayOptions } from './iteration/roster-list.js';
export type { EventStreamOptions, RosterEventMessage } from './iteration/streams/event-stream.js';
export type * from './resources/generated/resources.js';
export type { RosterClient, RosterDefaults } from './roster-client.js';
export { createTokenCache, type IssuedToken, type TokenCache } from './token-cache.js';
export type { RosterFetch } from './transport/fetch.js';
export type { RequestDetails, ResponseDetails, RosterHooks, RosterLogger } from './transport/hooks.js';
export type { ProblemOf, RawClient } from './transport/raw.js';
export type { Answered, RosterCall, RosterResult } from './transport/roster-call.js';
export type { TokenProvider, TokenRequest } from './transport/token-source.js';
export type {
  Actor,
  DecidedBy,
  Decision,
  DecisionReason,
  DenialReason,
  GrantReason,
  ResourceAccess,
  RoleDecision,
  RoleReason,
} from '@roster-kit/policy';
export { can, canActOn, canAssignRole } from '@roster-kit/policy';
