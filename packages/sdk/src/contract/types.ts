import type { components, operations } from '@roster-kit/contract/schema';
import type { OperationId, operations as table } from '../generated/operations.js';

type Schemas = components['schemas'];

export type User = Schemas['User'];
export type UserStatus = Schemas['UserStatus'];
export type UserUpdate = Schemas['UserUpdate'];
export type RoleChange = Schemas['RoleChange'];
export type Invitation = Schemas['Invitation'];
/** What became of the e-mail with an invitation's link. */
export type InvitationDelivery = Schemas['InvitationDelivery'];
export type DeliveryStatus = Schemas['DeliveryStatus'];
export type DeliveryReason = Schemas['DeliveryReason'];
export type InvitationCreate = Schemas['InvitationCreate'];
export type InvitationToken = Schemas['InvitationToken'];
export type InvitationPreview = Schemas['InvitationPreview'];
export type InvitationAcceptance = Schemas['InvitationAcceptance'];
export type AcceptedInvitation = Schemas['AcceptedInvitation'];
export type Session = Schemas['Session'];
export type Outstanding = Schemas['Outstanding'];
export type SessionToken = Schemas['SessionToken'];
export type ShortLivedToken = Schemas['ShortLivedToken'];
export type EmbeddingTokenCreate = Schemas['EmbeddingTokenCreate'];
export type EmbeddingToken = Schemas['EmbeddingToken'];
export type AccessCheck = Schemas['AccessCheck'];
export type AccessEvaluation = Schemas['AccessEvaluation'];
export type AccessDecision = Schemas['AccessDecision'];
export type AccessDecisions = Schemas['AccessDecisions'];
export type PermissionAccess = Schemas['PermissionAccess'];
export type EffectiveAccess = Schemas['EffectiveAccess'];
/** One page of what a user may do, with the user. */
export type UserAccessList = Schemas['UserAccessList'];
export type NamedResource = Schemas['NamedResource'];
export type Role = Schemas['Role'];
export type RoleCreate = Schemas['RoleCreate'];
export type RoleUpdate = Schemas['RoleUpdate'];
export type RoleList = Schemas['RoleList'];
export type Permission = Schemas['Permission'];
export type PermissionPage = Schemas['PermissionPage'];
export type PermissionPageList = Schemas['PermissionPageList'];
export type AccessLevel = Schemas['AccessLevel'];
export type AccessLevelList = Schemas['AccessLevelList'];
export type LevelSource = Schemas['LevelSource'];
export type Resource = Schemas['Resource'];
export type ResourceCreate = Schemas['ResourceCreate'];
export type ResourceUpdate = Schemas['ResourceUpdate'];
export type Grant = Schemas['Grant'];
export type GrantUser = Schemas['GrantUser'];
export type GrantSet = Schemas['GrantSet'];
export type UserGrant = Schemas['UserGrant'];
export type SecuritySettings = Schemas['SecuritySettings'];
export type SecuritySettingsUpdate = Schemas['SecuritySettingsUpdate'];
export type ContactSettings = Schemas['ContactSettings'];
export type ContactSettingsUpdate = Schemas['ContactSettingsUpdate'];
export type TwoFactorState = Schemas['TwoFactorState'];
export type TwoFactorSetup = Schemas['TwoFactorSetup'];
export type TwoFactorCode = Schemas['TwoFactorCode'];
export type RecoveryCode = Schemas['RecoveryCode'];
export type RecoveryCodes = Schemas['RecoveryCodes'];
export type LinkRequest = Schemas['LinkRequest'];
export type LinkRequested = Schemas['LinkRequested'];
export type LinkToken = Schemas['LinkToken'];
export type Health = Schemas['Health'];
export type AuditEvent = Schemas['AuditEvent'];
export type AuditActor = Schemas['AuditActor'];
export type AuditTarget = Schemas['AuditTarget'];
/** The result of one item of a batch; `problem` is null when it succeeded. */
export type BatchResult = Schemas['BatchResult'];
/** One result per item, in the order of the items. */
export type BatchResults = Schemas['BatchResults'];
/** What an item changed, as its audit event records it: `before` and `after`. */
export type BatchChange = Schemas['BatchChange'];
export type BatchSummary = Schemas['BatchSummary'];
export type InvitationBatch = Schemas['InvitationBatch'];
export type UserBatch = Schemas['UserBatch'];
export type ReadUserBatch = Schemas['ReadUserBatch'];
export type RoleChangeBatch = Schemas['RoleChangeBatch'];
export type GrantSetBatch = Schemas['GrantSetBatch'];
export type GrantRemoveBatch = Schemas['GrantRemoveBatch'];
export type UserItem = Schemas['UserItem'];
export type ReadUserItem = Schemas['ReadUserItem'];
export type RoleChangeItem = Schemas['RoleChangeItem'];
export type GrantSetItem = Schemas['GrantSetItem'];
export type GrantRemoveItem = Schemas['GrantRemoveItem'];
export type ChangeNotice = Schemas['ChangeNotice'];
export type StreamPosition = Schemas['StreamPosition'];
export type Problem = Schemas['Problem'];
export type FieldError = Schemas['FieldError'];
/** Where a list continues: `nextCursor` is null on the last page; `total` is the number of all items, with `include: 'total'`. */
export type PageInfo = Schemas['Page'];

