import { id, ofResource, ofUser, optionalId } from './columns.js';

const accounts = [
  `create table organizations (
    id ${id} primary key,
    name text not null,
    catalogue text not null,
    contact_text text,
    contact_revision text not null,
    two_factor_required boolean not null,
    invitation_lifetime_in_minutes integer not null,
    security_revision text not null,
    created_at timestamptz not null
  )`,
  // No index on last_active_at, so that a touch rewrites no index; sorting one organization's users is cheap.
  `create table users (
    organization_id ${id},
    id ${id},
    email text not null,
    email_normalized ${id},
    name text,
    sort_name ${id},
    role_id ${id},
    state text not null check (state in ('active', 'pending', 'suspended')),
    avatar_url text,
    two_factor_enabled boolean not null,
    invited_by ${optionalId},
    invitation_sent_at timestamptz,
    invitation_expires_at timestamptz,
    invitation_generation integer not null,
    created_at timestamptz not null,
    last_active_at timestamptz,
    revision text not null,
    primary key (organization_id, id),
    unique (organization_id, email_normalized)
  )`,
  'create index users_by_name on users (organization_id, sort_name, id)',
  'create index users_by_creation on users (organization_id, created_at, id)',
  'create index users_by_role on users (organization_id, role_id, id)',
  `create table barred_addresses (
    organization_id ${id},
    id ${id},
    deleted_at timestamptz not null,
    primary key (organization_id, id)
  )`,
];

const signIn = [
  `create table two_factors (
    organization_id ${id},
    id ${id},
    secret text,
    pending_secret text,
    pending_expires_at timestamptz,
    last_used_step bigint not null,
    recovery_codes jsonb not null,
    primary key (organization_id, id),
    foreign key (organization_id, id) references users (organization_id, id) on delete cascade
  )`,
  `create table sessions (
    organization_id ${id},
    id ${id},
    user_id ${id},
    token_hash ${id},
    parent_id ${optionalId},
    two_factor_verified_at timestamptz,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (organization_id, id),
    unique (organization_id, token_hash),
    ${ofUser}
  )`,
  'create index sessions_by_user on sessions (organization_id, user_id)',
  'create index sessions_by_parent on sessions (organization_id, parent_id)',
  `create table api_keys (
    organization_id ${id},
    id ${id},
    name text not null,
    role_id ${id},
    token_hash ${id},
    created_at timestamptz not null,
    primary key (organization_id, id),
    unique (organization_id, token_hash)
  )`,
  `create table sign_in_links (
    organization_id ${id},
    id ${id},
    user_id ${id},
    expires_at timestamptz not null,
    used_at timestamptz,
    primary key (organization_id, id),
    ${ofUser}
  )`,
  'create index sign_in_links_by_user on sign_in_links (organization_id, user_id)',
  `create table attempts (
    organization_id ${id},
    key ${id},
    count integer not null,
    resets_at timestamptz not null,
    primary key (organization_id, key)
  )`,
];

const resources = [
  `create table resources (
    organization_id ${id},
    id ${id},
    type ${id},
    key ${id},
    name text not null,
    sort_name ${id},
    created_at timestamptz not null,
    revision text not null,
    primary key (organization_id, id),
    unique (organization_id, type, key)
  )`,
  'create index resources_by_name on resources (organization_id, sort_name, id)',
  `create table grants (
    organization_id ${id},
    id ${id},
    resource_id ${id},
    user_id ${id},
    access_level text not null,
    revision text not null,
    primary key (organization_id, id),
    unique (organization_id, resource_id, user_id),
    ${ofUser},
    ${ofResource}
  )`,
  'create index grants_by_user on grants (organization_id, user_id)',
];

const logs = [
  `create table audit_events (
    organization_id ${id},
    id ${id},
    at timestamptz not null,
    actor_kind text not null,
    actor_id ${optionalId},
    action text not null,
    target_type text not null,
    target_id ${id},
    before jsonb,
    after jsonb,
    primary key (organization_id, id)
  )`,
  `create table outbox (
    organization_id ${id},
    id ${id},
    kind text not null,
    payload jsonb not null,
    message_id text not null,
    created_at timestamptz not null,
    available_at timestamptz not null,
    attempts integer not null,
    sent_at timestamptz,
    last_error text,
    primary key (organization_id, id)
  )`,
  'create index outbox_unsent on outbox (organization_id, available_at) where sent_at is null',
  `create table idempotency (
    organization_id ${id},
    id ${id},
    request_hash text not null,
    status integer not null,
    body jsonb,
    etag text,
    created_at timestamptz not null,
    primary key (organization_id, id)
  )`,
];

const lookups = [
  `create table user_words (
    organization_id ${id},
    word ${id},
    user_id ${id},
    primary key (organization_id, word, user_id),
    ${ofUser}
  )`,
  'create index user_words_by_user on user_words (organization_id, user_id)',
  `create table resource_words (
    organization_id ${id},
    word ${id},
    resource_id ${id},
    primary key (organization_id, word, resource_id),
    ${ofResource}
  )`,
  'create index resource_words_by_resource on resource_words (organization_id, resource_id)',
  // No foreign key: on a distributed engine this table is stored apart from the accounts it points to.
  `create table account_directory (
    address_hash ${id},
    organization_id ${id},
    user_id ${id},
    primary key (address_hash, organization_id)
  )`,
  'create unique index account_directory_by_user on account_directory (organization_id, user_id)',
];

export const firstTables = [...accounts, ...signIn, ...resources, ...logs, ...lookups];
