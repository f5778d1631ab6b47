// Generated from openapi/. Do not edit; run "npm run generate".

/**
 * RFC 9457.
 */
export interface Problem {
    /**
     * A name for `code` that is unique in the world.
     */
    type: string;
    /**
     * What went wrong, in a few words; the same for every problem with this code.
     */
    title: string;
    /**
     * The HTTP status.
     */
    status: number;
    /**
     * A sentence a person can act on.
     */
    detail?: string;
    /**
     * What went wrong, for programs. New codes may be added.
     */
    code: string;
    /**
     * With 403: what decided, such as `not_in_role` or `exceeds_permissions`.
     */
    reason?: string;
    /**
     * Quote it when you report the problem.
     */
    requestId: string;
    /**
     * When to try a `rate_limited` item of a batch again. It is a time, unlike `Retry-After`, so that it stays true when the answer is repeated.
     */
    retryAt?: string;
    /**
     * Each invalid value.
     */
    errors?: FieldError[];
}
/**
 * The data of `ready` and `reset`.
 */
export interface StreamPosition {
    /**
     * The number of a change; also the `id` of its event.
     */
    id: EventNumber;
}
/**
 * The data of `change`. Only ids, no personal data.
 */
export interface ChangeNotice {
    /**
     * The number of a change; also the `id` of its event.
     */
    id: EventNumber;
    /**
     * What changed: `user`, `grant`, `resource`, `role` or `settings`. New types may be added; ignore those you do not know.
     */
    type: string;
    /**
     * As in an audit event. For a grant: the resource id and the user id, with a slash between them. For settings: `security` or `contact`.
     */
    targetId: string;
    /**
     * As in an audit event, or `invitations.deliver`: what became of an invitation's e-mail (`invitation.delivery`) has changed.
     */
    action: AuditAction;
    /**
     * When the change took effect. RFC 3339, UTC.
     */
    at: Timestamp;
}
/**
 * Opaque.
 */
export type Id = string;
/**
 * The id of a user. Opaque.
 */
export type UserId = string;
/**
 * An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`).
 */
export type Email = string;
/**
 * `expired` is a pending invitation past its expiry time.
 */
export type UserStatus = "active" | "pending" | "expired" | "suspended";
/**
 * The id of a role. Opaque.
 */
export type RoleId = string;
/**
 * RFC 3339, UTC.
 */
export type Timestamp = string;
/**
 * `sent`: a mail server has accepted the e-mail. `retrying`: the last attempt failed, and another one follows. `failed`: the e-mail was refused or given up; resending the invitation starts anew.
 */
export type DeliveryStatus = "queued" | "sent" | "retrying" | "failed";
/**
 * `address_not_found`: no such mailbox or domain. `address_unsupported`: the mail server cannot send to an address with these characters. `rejected`: refused by the recipient's side, such as by policy or as spam. `deferred`: the recipient's side asks to try again later. `server_unreachable`: the service's own mail server does not answer. `server_refused`: it does not accept the service's e-mails, such as for a wrong password; only the operator can help. `expired`: the link expired before the e-mail could be sent. New reasons may be added; treat those you do not know as `unknown`.
 */
export type DeliveryReason = "address_not_found" | "address_unsupported" | "mailbox_full" | "mailbox_disabled" | "rejected" | "deferred" | "server_unreachable" | "server_refused" | "expired" | "unknown";
/**
 * What became of an invitation's e-mail.
 */
export interface InvitationDelivery {
    /**
     * `sent`: a mail server has accepted the e-mail. `retrying`: the last attempt failed, and another one follows. `failed`: the e-mail was refused or given up; resending the invitation starts anew.
     */
    status: DeliveryStatus;
    /**
     * Since when the status holds.
     */
    at: Timestamp;
    /**
     * Why the last attempt failed. Null while the e-mail is `queued` and once it is `sent`.
     */
    reason: DeliveryReason | null;
    /**
     * Null unless the status is `retrying`.
     */
    nextAttemptAt: Timestamp | null;
}
/**
 * An open invitation.
 */
export interface Invitation {
    /**
     * When the current link was sent. RFC 3339, UTC.
     */
    sentAt: Timestamp;
    /**
     * When the link ends. RFC 3339, UTC.
     */
    expiresAt: Timestamp;
    /**
     * The inviter's user id. Null for an API key or the operator.
     */
    invitedBy: string | null;
    /**
     * What became of the e-mail with the current link. Not part of the ETag. Absent where nothing is known about it.
     */
    delivery?: InvitationDelivery;
}
/**
 * The value to send as `If-Match`.
 */
export type ETag = string;
/**
 * A person of the organization: active, invited or suspended.
 */
export interface User {
    /**
     * The id of a user. Opaque.
     */
    id: UserId;
    /**
     * An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`).
     */
    email: Email;
    /**
     * Null until the invitation is accepted, unless the inviter gave a name.
     */
    name: string | null;
    /**
     * `expired` is a pending invitation past its expiry time.
     */
    status: UserStatus;
    /**
     * The id of the role: decides what the user may do.
     */
    roleId: RoleId;
    /**
     * Whether the user has set two-factor authentication up.
     */
    twoFactorEnabled: boolean;
    /**
     * The address of a picture. Null for none.
     */
    avatarUrl: string | null;
    /**
     * When the user was added. RFC 3339, UTC.
     */
    createdAt: Timestamp;
    /**
     * Accurate to the minute. Not part of the ETag.
     */
    lastActiveAt: Timestamp | null;
    /**
     * Null once the user is active.
     */
    invitation: Invitation | null;
    /**
     * The value to send as `If-Match`.
     */
    etag: ETag;
}
/**
 * `resource:action`
 */
export type PermissionId = string;
/**
 * A role, and what users with it may do.
 */
export interface Role {
    /**
     * The id of a role. Opaque.
     */
    id: RoleId;
    /**
     * The name that everyone sees.
     */
    name: string;
    /**
     * What the role is for.
     */
    description: string;
    /**
     * Every permission, without wildcards, in the catalogue's order. Never includes permissions that an access level decides.
     */
    permissions: PermissionId[];
    /**
     * Decides on a resource if no level is set for the user.
     */
    defaultAccessLevel: string | null;
    /**
     * A system role comes with the catalogue and cannot change. Every other role is a custom role of the organization.
     */
    system: boolean;
    /**
     * The value to send as `If-Match`.
     */
    etag: ETag;
}
/**
 * What the caller must still do before other operations work. `two_factor_at_host`: the host signed the person in without
 * the second factor that the organization requires, and only the host can ask for it.
 */
export type Outstanding = "two_factor_setup" | "two_factor_code" | "two_factor_at_host" | null;
/**
 * Who is calling, what they may do, and what they must still do.
 */
export interface Session {
    /**
     * Who is calling.
     */
    actor: {
        /**
         * A person, or a program with an API key.
         */
        kind: "user" | "api_key";
        /**
         * The id of the user or of the API key.
         */
        id: Id;
    };
    /**
     * Null for an API key.
     */
    user: User | null;
    /**
     * The organization that the token belongs to.
     */
    organization: {
        /**
         * Opaque.
         */
        id: Id;
        /**
         * The name that people see.
         */
        name: string;
        /**
         * The catalogue the organization was created with, such as `hub`.
         */
        catalogue: string;
    };
    /**
     * The role of the caller.
     */
    role: Role;
    /**
     * What the role grants. Permissions that an access level decides are not listed; ask for them per resource.
     */
    permissions: PermissionId[];
    /**
     * Where the caller stands with two-factor authentication.
     */
    twoFactor: {
        /**
         * The organization requires two-factor authentication.
         */
        required: boolean;
        /**
         * The user has set it up.
         */
        enabled: boolean;
        /**
         * A code was verified in this session, or the host says it asked for one.
         */
        verified: boolean;
    };
    /**
     * What the caller must still do before other operations work. `two_factor_at_host`: the host signed the person in without
     * the second factor that the organization requires, and only the host can ask for it.
     */
    outstanding: Outstanding;
}
/**
 * How long the token works from this answer on. Unlike `expiresAt`, it needs no clock that agrees with the server's.
 */
export type ExpiresInSeconds = number;
/**
 * A token of the same session, for a page.
 */
export interface ShortLivedToken {
    /**
     * Opaque. Ends with its session, and after ten minutes at the latest.
     */
    token: string;
    /**
     * When the token ends. RFC 3339, UTC.
     */
    expiresAt: Timestamp;
    /**
     * How long the token works from this answer on. Unlike `expiresAt`, it needs no clock that agrees with the server's.
     */
    expiresInSeconds: ExpiresInSeconds;
}
/**
 * Exactly one of `userId` and `email` names the user. Otherwise the answer is `validation_failed`.
 */
export interface EmbeddingTokenCreate {
    /**
     * The user, by id.
     */
    userId?: UserId;
    /**
     * The user, by address.
     */
    email?: Email;
    /**
     * The page's origin as a browser writes it (`location.origin`): https, or http on localhost.
     */
    origin: string;
    /**
     * Whether the host asked the person for a second factor.
     */
    twoFactorVerified: boolean;
    /**
     * 600 if left out.
     */
    expiresInSeconds?: number;
}
/**
 * A token of one user for the pages of one origin.
 */
export interface EmbeddingToken {
    /**
     * Opaque. The page sends it as a bearer token.
     */
    token: string;
    /**
     * When the token ends. RFC 3339, UTC.
     */
    expiresAt: Timestamp;
    /**
     * How long the token works from this answer on. Unlike `expiresAt`, it needs no clock that agrees with the server's.
     */
    expiresInSeconds: ExpiresInSeconds;
    /**
     * The user whom the token belongs to.
     */
    userId: UserId;
}
/**
 * The id of a resource. Opaque.
 */
