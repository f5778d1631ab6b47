import type { Migration } from 'kysely';
import { type Kysely, sql } from 'kysely';
import { mailDelivery } from './0010-mail-delivery.js';
import { textForms } from './0011-text-forms.js';
import { signIn } from './0012-sign-in.js';
import { firstTables } from './first-tables.js';
import {
  allowedEmailDomains,
  answersBySubject,
  attemptsUnlogged,
  auditEventsByTime,
  changes,
  hostSignIn,
  outboxLanes,
  roles,
  usersByState,
} from './later-tables.js';

/**
 * They run in the order of their names. Never change one that has been released.
 *
 * - Every key and index begins with the organization, so that a distributed engine keeps an organization in one place. The
 *   exceptions are the account directory, which sign-in reads before it knows the organization, and what it was asked for.
 * - Columns that are compared or sorted have the "C" collation: the same order on every machine and in the memory store,
 *   and prefix searches by index.
 * - No foreign key refers to `organizations`: its row is the lock of every write, and a key check would wait for it.
 */
export const migrations: Record<string, Migration> = {
  '0001_first_tables': { up: (db) => run(db, firstTables) },
  '0002_answers_by_subject': { up: (db) => run(db, answersBySubject) },
  '0003_allowed_email_domains': { up: (db) => run(db, allowedEmailDomains) },
  '0004_audit_events_by_time': { up: (db) => run(db, auditEventsByTime) },
  '0005_roles': { up: (db) => run(db, roles) },
  '0006_host_sign_in': { up: (db) => run(db, hostSignIn) },
  '0007_changes': { up: (db) => run(db, changes) },
  '0008_attempts_unlogged': { up: (db) => run(db, attemptsUnlogged) },
  '0009_outbox_lanes': { up: (db) => run(db, outboxLanes) },
  '0010_mail_delivery': { up: (db) => run(db, mailDelivery) },
  '0011_text_forms': { up: (db) => run(db, textForms) },
  '0012_sign_in': { up: (db) => run(db, signIn) },
  '0019_users_by_state': { up: (db) => run(db, usersByState) },
};

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
