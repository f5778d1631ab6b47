import { optionalId } from './columns.js';

/** The long count of wrong codes; by which key and from where an actor acted; and requests for sign-in links. */
export const signIn = [
  'alter table two_factors add column wrong_codes integer not null default 0, add column paused_until timestamptz',
  `alter table audit_events add column via_key_id ${optionalId}, add column ip_address text`,
  // Its key does not begin with the organization: a row exists for every address, also one that no organization knows.
  `create table sign_in_requests (
    id text collate "C" primary key,
    address text not null,
    created_at timestamptz not null,
    available_at timestamptz not null
  )`,
  'create index sign_in_requests_due on sign_in_requests (available_at)',
];