export type ResourceId = string;
/**
 * One question: may the user do this?
 */
export interface AccessCheck {
    /**
     * The permission, such as `users:view`.
     */
    permission: string;
    /**
     * The resource, for a permission that an access level decides.
     */
    resourceId?: ResourceId;
}
/**
 * Questions about one user.
 */
export interface AccessEvaluation {
    /**
     * The user. Left out: the caller.
     */
    userId?: UserId;
    /**
     * The questions.
     */
    checks: AccessCheck[];
}
/**
 * What decided. New reasons may be added; if you do not know a reason, ignore it.
 */
export type DecisionReason = "granted_by_role" | "granted_by_level" | "granted_by_default_level" | "malformed" | "unknown_permission" | "not_in_role" | "resource_required" | "no_level" | "not_in_level" | "unknown_level";
/**
 * The answer to one question.
 */
export interface AccessDecision {
    /**
     * As in the question.
     */
    permission: string;
    /**
     * As in the question.
     */
    resourceId?: ResourceId;
    /**
     * Whether the user may.
     */
    allowed: boolean;
    /**
     * What decided. New reasons may be added; if you do not know a reason, ignore it.
     */
    reason: DecisionReason;
}
/**
 * The answers.
 */
export interface AccessDecisions {
    /**
     * One per check, in order.
     */
    data: AccessDecision[];
}
/**
 * Where the list continues.
 */
export interface Page {
    /**
     * Opaque. Null on the last page.
     */
    nextCursor: string | null;
    /**
     * Only with `include=total`.
     */
    total?: number;
}
/**
 * One page of users.
 */
export interface UserList {
    /**
     * The users of this page.
     */
    data: User[];
    /**
     * Where the list continues.
     */
    page: Page;
}
/**
 * Like the If-Match header of the single operation: the ETag that was read, or `*`.
 */
export type IfMatchOfItem = string;
/**
 * The role to give to one user.
 */
export interface RoleChangeItem {
    /**
     * The user, by id.
     */
    userId: UserId;
    /**
     * The id of the new role.
     */
    roleId: RoleId;
    /**
     * Like the If-Match header of the single operation: the ETag that was read, or `*`.
     */
    ifMatch: IfMatchOfItem;
}
/**
 * Any other item. It is refused alone: its result is the `validation_failed` or `precondition_required` of the single operation, and the other items are carried out.
 */
export interface InvalidItem {
    [key: string]: string | number | boolean | null;
}
/**
 * True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag.
 */
export type DryRun = boolean;
/**
 * Roles to give.
 */
export interface RoleChangeBatch {
    /**
     * One for each user.
     */
    items: RoleChangeItem[];
    /**
     * True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag.
     */
    dryRun?: DryRun;
}
/**
 * Only the values that the action is about. Null if there was nothing before, or there is nothing after.
 */
export type AuditValues = {
    [key: string]: unknown;
} | null;
/**
 * What the item's audit event says. It contains no e-mail address.
 */
export interface BatchChange {
    /**
     * Only the values that the action is about. Null if there was nothing before, or there is nothing after.
     */
    before: AuditValues;
    /**
     * Only the values that the action is about. Null if there was nothing before, or there is nothing after.
     */
    after: AuditValues;
}
/**
 * One invalid value.
 */
export interface FieldError {
    /**
     * JSON pointer into the body, or `query.limit`, `path.userId`, `header.if-match`.
     */
    pointer: string;
    /**
     * A sentence that says what is wrong with it.
     */
    message: string;
}
/**
 * The result of one item.
 */
export interface BatchResult {
    /**
     * The item's position in the request.
     */
    index: number;
    /**
     * The user id. For a grant, the resource id and the user id with a slash between them, as in audit events. Null for
     * an invitation that was not created, and for an item that names no user.
     */
    id: string | null;
    /**
     * The HTTP status that the single operation would answer.
     */
    status: number;
    /**
     * The new ETag. Null if the item was refused, removed something, or would have changed something (dry run).
     */
    etag: string | null;
    /**
     * Null if the item was refused or changed nothing.
     */
    change: BatchChange | null;
    /**
     * Why the item was refused: the problem that the single operation would answer. Pointers in `errors` start at the item. Null if it was not refused.
     */
    problem: Problem | null;
}
/**
 * How many items were carried out, and how many refused.
 */
export interface BatchSummary {
    /**
     * Items that were carried out, or would be (dry run).
     */
    succeeded: number;
    /**
     * Items that were refused.
     */
    failed: number;
}
/**
 * What became of each item.
 */
export interface BatchResults {
    /**
     * Whether nothing was kept.
     */
    dryRun: boolean;
    /**
     * One result per item, in order.
     */
    data: BatchResult[];
    /**
     * The results in numbers.
     */
    summary: BatchSummary;
}
/**
 * The user of one item.
 */
export interface UserItem {
    /**
     * The user, by id.
     */
    userId: UserId;
}
/**
 * Users to change.
 */
export interface UserBatch {
    /**
     * One for each user.
     */
    items: UserItem[];
    /**
     * True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag.
     */
    dryRun?: DryRun;
}
/**
 * The user of one item, as they were read.
 */
export interface ReadUserItem {
    /**
     * The user, by id.
     */
    userId: UserId;
    /**
     * Like the If-Match header of the single operation: the ETag that was read, or `*`.
     */
    ifMatch: IfMatchOfItem;
}
/**
 * Users to change, as they were read.
 */
export interface ReadUserBatch {
    /**
     * One for each user.
     */
    items: ReadUserItem[];
    /**
     * True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag.
     */
    dryRun?: DryRun;
}
/**
 * The fields to change. Those that are left out keep their values.
 */
export interface UserUpdate {
    /**
     * The name that everyone sees.
     */
    name?: string;
}
/**
 * The role to give.
 */
export interface RoleChange {
    /**
     * The id of the new role.
     */
    roleId: RoleId;
}
/**
 * The user of an access level.
 */
export interface GrantUser {
    /**
     * The id of a user. Opaque.
     */
    id: UserId;
    /**
     * An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`).
     */
    email: Email;
    /**
     * Null until the user has one.
     */
    name: string | null;
    /**
     * The id of the role, whose default level decides where none is set.
     */
    roleId: RoleId;
    /**
     * `expired` is a pending invitation past its expiry time.
     */
    status: UserStatus;
}
/**
 * A resource, and how people know it.
 */
export interface NamedResource {
    /**
     * The id of a resource. Opaque.
     */
    id: ResourceId;
    /**
     * Such as `assistant`.
     */
    type: string;
    /**
     * The host's own key.
     */
    key: string;
    /**
     * The name that people see.
     */
    name: string;
}
/**
 * What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`.
 */
export type LevelSource = "explicit" | "role" | "none";
/**
 * One permission, decided in the same way as by access.evaluate.
 */
export interface PermissionAccess {
    /**
     * `resource:action`
     */
    permission: PermissionId;
    /**
     * Whether the user has the permission.
     */
    allowed: boolean;
    /**
     * What decided. New reasons may be added; if you do not know a reason, ignore it.
     */
    reason: DecisionReason;
    /**
     * What grants the permission: the role, the access level set for the user, or the role's default access level. Null if nothing grants it.
     */
    source: "role" | "level" | "default_level" | null;
}
/**
 * What a user may do: everywhere, or with one resource.
 */
export interface EffectiveAccess {
    /**
     * Null for the permissions that the role decides.
     */
    resource: NamedResource | null;
    /**
     * The level set for the user.
     */
    accessLevel: string | null;
    /**
     * The level that decides.
     */
    effectiveAccessLevel: string | null;
    /**
     * What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`.
     */
    source: LevelSource;
    /**
     * In the order of the catalogue.
     */
    permissions: PermissionAccess[];
}
/**
 * One page of what a user may do.
 */
export interface UserAccessList {
    /**
     * The user who holds these permissions. Unless `status` is active, none can be used.
     */
    user: GrantUser;
    /**
     * What the user must do before any permission can be used (P8). `two_factor_setup`: two-factor authentication is required and the user has not set it up.
     */
    outstanding: "two_factor_setup" | null;
    /**
     * The entries of this page.
     */
    data: EffectiveAccess[];
    /**
     * Where the list continues.
     */
    page: Page;
}
/**
 * What a user may do with one resource.
 */
export interface UserGrant {
    /**
     * The resource.
     */
    resource: NamedResource;
    /**
     * The level set for the user.
     */
    accessLevel: string | null;
    /**
     * The level that decides.
     */
    effectiveAccessLevel: string | null;
    /**
     * What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`.
     */
    source: LevelSource;
    /**
     * The value to send as `If-Match`.
     */
    etag: ETag;
}
/**
 * One page of the levels of one user.
 */
export interface UserGrantList {
    /**
     * One row per resource.
     */
    data: UserGrant[];
    /**
     * Where the list continues.
     */
    page: Page;
}
/**
 * Whom to invite, and as what.
 */
export interface InvitationCreate {
    /**
     * An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`).
     */
    email: Email;
    /**
     * The id of the role that the user will have.
     */
    roleId: RoleId;
    /**
     * The name of the person, who can change it.
     */
    name?: string;
}
/**
 * People to invite.
 */
export interface InvitationBatch {
    /**
     * One for each person.
     */
    items: InvitationCreate[];
    /**
     * True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag.
     */
    dryRun?: DryRun;
}
/**
 * The token of an invitation.
 */
export interface InvitationToken {
    /**
     * What follows `#token=` in the link.
     */
    token: string;
}
/**
 * Who invited whom to what.
 */
