import { id, ofUser, optionalId } from './columns.js';

/** Lets an answer kept for its Idempotency-Key be removed with the account it describes. */
export const answersBySubject = [
  `alter table idempotency add column subject_id ${optionalId}`,
  'create index idempotency_by_subject on idempotency (organization_id, subject_id) where subject_id is not null',
];

/** Domains whose addresses can be invited; any by default, as before. */
export const allowedEmailDomains = [
  "alter table organizations add column allowed_email_domains jsonb not null default '[]'",
];

/** The activity of an organization, of an actor and of a target, each read from its newest event on. */
export const auditEventsByTime = [
  'create index audit_events_by_time on audit_events (organization_id, at, id)',
  'create index audit_events_by_actor on audit_events (organization_id, actor_id, at, id)',
  'create index audit_events_by_target on audit_events (organization_id, target_id, at, id)',
];

/** No index besides the keys: an organization's roles are read all at once. */
export const roles = [
  `create table roles (
    organization_id ${id},
    id ${id},
    name text not null,
    sort_name ${id},
    description text not null,
    permissions jsonb not null,
    default_access_level text,
    created_at timestamptz not null,
    revision text not null,
    primary key (organization_id, id),
    unique (organization_id, sort_name)
  )`,
];

/** Tokens for embedding, and the links between a host's own sign-in and accounts. */
export const hostSignIn = [
  `alter table sessions add column api_key_id ${optionalId}, add column origin text`,
  `create table host_identities (
    organization_id ${id},
    id ${id},
    issuer text not null,
    user_id ${id},
    created_at timestamptz not null,
    primary key (organization_id, id),
    ${ofUser}
  )`,
  'create index host_identities_by_user on host_identities (organization_id, user_id)',
];

/** The change log behind the event stream. The number is counted in the organization's row, which every write locks. */
export const changes = [
  'alter table organizations add column change_number bigint not null default 0',
  `create table changes (
    organization_id ${id},
    number bigint not null,
    at timestamptz not null,
    action text not null,
    target_type text not null,
    target_id text not null,
    primary key (organization_id, number)
  )`,
];

/**
 * Every request counts, also one that only reads. In a logged table each would wait for the disk. In an unlogged one, a
 * crash of the database only restarts every window.
 */
export const attemptsUnlogged = [
  'drop table attempts',
  `create unlogged table attempts (
    organization_id ${id},
    key ${id},
    count integer not null,
    resets_at timestamptz not null,
    primary key (organization_id, key)
  )`,
];

/**
 * Mail in lanes: a sign-in link does not wait behind a thousand invitations. And what this service notes about its own
 * database, such as which secret it was used with; it belongs to no organization.
 */
export const outboxLanes = [
  'alter table outbox add column lane smallint not null default 1',
  "update outbox set lane = 0 where kind = 'sign_in_link' and sent_at is null",
  'create index outbox_due on outbox (organization_id, lane, available_at) where sent_at is null',
  'drop index outbox_unsent',
  `create table service_notes (
    name ${id} primary key,
    value text not null
  )`,
];

/** A page of the people with one status, or of those with or without a second factor, however few of many they are. */
export const usersByState = [
  'create index users_by_state on users (organization_id, state, sort_name, id)',
  'create index users_by_two_factor on users (organization_id, two_factor_enabled, sort_name, id)',
];