/** One page of a list, as the contract defines it. */
export interface RosterPage<Item> {
  data: Item[];
  page: PageInfo;
}

/** The query parameters of an operation. */
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : void;

/** The request body of an operation. */
export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
/** The body of an operation's successful response; `void` for an empty one. */
export type DataOf<Id extends OperationId> = Json<operations[Id]['responses'][keyof operations[Id]['responses']]>;

type IsText<Id extends OperationId> = operations[Id]['responses'] extends {
  200: { content: { 'text/csv': string } | { 'text/event-stream': string } };
}
  ? Id
  : never;
/** Operations that respond with CSV or an event stream. */
export type TextOperationId = { [Id in OperationId]: IsText<Id> }[OperationId];

/**
 * The permissions that the contract's operations require. A host names the permissions of its own pages as a type parameter:
 * `createRosterClient<'assistant:view' | 'assistant:edit'>()`.
 */
export type KnownPermission = Exclude<(typeof table)[OperationId]['permission'], 'authenticated' | 'public'>;

export type ListUsersQuery = QueryOf<'users.list'>;
export type ExportUsersQuery = QueryOf<'users.export'>;
export type ListAuditEventsQuery = QueryOf<'auditEvents.list'>;
export type ExportAuditEventsQuery = QueryOf<'auditEvents.export'>;
export type ListResourcesQuery = QueryOf<'resources.list'>;
export type ListGrantsQuery = QueryOf<'grants.list'>;
export type ListUserGrantsQuery = QueryOf<'grants.listByUser'>;
export type ListUserAccessQuery = QueryOf<'access.listByUser'>;

/** Options of every call. */
export interface RequestOptions {
  /** Ends the call, with its retries and waits, at once. The error's code is `aborted`. */
  signal?: AbortSignal | undefined;
  /** For each attempt, in milliseconds. Default: the client's `timeoutInMs`. */
  timeoutInMs?: number | undefined;
  /** For all attempts and the waits between them, in milliseconds. Default: the client's `totalTimeoutInMs`. */
  totalTimeoutInMs?: number | undefined;
  /** Further attempts after the first. Default: the client's `maxRetries`. */
  maxRetries?: number | undefined;
  /** More headers, by name. They replace those of the client and the SDK's own, except the token. */
  headers?: Readonly<Record<string, string>> | Headers | undefined;
}

/** Options of every call that changes something. */
export interface PostOptions extends RequestOptions {
  /** Default: a new key per call. Pass your own to repeat a request after a crash without a second effect. */
  idempotencyKey?: string | undefined;
}

/** Options of a call that changes existing data. */
export interface ChangeOptions extends PostOptions {
  /** The `etag` you read. If the data has changed since, the call fails with `precondition_failed`. `'*'` overwrites anything. */
  ifMatch: string;
}

/** Counts of the rows of a bulk run. */
export interface BulkProgress {
  /** Rows that have a result: `succeeded` and `failed` together. */
  done: number;
  succeeded: number;
  failed: number;
  /** Rows whose result an earlier run has already had, with the same `runId`: this run changed nothing for them. */
  replayed: number;
  /** All rows; only known when the rows are an array. */
  total?: number;
}