export interface InvitationPreview {
    /**
     * An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`).
     */
    email: Email;
    /**
     * The name that the inviter gave. Null for none.
     */
    name: string | null;
    /**
     * The organization.
     */
    organizationName: string;
    /**
     * The role that the user will have.
     */
    roleName: string;
    /**
     * The inviter. Null for an API key, the operator, or a user without a name.
     */
    invitedByName: string | null;
    /**
     * When the link ends. RFC 3339, UTC.
     */
    expiresAt: Timestamp;
}
/**
 * The token of an invitation, and the name of the person.
 */
export interface InvitationAcceptance {
    /**
     * What follows `#token=` in the link.
     */
    token: string;
    /**
     * The name that everyone will see.
     */
    name: string;
}
/**
 * A new session.
 */
export interface SessionToken {
    /**
     * Opaque. Send it as a bearer token.
     */
    token: string;
    /**
     * When the token ends. RFC 3339, UTC.
     */
    expiresAt: Timestamp;
    /**
     * What the person must still do before other operations work.
     */
    outstanding: "two_factor_setup" | "two_factor_code" | null;
}
/**
 * The new user, and their session.
 */
export interface AcceptedInvitation {
    /**
     * The user, now active.
     */
    user: User;
    /**
     * Null if the host signs its users in.
     */
    session: SessionToken | null;
}
/**
 * Every role.
 */
export interface RoleList {
    /**
     * The roles of the catalogue in its order, then the custom ones by name.
     */
    data: Role[];
}
/**
 * Unique in the organization. Case, accents and repeated spaces make no difference.
 */
export type RoleName = string;
/**
 * What the role is for.
 */
export type RoleDescription = string;
/**
 * Every permission the role holds, in any order. Only permissions with `decidedBy: role`.
 */
export type RolePermissions = PermissionId[];
/**
 * The id of an access level. Opaque.
 */
export type AccessLevelId = string;
/**
 * The level that decides on a resource if none is set for the user. Null for none.
 */
export type RoleDefaultLevel = AccessLevelId | null;
/**
 * A new custom role.
 */
export interface RoleCreate {
    /**
     * Unique in the organization. Case, accents and repeated spaces make no difference.
     */
    name: RoleName;
    /**
     * What the role is for.
     */
    description?: RoleDescription;
    /**
     * Every permission the role holds, in any order. Only permissions with `decidedBy: role`.
     */
    permissions: RolePermissions;
    /**
     * The level that decides on a resource if none is set for the user. Null for none.
     */
    defaultAccessLevel?: RoleDefaultLevel;
}
/**
 * The fields to change. Those that are left out keep their values.
 */
export interface RoleUpdate {
    /**
     * Unique in the organization. Case, accents and repeated spaces make no difference.
     */
    name?: RoleName;
    /**
     * What the role is for.
     */
    description?: RoleDescription;
    /**
     * Every permission the role holds, in any order. Only permissions with `decidedBy: role`.
     */
    permissions?: RolePermissions;
    /**
     * The level that decides on a resource if none is set for the user. Null for none.
     */
    defaultAccessLevel?: RoleDefaultLevel;
}
/**
 * Something that a role or an access level allows.
 */
export interface Permission {
    /**
     * `resource:action`
     */
    id: PermissionId;
    /**
     * The name that people see.
     */
    label: string;
    /**
     * What it allows.
     */
    description: string;
    /**
     * `role`: the role decides, everywhere. `level`: the access level on each resource decides.
     */
    decidedBy: "role" | "level";
}
/**
 * A page of the host product, with its permissions.
 */
export interface PermissionPage {
    /**
     * Opaque.
     */
    id: Id;
    /**
     * The name that people see.
     */
    label: string;
    /**
     * What can be allowed on this page.
     */
    permissions: Permission[];
}
/**
 * Every permission, by page.
 */
export interface PermissionPageList {
    /**
     * Grouped by page of the host product.
     */
    data: PermissionPage[];
}
/**
 * What a user may do with one resource.
 */
export interface AccessLevel {
    /**
     * The id of an access level. Opaque.
     */
    id: AccessLevelId;
    /**
     * The name that people see.
     */
    name: string;
    /**
     * What it is for.
     */
    description: string;
    /**
     * What the level allows on a resource.
     */
    permissions: PermissionId[];
}
/**
 * Every access level.
 */
export interface AccessLevelList {
    /**
     * From the weakest to the strongest.
     */
    data: AccessLevel[];
}
/**
 * A thing that access levels are set on, with the caller's level.
 */
export interface Resource {
    /**
     * The id of a resource. Opaque.
     */
    id: ResourceId;
    /**
     * Such as `assistant`.
     */
    type: string;
    /**
     * The host's own key.
     */
    key: string;
    /**
     * The name that people see.
     */
    name: string;
    /**
     * The level set for the caller. Not part of the ETag.
     */
    accessLevel: string | null;
    /**
     * The level that decides for the caller.
     */
    effectiveAccessLevel: string | null;
    /**
     * What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`.
     */
    source: LevelSource;
    /**
     * When the resource was registered. RFC 3339, UTC.
     */
    createdAt: Timestamp;
    /**
     * The value to send as `If-Match`.
     */
    etag: ETag;
}
/**
 * One page of resources.
 */
export interface ResourceList {
    /**
     * The resources of this page.
     */
    data: Resource[];
    /**
     * Where the list continues.
     */
    page: Page;
}
/**
 * A new resource.
 */
export interface ResourceCreate {
    /**
     * One of the host's types, such as `assistant`.
     */
    type: string;
    /**
     * The host's own key, unique among the resources of this type.
     */
    key: string;
    /**
     * The name that people see.
     */
    name: string;
}
/**
 * The fields to change.
 */
export interface ResourceUpdate {
    /**
     * The name that people see.
     */
    name?: string;
}
/**
 * What one user may do with one resource.
 */
export interface Grant {
    /**
     * The user of an access level.
     */
    user: GrantUser;
    /**
     * The level set for the user.
     */
    accessLevel: string | null;
    /**
     * The level that decides.
     */
    effectiveAccessLevel: string | null;
    /**
     * What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`.
     */
    source: LevelSource;
    /**
     * The value to send as `If-Match`.
     */
    etag: ETag;
}
/**
 * One page of the users with a level.
 */
export interface GrantList {
    /**
     * Every user with a level, set or by default of their role.
     */
    data: Grant[];
    /**
     * Where the list continues.
     */
    page: Page;
}
/**
 * The level to set.
 */
export interface GrantSet {
    /**
     * The id of the level.
     */
    accessLevel: AccessLevelId;
}
/**
 * The level to set for one user on one resource.
 */
export interface GrantSetItem {
    /**
     * The resource, by id.
     */
    resourceId: ResourceId;
    /**
     * The user, by id.
     */
    userId: UserId;
    /**
     * The id of the level.
     */
    accessLevel: AccessLevelId;
    /**
     * Like the If-Match header of the single operation: the ETag that was read, or `*`.
     */
    ifMatch: IfMatchOfItem;
}
/**
 * Levels to set.
 */
export interface GrantSetBatch {
    /**
     * One for each user and resource.
     */
    items: GrantSetItem[];
    /**
     * True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag.
     */
    dryRun?: DryRun;
}
/**
 * The level to remove from one user on one resource.
 */
export interface GrantRemoveItem {
    /**
     * The resource, by id.
     */
    resourceId: ResourceId;
    /**
     * The user, by id.
     */
    userId: UserId;
    /**
     * Like the If-Match header of the single operation: the ETag that was read, or `*`.
     */
    ifMatch: IfMatchOfItem;
}
/**
 * Levels to remove.
 */
export interface GrantRemoveBatch {
    /**
     * One for each user and resource.
     */
    items: GrantRemoveItem[];
    /**
     * True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag.
     */
    dryRun?: DryRun;
}
/**
 * In lower case, such as `example.com`.
 */
export type EmailDomain = string;
/**
 * The domains whose addresses can be invited. An empty list allows any domain. A subdomain must be listed on its own. An
 * international domain can be written in its own letters or in its `xn--` form; both are the same domain. The list is
 * stored sorted and without duplicates.
 */
export type EmailDomains = EmailDomain[];
/**
 * How the organization signs in and invites.
 */
export interface SecuritySettings {
    /**
     * For all users at once.
     */
    twoFactorRequired: boolean;
    /**
     * How long the link of an invitation works.
     */
    invitationLifetimeInMinutes: number;
    /**
     * The domains whose addresses can be invited. An empty list allows any domain. A subdomain must be listed on its own. An
     * international domain can be written in its own letters or in its `xn--` form; both are the same domain. The list is
     * stored sorted and without duplicates.
     */
    allowedEmailDomains: EmailDomains;
    /**
     * Active users without two-factor authentication. Not part of the ETag.
     */
    accountsWithoutTwoFactor: number;
    /**
     * The value to send as `If-Match`.
     */
    etag: ETag;
}
/**
 * The settings to change. Those that are left out keep their values.
 */
export interface SecuritySettingsUpdate {
    /**
     * For all users at once.
     */
    twoFactorRequired?: boolean;
    /**
     * How long the links of new invitations work.
     */
    invitationLifetimeInMinutes?: number;
    /**
     * The domains whose addresses can be invited. An empty list allows any domain. A subdomain must be listed on its own. An
     * international domain can be written in its own letters or in its `xn--` form; both are the same domain. The list is
     * stored sorted and without duplicates.
     */
    allowedEmailDomains?: EmailDomains;
}
/**
 * Whom to ask for access.
 */
export interface ContactSettings {
    /**
     * The contact for access requests, in the host's words. Plain text.
     */
    text: string | null;
    /**
     * The value to send as `If-Match`.
     */
    etag: ETag;
}
/**
 * Whom to ask for access.
 */
export interface ContactSettingsUpdate {
    /**
     * In the host's words. Plain text. Null for none.
     */
    text: string | null;
}
/**
 * The operation, such as `users.changeRole`, or an operator command. What is not an operation: `hostIdentities.signIn` and `hostIdentities.refuse` for the host's own sign-in, at most one for each person and IP address in twelve hours; `twoFactor.refuse` for the first wrong code since the last right one; `twoFactor.pause` when so many were wrong that none is accepted for a time.
 */
export type AuditAction = string;
/**
 * RFC 3339, UTC, such as `2026-03-01T00:00:00Z`.
 */
export type Instant = string;
/**
 * The API key that made the token for embedding which the actor used. Null for every other way to sign in.
 */
export type AuditVia = {
    /**
     * Always an API key.
     */
    kind: "api_key";
    /**
     * Opaque.
     */
    id: Id;
    /**
     * Null if the key was revoked.
     */
    name: string | null;
} | null;
/**
 * Who did something.
 */
export interface AuditActor {
    /**
     * `operator`: a command of those who run the service. `link`: a person with a mailed link. `host`: a person whom the host signed in.
     */
    kind: "user" | "api_key" | "operator" | "link" | "host";
    /**
     * Null for the operator.
     */
    id: string | null;
    /**
     * The name, or else the e-mail address, of a user who still exists; the name of an API key.
     */
    name: string | null;
    /**
     * The API key that made the token for embedding which the actor used. Null for every other way to sign in.
     */
    via?: AuditVia;
}
/**
 * What something was done to.
 */
export interface AuditTarget {
    /**
     * Such as `user`, `role`, `grant`, `resource`, `settings`, `api_key`, `organization`.
     */
    type: string;
    /**
     * For a grant: the resource id and the user id, with a slash between them.
     */
    id: string;
    /**
     * The name of the target, if it still exists. For a grant, the name of the user.
     */
    name: string | null;
    /**
     * For a grant, the name of the resource.
     */
    resourceName: string | null;
}
/**
 * Who did what to whom, and when.
 */
export interface AuditEvent {
    /**
     * Opaque.
     */
    id: Id;
    /**
     * When it was done. RFC 3339, UTC.
     */
    at: Timestamp;
    /**
     * The operation, such as `users.changeRole`, or an operator command. What is not an operation: `hostIdentities.signIn` and `hostIdentities.refuse` for the host's own sign-in, at most one for each person and IP address in twelve hours; `twoFactor.refuse` for the first wrong code since the last right one; `twoFactor.pause` when so many were wrong that none is accepted for a time.
     */
    action: AuditAction;
    /**
     * Who did it.
     */
    actor: AuditActor;
    /**
     * What it was done to.
     */
    target: AuditTarget;
    /**
     * Only the values that the action is about. Null if there was nothing before, or there is nothing after.
     */
    before: AuditValues;
    /**
     * Only the values that the action is about. Null if there was nothing before, or there is nothing after.
     */
    after: AuditValues;
    /**
     * The IP address that the request came from, kept as long as the event. Null if the service does not know it, and for an operator's command.
     */
    ipAddress?: string | null;
}
/**
 * One page of audit events.
 */
export interface AuditEventList {
    /**
     * The events of this page, newest first.
     */
    data: AuditEvent[];
    /**
     * Where the list continues.
     */
    page: Page;
}
/**
 * Where the caller stands with two-factor authentication.
 */
export interface TwoFactorState {
    /**
     * The organization requires two-factor authentication.
     */
    required: boolean;
    /**
     * The user has set it up.
     */
    enabled: boolean;
    /**
     * A code was verified in this session.
     */
    verified: boolean;
    /**
     * The recovery codes that still work.
     */
    recoveryCodesLeft: number;
}
/**
 * What an authenticator app needs.
 */
export interface TwoFactorSetup {
    /**
     * Base32, to type in by hand.
     */
    secret: string;
    /**
     * For a QR code. SHA-1, 6 digits, 30 seconds.
     */
    otpauthUri: string;
    /**
     * When the started setup ends. RFC 3339, UTC.
     */
    expiresAt: Timestamp;
}
/**
 * A current code of the authenticator app.
 */
export interface TwoFactorCode {
    /**
     * Six digits of any script. Spaces, dashes and invisible characters make no difference.
     */
    code: string;
}
/**
 * New recovery codes. Older ones are void.
 */
export interface RecoveryCodes {
    /**
     * Shown once.
     */
    recoveryCodes: string[];
}
/**
 * Who wants to sign in.
 */
export interface LinkRequest {
    /**
     * An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`).
     */
    email: Email;
}
/**
 * What to tell the person.
 */
export interface LinkRequested {
    /**
     * The same for a known and for an unknown address.
     */
    message: string;
}
/**
 * The token of a sign-in link.
 */
export interface LinkToken {
    /**
     * What follows `#token=` in the link.
     */
    token: string;
}
/**
 * One of the codes for a lost authenticator app.
 */
export interface RecoveryCode {
    /**
     * Spaces, dashes, invisible characters, width and case make no difference.
     */
    code: string;
}
/**
 * The `operationId` of an operation, such as `users.list`.
 */
export type OperationId = string;
/**
 * Where this backend draws the line. Where one is left out, the contract's own limit holds.
 */
export interface CapabilityLimits {
    /**
     * The largest `limit` of a list.
     */
    pageItems?: number;
    /**
     * The most items of one batch.
     */
    batchItems?: number;
    /**
     * The most checks of one `access.evaluate`.
     */
    accessChecks?: number;
    /**
     * The largest body of any request, in bytes. Smaller requests can have smaller ones.
     */
    bodyBytes?: number;
    /**
     * The most custom roles of an organization.
     */
    customRoles?: number;
    /**
     * The most allowed e-mail domains in the security settings.
     */
    emailDomains?: number;
}
/**
 * What a backend has of this contract.
 */
export interface Capabilities {
    /**
     * The version of the contract that the backend was made for: `info.version` of its document.
     */
    contractVersion: string;
    /**
     * The operations that the backend carries out, by area: the `operationId`s of each tag of this contract. An area or an
     * operation that is not listed is not there. New ones may be added; ignore those you do not know.
     */
    areas: {
        [key: string]: OperationId[];
    };
    /**
     * Where this backend draws the line. Where one is left out, the contract's own limit holds.
     */
    limits: CapabilityLimits;
}
/**
 * The answer of a service that runs.
 */
export interface Health {
    /**
     * Always `ok`.
     */
    status: "ok";
}
/**
 * The number of a change; also the `id` of its event.
 */
export type EventNumber = number;
/**
 * The query of `users.list`.
 */
export interface ListUsersQuery {
    /**
     * Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference.
     */
    q?: string;
    /**
     * Any of these roles.
     */
    role?: RoleId[];
    /**
     * Any of these statuses.
     */
    status?: UserStatus[];
    /**
     * Open invitations whose e-mail has any of these statuses.
     */
    delivery?: DeliveryStatus[];
    /**
     * Users with or without two-factor authentication.
     */
    twoFactor?: "on" | "off";
    /**
     * A leading minus reverses the order. Ties are broken by id.
     */
    sort?: "name" | "-name" | "email" | "-email" | "role" | "-role" | "status" | "-status" | "lastActiveAt" | "-lastActiveAt" | "createdAt" | "-createdAt";
    /**
     * The most items of the page. A backend can have a smaller limit; see capabilities.get.
     */
    limit?: number;
    /**
     * Works only with the filters and sort it was issued for.
     */
    cursor?: string;
    /**
     * `total` adds the count.
     */
    include?: "total";
}
/**
 * The query of `users.export`.
 */
export interface ExportUsersQuery {
    /**
     * Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference.
     */
    q?: string;
    /**
     * Any of these roles.
     */
    role?: RoleId[];
    /**
     * Any of these statuses.
     */
    status?: UserStatus[];
    /**
     * Open invitations whose e-mail has any of these statuses.
     */
    delivery?: DeliveryStatus[];
    /**
     * Users with or without two-factor authentication.
     */
    twoFactor?: "on" | "off";
    /**
     * A leading minus reverses the order. Ties are broken by id.
     */
    sort?: "name" | "-name" | "email" | "-email" | "role" | "-role" | "status" | "-status" | "lastActiveAt" | "-lastActiveAt" | "createdAt" | "-createdAt";
}
/**
 * The query of `access.listByUser`.
 */
export interface ListUserAccessQuery {
    /**
     * Any of these permissions.
     */
    permission?: PermissionId[];
    /**
     * Only this resource. The list is empty if no resource has this id.
     */
    resourceId?: ResourceId;
    /**
     * Each word must be in the resource's name. Case, accents and signs inside a word make no difference.
     */
    q?: string;
    /**
     * The most items of the page. A backend can have a smaller limit; see capabilities.get.
     */
    limit?: number;
    /**
     * Works only with the filters and sort it was issued for.
     */
    cursor?: string;
    /**
     * `total` adds the count.
     */
    include?: "total";
}
/**
 * The query of `grants.listByUser`.
 */
export interface ListUserGrantsQuery {
    /**
     * The most items of the page. A backend can have a smaller limit; see capabilities.get.
     */
    limit?: number;
    /**
     * Works only with the filters and sort it was issued for.
     */
    cursor?: string;
    /**
     * `total` adds the count.
     */
    include?: "total";
}
/**
 * The query of `resources.list`.
 */
export interface ListResourcesQuery {
    /**
     * Only resources of this type.
     */
    type?: string;
    /**
     * Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference.
     */
    q?: string;
    /**
     * The most items of the page. A backend can have a smaller limit; see capabilities.get.
     */
    limit?: number;
    /**
     * Works only with the filters and sort it was issued for.
     */
    cursor?: string;
    /**
     * `total` adds the count.
     */
    include?: "total";
}
/**
 * The query of `grants.list`.
 */
export interface ListGrantsQuery {
    /**
     * Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference.
     */
    q?: string;
    /**
     * The most items of the page. A backend can have a smaller limit; see capabilities.get.
     */
    limit?: number;
    /**
     * Works only with the filters and sort it was issued for.
     */
    cursor?: string;
    /**
     * `total` adds the count.
     */
    include?: "total";
}
/**
 * The query of `auditEvents.list`.
 */
export interface ListAuditEventsQuery {
    /**
     * What this user or API key did.
     */
    actorId?: Id;
    /**
     * Any of these actions.
     */
    action?: AuditAction[];
    /**
     * What was done to this target (`target.id`): an id, or two with a slash between them.
     */
    targetId?: string;
    /**
     * At this time or later.
     */
    from?: Instant;
    /**
     * Before this time.
     */
    to?: Instant;
    /**
     * The most items of the page. A backend can have a smaller limit; see capabilities.get.
     */
    limit?: number;
    /**
     * Works only with the filters and sort it was issued for.
     */
    cursor?: string;
    /**
     * `total` adds the count.
     */
    include?: "total";
}
/**
 * The query of `auditEvents.export`.
 */
export interface ExportAuditEventsQuery {
    /**
     * What this user or API key did.
     */
    actorId?: Id;
    /**
     * Any of these actions.
     */
    action?: AuditAction[];
    /**
     * What was done to this target (`target.id`): an id, or two with a slash between them.
     */
    targetId?: string;
    /**
     * At this time or later.
     */
    from?: Instant;
    /**
     * Before this time.
     */
    to?: Instant;
}
export interface paths {
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller
         *
         * The caller's user, role and permissions, and what they must still do. Works before the second factor is verified.
         */
        get: operations["session.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         *
         * Ends the session and every short-lived token made from it. An API key cannot be signed out, nor can a person whom the host signed in.
         */
        post: operations["session.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a short-lived token of this session
         *
         * For a host that keeps the session in an HttpOnly cookie and gives the widgets a token from memory.
         */
        post: operations["session.createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token for a user's browser
         *
         * For a host with its own sign-in. Its backend exchanges its API key for a short-lived token of the person who is signed in
         * there, and gives it to the page. The token acts as that user, works only in a browser on pages of `origin`, and creates no
         * other tokens. It ends when it expires, when the user is suspended or deleted, or when the API key is revoked. The user's
         * role may not exceed the key's, and an access level set for the user counts only up to the default access level of the
         * key's role.
         */
        post: operations["tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check permissions
         *
         * Answers one or more checks for the caller, or with `userId` for a user whom the caller may see (`users:view`; any other
         * id is a 404). A permission that an access level decides needs its `resourceId`. If the id is missing or does not exist,
         * the answer is no. The operation changes nothing, so it needs no Idempotency-Key and ignores one.
         */
        post: operations["access.evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         *
         * Active users, suspended users and open invitations in one list. A deleted user is in no list.
         */
        get: operations["users.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export users
         *
         * All users that users.list answers for the same filters and sort, as CSV (RFC 4180): UTF-8 with a byte order mark, a header
         * row, CRLF. Columns: id, email, name, status, roleId, role, twoFactorEnabled, createdAt, lastActiveAt, invitationSentAt,
         * invitationExpiresAt, invitedBy, delivery, deliveryReason. A cell that a spreadsheet would take for a formula (first
         * character `=`, `+`, `-`, `@`, tab or CR) starts with an apostrophe. The answer starts at once and is read page by page. If
         * it breaks off, it is not complete.
         */
        get: operations["users.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/batch/change-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the role of many users
         *
         * Carries out users.changeRole for each of up to 500 items, one after the other, in one transaction, with one result
         * per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other
         * items. The organization always keeps a user who may manage users: the last item that would take that away is
         * refused.
         */
        post: operations["users.changeRoleBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/batch/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend many users
         *
         * Carries out users.suspend for each of up to 500 items, one after the other, in one transaction, with one result
         * per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other
         * items. Only active users can be suspended.
         */
        post: operations["users.suspendBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/batch/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate many users
         *
         * Carries out users.reactivate for each of up to 500 items, one after the other, in one transaction, with one result
         * per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other
         * items. Only suspended users can be reactivated.
         */
        post: operations["users.reactivateBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/batch/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete many users
         *
         * Carries out users.delete for each of up to 500 items, one after the other, in one transaction, with one result per
         * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items.
         * The addresses of deleted users can never be invited again.
         */
        post: operations["users.deleteBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        /**
         * Get a user
         *
         * One user, active, suspended or invited.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         *
         * Deletes the user and ends their sessions. The address can never be invited again. Works on invitations too; to withdraw an
         * invitation and keep nothing, use invitations.revoke. The user's role may not exceed the caller's own, and the last active
         * user with the strongest role stays.
         */
        delete: operations["users.delete"];
        options?: never;
        head?: never;
        /**
         * Change a user's name
         *
         * Changes the name shown for the user. The user's role may not exceed the caller's own.
         */
        patch: operations["users.update"];
        trace?: never;
    };
    "/v1/users/{userId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a user's role
         *
         * Works for every user except the caller, also for invited ones. Neither the new role nor the present one may exceed the
         * caller's own, and the last active user with the strongest role keeps such a role.
         */
        put: operations["users.changeRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a user
         *
         * Signs the person out everywhere, ends their short-lived tokens and sign-in links, and refuses them until the user is
         * reactivated. The user stays in the list and keeps role and access levels. Only an active user can be suspended; an
         * invitation is revoked instead. The user's role may not exceed the caller's own, and the last active user with the
         * strongest role cannot be suspended.
         */
        post: operations["users.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reactivate a user
         *
         * The person can sign in again, with the same role and access levels. Ended sessions stay ended. The user's role may not
         * exceed the caller's own.
         */
        post: operations["users.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        /**
         * List what a user may do, and why
         *
         * Each permission as access.evaluate answers it for this user, and what grants it. The first entry has `resource` null and
         * lists the permissions that the role decides. Then follows one entry per resource, by name, with the permissions that the
         * access level decides. Entries without permissions are left out. So there is no first entry when `permission` names
         * nothing that a role decides, or when `q` or `resourceId` is given, because these ask only for resources.
         * These are the permissions that the user holds. A user who is not active, or has something `outstanding`, cannot
         * use them. Only a caller with `resources:view` and `access_levels:view` sees resources and the levels on them. For anyone
         * else the list ends after the first entry.
         */
        get: operations["access.listByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        /**
         * List a user's levels on all resources
         *
         * One row per resource, by name.
         */
        get: operations["grants.listByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Reset a user's lost second factor
         *
         * Ends the user's sessions. The user sets up a new one when it is next required. If-Match takes the user's ETag. Nobody resets
         * their own: another manager does it, whose role the user's may not exceed, or the operator if there is no such manager.
         */
        delete: operations["twoFactor.reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person
         *
         * Creates a pending user and sends an e-mail with a link that activates the account. The role may not exceed the caller's
         * own. If the security settings list allowed domains, the address must belong to one.
         */
        post: operations["invitations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/batch/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite many people
         *
         * Carries out invitations.create for each of up to 500 items, one after the other, in one transaction, with one
         * result per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the
         * other items. One e-mail is sent for each new invitation, none in a dry run. If an address comes twice, the second
         * item is `address_taken`.
         */
        post: operations["invitations.createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/batch/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend many invitations
         *
         * Carries out invitations.resend for each of up to 500 items, one after the other, in one transaction, with one
         * result per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the
         * other items. Each invitation gets a new link with a new expiry.
         */
        post: operations["invitations.resendBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/batch/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke many invitations
         *
         * Carries out invitations.revoke for each of up to 500 items, one after the other, in one transaction, with one
         * result per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the
         * other items. Revoked invitations leave nothing behind; their addresses can be invited again.
         */
        post: operations["invitations.revokeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         *
         * Removes the pending user and keeps nothing. The address can be invited again. The invited role may not exceed the caller's
         * own.
         */
        delete: operations["invitations.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{userId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend an invitation
         *
         * Sends a new link with a new expiry, also if the old one has expired. The old link becomes void. The invited role may not
         * exceed the caller's own.
         */
        post: operations["invitations.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an invitation by its link
         *
         * Does not use up the link. The token travels in the body.
         */
        post: operations["invitations.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation by its link
         *
         * Activates the account and, if this service signs people in, starts a session. A link works once.
         */
        post: operations["invitations.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         *
         * The roles of the catalogue in its order, then the organization's custom roles by name. To count the users with a role,
         * call users.list with `role` and `include=total`.
         */
        get: operations["roles.list"];
        put?: never;
        /**
         * Create a custom role
         *
         * The role may not exceed the caller's own, in permissions or default level. To copy a role, send its values with a new name.
         * An organization has at most 100 custom roles.
         */
        post: operations["roles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The role, by id.
                 */
                roleId: RoleId;
            };
            cookie?: never;
        };
        /**
         * Get a role
         *
         * One role, from the catalogue or custom.
         */
        get: operations["roles.get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom role
         *
         * Works only while no user (active, invited or suspended) and no API key has it. The role may not exceed the caller's own.
         */
        delete: operations["roles.delete"];
        options?: never;
        head?: never;
        /**
         * Change a custom role
         *
         * Fields that are left out keep their values; `permissions` replaces all permissions. Users with the role have the new
         * permissions from their next request on. The role may not exceed the caller's own, neither before nor after the change. Callers
         * can change only the name and the description of their own role.
         */
        patch: operations["roles.update"];
        trace?: never;
    };
    "/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List permissions
         *
         * Grouped by page of the host product. Each says what decides it.
         */
        get: operations["permissions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List access levels
         *
         * From the weakest to the strongest, with what each allows.
         */
        get: operations["accessLevels.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resources
         *
         * With the caller's level on each, by name. A caller who may not view access levels (`access_levels:view`) sees only the
         * resources they have a level on.
         */
        get: operations["resources.list"];
        put?: never;
        /**
         * Register a resource
         *
         * Uses the host's own key, which is unique among the resources of its type.
         */
        post: operations["resources.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
            };
            cookie?: never;
        };
        /**
         * Get a resource
         *
         * With the caller's level on it. A resource that the caller does not see in the list is a 404.
         */
        get: operations["resources.get"];
        put?: never;
        post?: never;
        /**
         * Delete a resource
         *
         * Deletes the levels set on it too.
         */
        delete: operations["resources.delete"];
        options?: never;
        head?: never;
        /**
         * Rename a resource
         *
         * The key and the type cannot change.
         */
        patch: operations["resources.update"];
        trace?: never;
    };
    "/v1/resources/{resourceId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
            };
            cookie?: never;
        };
        /**
         * List who may do what with a resource
         *
         * Every user with a level on it, set or by default of their role, by name.
         */
        get: operations["grants.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resourceId}/grants/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        /**
         * Get what a user may do with a resource
         *
         * Also works for a user without a set level. Then `accessLevel` is null, the ETag is `"none"`, and `effectiveAccessLevel` is the default of their role.
         */
        get: operations["grants.get"];
        /**
         * Set a user's level on a resource
         *
         * A set level decides, whatever the role. A caller who may manage access levels may set anyone's level, also their own.
         */
        put: operations["grants.set"];
        post?: never;
        /**
         * Remove a user's level on a resource
         *
         * Afterwards the default of their role decides.
         */
        delete: operations["grants.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/batch/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set many access levels
         *
         * Carries out grants.set for each of up to 500 items, one after the other, in one transaction, with one result per
         * item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other items.
         * The items may name any users and any resources.
         */
        post: operations["grants.setBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/batch/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove many access levels
         *
         * Carries out grants.remove for each of up to 500 items, one after the other, in one transaction, with one result
         * per item, in order. A refused item, also one with an invalid field, changes nothing and does not stop the other
         * items. Afterwards the default of each user's role decides.
         */
        post: operations["grants.removeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the security settings
         *
         * Also says how many users have not set up two-factor authentication.
         */
        get: operations["settings.getSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the security settings
         *
         * Two-factor authentication is turned on or off for all users at once. Once it is on, no account works without it. A new
         * lifetime applies to links that are sent after the change; new allowed domains apply to new invitations. Existing users and
         * invitations are not affected.
         */
        patch: operations["settings.updateSecurity"];
        trace?: never;
    };
    "/v1/settings/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the access contact
         *
         * The text shown to people who may not manage users.
         */
        get: operations["settings.getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the access contact
         *
         * Plain text. Null restores the catalogue's own text, if it has one.
         */
        patch: operations["settings.updateContact"];
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         *
         * Who did what to whom, the values before and after, when and from where; newest first. An event stores no e-mail addresses. The
         * names are the current names of users, API keys and resources that still exist.
         */
        get: operations["auditEvents.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export audit events
         *
         * All events that auditEvents.list answers for the same filters, as CSV in the form of users.export. Columns: id, at,
         * action, actorKind, actorId, actorName, targetType, targetId, targetName, resourceName, before, after, viaKeyId,
         * viaKeyName, ipAddress. `before` and `after` are JSON.
         */
        get: operations["auditEvents.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow changes as they happen
         *
         * An endless stream of "this changed" notices as server-sent events (WHATWG HTML, "Server-sent events"), in UTF-8. Read it
         * with `fetch`, because `EventSource` sends no token. Changes to the organization are numbered without gaps, in the order in
         * which they took effect. The number is the `id` of the event.
         * | event | data | when |
         * | --- | --- | --- |
         * | `ready` | StreamPosition | First. Every change after this number will be reported. |
         * | `reset` | StreamPosition | Instead of `ready`, when notices were lost. Reload what you show. Later changes will be reported. |
         * | `change` | ChangeNotice | One change that the caller may see. It says what changed, not how: read it again. |
         * **Resuming.** Send the last `id` you received as `Last-Event-ID`. The stream then continues after it: you get the changes
         * you missed, and none twice. Numbers are kept for a day. A number that is no longer known, or too far behind, is answered
         * with `reset`. Without the header the stream starts now.
         * **Who gets which notices.** A user: callers who may read it with `users.get`, and the user. A level: callers who may read it
         * with `grants.list`, and the user who has it. A resource: callers who may read it with `resources.get`. Settings and roles:
         * callers who may read them with their operation, for roles `roles.list`. This is checked for every notice, so a caller's
         * numbers can have gaps.
         * **Staying connected.** Something is sent at least every 15 seconds: a comment (a line that starts with a colon), or only an
         * `id`, which moves the position past changes the caller may not see. The stream ends without notice when the caller is no
         * longer admitted (token expired, signed out, suspended), when the caller reads too slowly, and when the server stops.
         * Connect again after the time in `retry` (milliseconds), with a new token if the old one is refused. A caller with too many
         * open streams gets `rate_limited`.
         * A backend without events answers 404, and the widgets work without them.
         */
        get: operations["events.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get my two-factor authentication
         *
         * Whether the caller has set it up, whether it is required, and how many recovery codes are left.
         */
        get: operations["twoFactor.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/two-factor/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start setting up two-factor authentication
         *
         * Takes effect only when a code is confirmed. Starting again replaces the secret.
         */
        post: operations["twoFactor.startSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the setup with a code
         *
         * Turns the second factor on, and verifies this session. The recovery codes are shown only this once.
         */
        post: operations["twoFactor.confirmSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/two-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create new recovery codes
         *
         * The old codes stop working. Needs a current verification code.
         */
        post: operations["twoFactor.regenerateRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a sign-in link
         *
         * Sends an e-mail with one link per organization in which the address belongs to an active user. The answer is the same for an unknown address.
         */
        post: operations["identity.requestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade a sign-in link for a session
         *
         * A link works once and for 15 minutes.
         */
        post: operations["identity.redeemLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a code
         *
         * Takes a current code of the authenticator app. A code works once. After five wrong codes in five minutes the answer is 429.
         * After 10, 20, 40 and 80 wrong codes since the last right one, no code is accepted for 15 minutes, 1, 4 and 24 hours: the
         * answer is 429 with Retry-After, and the person gets a mail. Beyond, a day follows each ten wrong codes.
         */
        post: operations["identity.verifyCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use a recovery code instead
         *
         * Each code works once. Attempts count together with those of identity.verifyCode.
         */
        post: operations["identity.useRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what this backend has
         *
         * The operations that this backend carries out, by area, and its limits. What is not listed is not there: a request for it
         * answers `unknown_operation`. A backend without this operation is taken to carry out every operation of the contract. The
         * answer is the same for every caller, and changes only when the service is set up differently.
         */
        get: operations["capabilities.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this contract
         *
         * The bundled document, with every problem code listed per operation.
         */
        get: operations["service.getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the process runs
         *
         * Checks nothing except the process.
         */
        get: operations["service.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the service can answer
         *
         * Asks the database. The answer is 503 while the database cannot be reached.
         */
        get: operations["service.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * RFC 9457.
         */
        Problem: Problem;
        /**
         * The data of `ready` and `reset`.
         */
        StreamPosition: StreamPosition;
        /**
         * The data of `change`. Only ids, no personal data.
         */
        ChangeNotice: ChangeNotice;
        /**
         * Opaque.
         */
        Id: Id;
        /**
         * The id of a user. Opaque.
         */
        UserId: UserId;
        /**
         * An e-mail address, also an international one (RFC 6531). It is shown as written and compared as one mailbox: trimmed, in lower case, in one width (NFKC), the domain in IDNA ASCII form. Characters that cannot be seen, and domains that cannot exist, are refused (`validation_failed`).
         */
        Email: Email;
        /**
         * `expired` is a pending invitation past its expiry time.
         */
        UserStatus: UserStatus;
        /**
         * The id of a role. Opaque.
         */
        RoleId: RoleId;
        /**
         * RFC 3339, UTC.
         */
        Timestamp: Timestamp;
        /**
         * `sent`: a mail server has accepted the e-mail. `retrying`: the last attempt failed, and another one follows. `failed`: the e-mail was refused or given up; resending the invitation starts anew.
         */
        DeliveryStatus: DeliveryStatus;
        /**
         * `address_not_found`: no such mailbox or domain. `address_unsupported`: the mail server cannot send to an address with these characters. `rejected`: refused by the recipient's side, such as by policy or as spam. `deferred`: the recipient's side asks to try again later. `server_unreachable`: the service's own mail server does not answer. `server_refused`: it does not accept the service's e-mails, such as for a wrong password; only the operator can help. `expired`: the link expired before the e-mail could be sent. New reasons may be added; treat those you do not know as `unknown`.
         */
        DeliveryReason: DeliveryReason;
        /**
         * What became of an invitation's e-mail.
         */
        InvitationDelivery: InvitationDelivery;
        /**
         * An open invitation.
         */
        Invitation: Invitation;
        /**
         * The value to send as `If-Match`.
         */
        ETag: ETag;
        /**
         * A person of the organization: active, invited or suspended.
         */
        User: User;
        /**
         * `resource:action`
         */
        PermissionId: PermissionId;
        /**
         * A role, and what users with it may do.
         */
        Role: Role;
        /**
         * What the caller must still do before other operations work. `two_factor_at_host`: the host signed the person in without
         * the second factor that the organization requires, and only the host can ask for it.
         */
        Outstanding: Outstanding;
        /**
         * Who is calling, what they may do, and what they must still do.
         */
        Session: Session;
        /**
         * How long the token works from this answer on. Unlike `expiresAt`, it needs no clock that agrees with the server's.
         */
        ExpiresInSeconds: ExpiresInSeconds;
        /**
         * A token of the same session, for a page.
         */
        ShortLivedToken: ShortLivedToken;
        /**
         * Exactly one of `userId` and `email` names the user. Otherwise the answer is `validation_failed`.
         */
        EmbeddingTokenCreate: EmbeddingTokenCreate;
        /**
         * A token of one user for the pages of one origin.
         */
        EmbeddingToken: EmbeddingToken;
        /**
         * The id of a resource. Opaque.
         */
        ResourceId: ResourceId;
        /**
         * One question: may the user do this?
         */
        AccessCheck: AccessCheck;
        /**
         * Questions about one user.
         */
        AccessEvaluation: AccessEvaluation;
        /**
         * What decided. New reasons may be added; if you do not know a reason, ignore it.
         */
        DecisionReason: DecisionReason;
        /**
         * The answer to one question.
         */
        AccessDecision: AccessDecision;
        /**
         * The answers.
         */
        AccessDecisions: AccessDecisions;
        /**
         * Where the list continues.
         */
        Page: Page;
        /**
         * One page of users.
         */
        UserList: UserList;
        /**
         * Like the If-Match header of the single operation: the ETag that was read, or `*`.
         */
        IfMatchOfItem: IfMatchOfItem;
        /**
         * The role to give to one user.
         */
        RoleChangeItem: RoleChangeItem;
        /**
         * Any other item. It is refused alone: its result is the `validation_failed` or `precondition_required` of the single operation, and the other items are carried out.
         */
        InvalidItem: InvalidItem;
        /**
         * True: everything is decided and answered as in a real run, but nothing is changed or sent. What a real run would create has no id and no ETag.
         */
        DryRun: DryRun;
        /**
         * Roles to give.
         */
        RoleChangeBatch: RoleChangeBatch;
        /**
         * Only the values that the action is about. Null if there was nothing before, or there is nothing after.
         */
        AuditValues: AuditValues;
        /**
         * What the item's audit event says. It contains no e-mail address.
         */
        BatchChange: BatchChange;
        /**
         * One invalid value.
         */
        FieldError: FieldError;
        /**
         * The result of one item.
         */
        BatchResult: BatchResult;
        /**
         * How many items were carried out, and how many refused.
         */
        BatchSummary: BatchSummary;
        /**
         * What became of each item.
         */
        BatchResults: BatchResults;
        /**
         * The user of one item.
         */
        UserItem: UserItem;
        /**
         * Users to change.
         */
        UserBatch: UserBatch;
        /**
         * The user of one item, as they were read.
         */
        ReadUserItem: ReadUserItem;
        /**
         * Users to change, as they were read.
         */
        ReadUserBatch: ReadUserBatch;
        /**
         * The fields to change. Those that are left out keep their values.
         */
        UserUpdate: UserUpdate;
        /**
         * The role to give.
         */
        RoleChange: RoleChange;
        /**
         * The user of an access level.
         */
        GrantUser: GrantUser;
        /**
         * A resource, and how people know it.
         */
        NamedResource: NamedResource;
        /**
         * What the effective level comes from: `explicit` (set for the user), `role` (the role default), or `none`.
         */
        LevelSource: LevelSource;
        /**
         * One permission, decided in the same way as by access.evaluate.
         */
        PermissionAccess: PermissionAccess;
        /**
         * What a user may do: everywhere, or with one resource.
         */
        EffectiveAccess: EffectiveAccess;
        /**
         * One page of what a user may do.
         */
        UserAccessList: UserAccessList;
        /**
         * What a user may do with one resource.
         */
        UserGrant: UserGrant;
        /**
         * One page of the levels of one user.
         */
        UserGrantList: UserGrantList;
        /**
         * Whom to invite, and as what.
         */
        InvitationCreate: InvitationCreate;
        /**
         * People to invite.
         */
        InvitationBatch: InvitationBatch;
        /**
         * The token of an invitation.
         */
        InvitationToken: InvitationToken;
        /**
         * Who invited whom to what.
         */
        InvitationPreview: InvitationPreview;
        /**
         * The token of an invitation, and the name of the person.
         */
        InvitationAcceptance: InvitationAcceptance;
        /**
         * A new session.
         */
        SessionToken: SessionToken;
        /**
         * The new user, and their session.
         */
        AcceptedInvitation: AcceptedInvitation;
        /**
         * Every role.
         */
        RoleList: RoleList;
        /**
         * Unique in the organization. Case, accents and repeated spaces make no difference.
         */
        RoleName: RoleName;
        /**
         * What the role is for.
         */
        RoleDescription: RoleDescription;
        /**
         * Every permission the role holds, in any order. Only permissions with `decidedBy: role`.
         */
        RolePermissions: RolePermissions;
        /**
         * The id of an access level. Opaque.
         */
        AccessLevelId: AccessLevelId;
        /**
         * The level that decides on a resource if none is set for the user. Null for none.
         */
        RoleDefaultLevel: RoleDefaultLevel;
        /**
         * A new custom role.
         */
        RoleCreate: RoleCreate;
        /**
         * The fields to change. Those that are left out keep their values.
         */
        RoleUpdate: RoleUpdate;
        /**
         * Something that a role or an access level allows.
         */
        Permission: Permission;
        /**
         * A page of the host product, with its permissions.
         */
        PermissionPage: PermissionPage;
        /**
         * Every permission, by page.
         */
        PermissionPageList: PermissionPageList;
        /**
         * What a user may do with one resource.
         */
        AccessLevel: AccessLevel;
        /**
         * Every access level.
         */
        AccessLevelList: AccessLevelList;
        /**
         * A thing that access levels are set on, with the caller's level.
         */
        Resource: Resource;
        /**
         * One page of resources.
         */
        ResourceList: ResourceList;
        /**
         * A new resource.
         */
        ResourceCreate: ResourceCreate;
        /**
         * The fields to change.
         */
        ResourceUpdate: ResourceUpdate;
        /**
         * What one user may do with one resource.
         */
        Grant: Grant;
        /**
         * One page of the users with a level.
         */
        GrantList: GrantList;
        /**
         * The level to set.
         */
        GrantSet: GrantSet;
        /**
         * The level to set for one user on one resource.
         */
        GrantSetItem: GrantSetItem;
        /**
         * Levels to set.
         */
        GrantSetBatch: GrantSetBatch;
        /**
         * The level to remove from one user on one resource.
         */
        GrantRemoveItem: GrantRemoveItem;
        /**
         * Levels to remove.
         */
        GrantRemoveBatch: GrantRemoveBatch;
        /**
         * In lower case, such as `example.com`.
         */
        EmailDomain: EmailDomain;
        /**
         * The domains whose addresses can be invited. An empty list allows any domain. A subdomain must be listed on its own. An
         * international domain can be written in its own letters or in its `xn--` form; both are the same domain. The list is
         * stored sorted and without duplicates.
         */
        EmailDomains: EmailDomains;
        /**
         * How the organization signs in and invites.
         */
        SecuritySettings: SecuritySettings;
        /**
         * The settings to change. Those that are left out keep their values.
         */
        SecuritySettingsUpdate: SecuritySettingsUpdate;
        /**
         * Whom to ask for access.
         */
        ContactSettings: ContactSettings;
        /**
         * Whom to ask for access.
         */
        ContactSettingsUpdate: ContactSettingsUpdate;
        /**
         * The operation, such as `users.changeRole`, or an operator command. What is not an operation: `hostIdentities.signIn` and `hostIdentities.refuse` for the host's own sign-in, at most one for each person and IP address in twelve hours; `twoFactor.refuse` for the first wrong code since the last right one; `twoFactor.pause` when so many were wrong that none is accepted for a time.
         */
        AuditAction: AuditAction;
        /**
         * RFC 3339, UTC, such as `2026-03-01T00:00:00Z`.
         */
        Instant: Instant;
        /**
         * The API key that made the token for embedding which the actor used. Null for every other way to sign in.
         */
        AuditVia: AuditVia;
        /**
         * Who did something.
         */
        AuditActor: AuditActor;
        /**
         * What something was done to.
         */
        AuditTarget: AuditTarget;
        /**
         * Who did what to whom, and when.
         */
        AuditEvent: AuditEvent;
        /**
         * One page of audit events.
         */
        AuditEventList: AuditEventList;
        /**
         * Where the caller stands with two-factor authentication.
         */
        TwoFactorState: TwoFactorState;
        /**
         * What an authenticator app needs.
         */
        TwoFactorSetup: TwoFactorSetup;
        /**
         * A current code of the authenticator app.
         */
        TwoFactorCode: TwoFactorCode;
        /**
         * New recovery codes. Older ones are void.
         */
        RecoveryCodes: RecoveryCodes;
        /**
         * Who wants to sign in.
         */
        LinkRequest: LinkRequest;
        /**
         * What to tell the person.
         */
        LinkRequested: LinkRequested;
        /**
         * The token of a sign-in link.
         */
        LinkToken: LinkToken;
        /**
         * One of the codes for a lost authenticator app.
         */
        RecoveryCode: RecoveryCode;
        /**
         * The `operationId` of an operation, such as `users.list`.
         */
        OperationId: OperationId;
        /**
         * Where this backend draws the line. Where one is left out, the contract's own limit holds.
         */
        CapabilityLimits: CapabilityLimits;
        /**
         * What a backend has of this contract.
         */
        Capabilities: Capabilities;
        /**
         * The answer of a service that runs.
         */
        Health: Health;
        /**
         * The number of a change; also the `id` of its event.
         */
        EventNumber: EventNumber;
    };
    responses: never;
    parameters: {
        /**
         * Repeating a request with the same key has one effect.
         */
        IdempotencyKey: string;
        /**
         * Each word must be in the name or the e-mail address. Case, accents and signs inside a word make no difference.
         */
        Search: string;
        /**
         * Any of these roles.
         */
        AnyRole: RoleId[];
        /**
         * Any of these statuses.
         */
        AnyStatus: UserStatus[];
        /**
         * Open invitations whose e-mail has any of these statuses.
         */
        AnyDelivery: DeliveryStatus[];
        /**
         * Users with or without two-factor authentication.
         */
        HasTwoFactor: "on" | "off";
        /**
         * A leading minus reverses the order. Ties are broken by id.
         */
        UserSort: "name" | "-name" | "email" | "-email" | "role" | "-role" | "status" | "-status" | "lastActiveAt" | "-lastActiveAt" | "createdAt" | "-createdAt";
        /**
         * The most items of the page. A backend can have a smaller limit; see capabilities.get.
         */
        Limit: number;
        /**
         * Works only with the filters and sort it was issued for.
         */
        Cursor: string;
        /**
         * `total` adds the count.
         */
        Include: "total";
        /**
         * The user, by id.
         */
        UserId: UserId;
        /**
         * The ETag that was read, or `*`. Without it the answer is 428.
         */
        IfMatch: string;
        /**
         * Any of these permissions.
         */
        AnyPermission: PermissionId[];
        /**
         * Only this resource. The list is empty if no resource has this id.
         */
        OneResource: ResourceId;
        /**
         * Each word must be in the resource's name. Case, accents and signs inside a word make no difference.
         */
        SearchResources: string;
        /**
         * The role, by id.
         */
        RoleId: RoleId;
        /**
         * The resource, by id.
         */
        ResourceId: ResourceId;
        /**
         * What this user or API key did.
         */
        ActorId: Id;
        /**
         * Any of these actions.
         */
        AnyAction: AuditAction[];
        /**
         * What was done to this target (`target.id`): an id, or two with a slash between them.
         */
        TargetId: string;
        /**
         * At this time or later.
         */
        From: Instant;
        /**
         * Before this time.
         */
        To: Instant;
        /**
         * The last `id` received. The stream continues after it.
         */
        LastEventId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * Send it back as If-Match.
         */
        ETag: string;
    };
    pathItems: never;
}
export interface operations {
    "session.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The session.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Session;
                };
            };
        };
    };
    "session.signOut": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The session has ended.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.createToken": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The token.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShortLivedToken;
                };
            };
        };
    };
    "tokens.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EmbeddingTokenCreate;
            };
        };
        responses: {
            /**
             * The token.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmbeddingToken;
                };
            };
        };
    };
    "access.evaluate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AccessEvaluation;
            };
        };
        responses: {
            /**
             * One decision per check, in order.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessDecisions;
                };
            };
        };
    };
    "users.list": {
        parameters: {
            query?: ListUsersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserList;
                };
            };
        };
    };
    "users.export": {
        parameters: {
            query?: ExportUsersQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Every user that matches.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "users.changeRoleBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RoleChangeBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "users.suspendBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "users.reactivateBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "users.deleteBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReadUserBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "users.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The user.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
        };
    };
    "users.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Deleted.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "users.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserUpdate;
            };
        };
        responses: {
            /**
             * The user as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
        };
    };
    "users.changeRole": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RoleChange;
            };
        };
        responses: {
            /**
             * The user as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
        };
    };
    "users.suspend": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The user as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
        };
    };
    "users.reactivate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The user as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
        };
    };
    "access.listByUser": {
        parameters: {
            query?: ListUserAccessQuery;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page, with the user.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserAccessList;
                };
            };
        };
    };
    "grants.listByUser": {
        parameters: {
            query?: ListUserGrantsQuery;
            header?: never;
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserGrantList;
                };
            };
        };
    };
    "twoFactor.reset": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Reset.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "invitations.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvitationCreate;
            };
        };
        responses: {
            /**
             * The pending user.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
        };
    };
    "invitations.createBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvitationBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "invitations.resendBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "invitations.revokeBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReadUserBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "invitations.revoke": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Revoked.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "invitations.resend": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The pending user as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
        };
    };
    "invitations.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvitationToken;
            };
        };
        responses: {
            /**
             * Who invited whom to what.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvitationPreview;
                };
            };
        };
    };
    "invitations.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": InvitationAcceptance;
            };
        };
        responses: {
            /**
             * The active user.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AcceptedInvitation;
                };
            };
        };
    };
    "roles.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Every role.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleList;
                };
            };
        };
    };
    "roles.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RoleCreate;
            };
        };
        responses: {
            /**
             * The role.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role;
                };
            };
        };
    };
    "roles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The role, by id.
                 */
                roleId: RoleId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The role.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role;
                };
            };
        };
    };
    "roles.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The role, by id.
                 */
                roleId: RoleId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Deleted.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "roles.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The role, by id.
                 */
                roleId: RoleId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RoleUpdate;
            };
        };
        responses: {
            /**
             * The role as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Role;
                };
            };
        };
    };
    "permissions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Every page with its permissions.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PermissionPageList;
                };
            };
        };
    };
    "accessLevels.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Every level.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessLevelList;
                };
            };
        };
    };
    "resources.list": {
        parameters: {
            query?: ListResourcesQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceList;
                };
            };
        };
    };
    "resources.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ResourceCreate;
            };
        };
        responses: {
            /**
             * The resource.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Resource;
                };
            };
        };
    };
    "resources.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The resource.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Resource;
                };
            };
        };
    };
    "resources.delete": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Deleted.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "resources.update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ResourceUpdate;
            };
        };
        responses: {
            /**
             * The resource as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Resource;
                };
            };
        };
    };
    "grants.list": {
        parameters: {
            query?: ListGrantsQuery;
            header?: never;
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GrantList;
                };
            };
        };
    };
    "grants.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The level, and where it comes from.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Grant;
                };
            };
        };
    };
    "grants.set": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GrantSet;
            };
        };
        responses: {
            /**
             * What the user may do now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Grant;
                };
            };
        };
    };
    "grants.remove": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * The resource, by id.
                 */
                resourceId: ResourceId;
                /**
                 * The user, by id.
                 */
                userId: UserId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Removed.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "grants.setBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GrantSetBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "grants.removeBatch": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GrantRemoveBatch;
            };
        };
        responses: {
            /**
             * The result of each item.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BatchResults;
                };
            };
        };
    };
    "settings.getSecurity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The settings.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecuritySettings;
                };
            };
        };
    };
    "settings.updateSecurity": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SecuritySettingsUpdate;
            };
        };
        responses: {
            /**
             * The settings as they are now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SecuritySettings;
                };
            };
        };
    };
    "settings.getContact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The text.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactSettings;
                };
            };
        };
    };
    "settings.updateContact": {
        parameters: {
            query?: never;
            header: {
                /**
                 * The ETag that was read, or `*`. Without it the answer is 428.
                 */
                "If-Match": string;
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactSettingsUpdate;
            };
        };
        responses: {
            /**
             * The text as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ContactSettings;
                };
            };
        };
    };
    "auditEvents.list": {
        parameters: {
            query?: ListAuditEventsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * One page.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditEventList;
                };
            };
        };
    };
    "auditEvents.export": {
        parameters: {
            query?: ExportAuditEventsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Every event that matches.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "events.stream": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The last `id` received. The stream continues after it.
                 */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The stream. It does not end by itself.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    "twoFactor.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The state.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwoFactorState;
                };
            };
        };
    };
    "twoFactor.startSetup": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The secret, as text and as an otpauth URI.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwoFactorSetup;
                };
            };
        };
    };
    "twoFactor.confirmSetup": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TwoFactorCode;
            };
        };
        responses: {
            /**
             * The recovery codes.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecoveryCodes;
                };
            };
        };
    };
    "twoFactor.regenerateRecoveryCodes": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TwoFactorCode;
            };
        };
        responses: {
            /**
             * The recovery codes.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecoveryCodes;
                };
            };
        };
    };
    "identity.requestLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LinkRequest;
            };
        };
        responses: {
            /**
             * If a user has this address, a link is on its way.
             */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LinkRequested;
                };
            };
        };
    };
    "identity.redeemLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LinkToken;
            };
        };
        responses: {
            /**
             * The session.
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SessionToken;
                };
            };
        };
    };
    "identity.verifyCode": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TwoFactorCode;
            };
        };
        responses: {
            /**
             * The session is verified.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "identity.useRecoveryCode": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * Repeating a request with the same key has one effect.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecoveryCode;
            };
        };
        responses: {
            /**
             * The session is verified.
             */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "capabilities.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The areas, with their operations, and the limits.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Capabilities;
                };
            };
        };
    };
    "service.getOpenApi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * An OpenAPI 3.1 document.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * The version of OpenAPI.
                         */
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    "service.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * The process runs.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Health;
                };
            };
        };
    };
    "service.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * Ready.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Health;
                };
            };
        };
    };
}
