import type { Kysely } from 'kysely';
import { normalizeEmail, sortNameOf } from '../../fold.js';
import type { UserRow } from '../../rows.js';
import type { Collision } from '../../store.js';
import type { Database, Tx } from '../connection/database.js';
import { isRolledBack, retrying } from '../connection/retry.js';
import { addResourceWords, addToDirectory, addUserWords } from '../search-index.js';

/** Of the forms that fold.ts makes; see migrations/0011-text-forms.ts. */
const TEXT_VERSION = 1;
const ROWS_PER_STEP = 500;

interface Step {
  tx: Tx;
  organizationId: string;
  collisions: Collision[];
}

/** A form that no address and no name has, for the row of two that is not the one found by it. */
const marked = (form: string, id: string): string => `${form} ${id}`;

type StoredUser = Pick<UserRow, 'id' | 'email' | 'emailNormalized' | 'name' | 'sortName' | 'state'>;
const userColumns = ['id', 'email', 'emailNormalized', 'name', 'sortName', 'state'] as const;

async function setAddress({ tx, organizationId }: Step, id: string, emailNormalized: string): Promise<void> {
  await tx
    .updateTable('users')
    .set({ emailNormalized })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .execute();
  await addToDirectory(tx, organizationId, [{ id, emailNormalized }]);
}

/** Whoever can sign in keeps the address; of two who can or cannot, the one who was here first (ids follow time). */
function isKeptBefore(user: StoredUser, other: StoredUser): boolean {
  const [one, two] = [user.state === 'active', other.state === 'active'];
  return one === two ? user.id < other.id : one;
}

const isRenewed = ({ id, email, emailNormalized }: StoredUser): boolean => {
  const wanted = normalizeEmail(email);
  return [wanted, marked(wanted, id)].includes(emailNormalized);
};

/** Two accounts whose addresses are now one both stay. One keeps the address; the other is reported, and found by its id. */
async function renewAddress(step: Step, user: StoredUser): Promise<void> {
  const { tx, organizationId, collisions } = step;
  const wanted = normalizeEmail(user.email);
  const other = await tx
    .selectFrom('users')
    .select(userColumns)
    .where('organizationId', '=', organizationId)
    .where('emailNormalized', '=', wanted)
    .executeTakeFirst();
  if (!other) return setAddress(step, user.id, wanted);
  const [kept, second] = isKeptBefore(user, other) ? [user, other] : [other, user];
  await setAddress(step, second.id, marked(wanted, second.id));
  if (kept === user) await setAddress(step, user.id, wanted);
  collisions.push({ organizationId, kind: 'address', keptId: kept.id, secondId: second.id });
}

async function renewUsers(step: Step, until: string): Promise<string | undefined> {
  const { tx, organizationId } = step;
  const users = await tx
    .selectFrom('users')
    .select(userColumns)
    .where('organizationId', '=', organizationId)
    .where('id', '>', until)
    .orderBy('id')
    .limit(ROWS_PER_STEP)
    .execute();
  for (const { id, name, email, sortName } of users) {
    const wanted = sortNameOf(name, email);
    if (wanted === sortName) continue;
    await tx
      .updateTable('users')
      .set({ sortName: wanted })
      .where('organizationId', '=', organizationId)
      .where('id', '=', id)
      .execute();
  }
  for (const { id } of users.filter((one) => !isRenewed(one))) {
    // Read again: a collision may have changed it in this step.
    const user = await tx
      .selectFrom('users')
      .select(userColumns)
      .where('organizationId', '=', organizationId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (!isRenewed(user)) await renewAddress(step, user);
  }
  const ids = users.map(({ id }) => id);
  if (ids.length > 0)
    await tx.deleteFrom('userWords').where('organizationId', '=', organizationId).where('userId', 'in', ids).execute();
  await addUserWords(tx, organizationId, users);
  return ids.at(-1);
}

async function renewResources({ tx, organizationId }: Step, until: string): Promise<string | undefined> {
  const resources = await tx
    .selectFrom('resources')
    .select(['id', 'key', 'name', 'sortName'])
    .where('organizationId', '=', organizationId)
    .where('id', '>', until)
    .orderBy('id')
    .limit(ROWS_PER_STEP)
    .execute();
  for (const { id, key, name, sortName } of resources) {
    const wanted = sortNameOf(name, key);
    if (wanted === sortName) continue;
    await tx
      .updateTable('resources')
      .set({ sortName: wanted })
      .where('organizationId', '=', organizationId)
      .where('id', '=', id)
      .execute();
  }
  const ids = resources.map(({ id }) => id);
  if (ids.length > 0)
    await tx
      .deleteFrom('resourceWords')
      .where('organizationId', '=', organizationId)
      .where('resourceId', 'in', ids)
      .execute();
  await addResourceWords(tx, organizationId, resources);
  return ids.at(-1);
}

/** There are at most a hundred. Two roles whose names are now one keep them; the later one sorts behind. */
async function renewRoles({ tx, organizationId, collisions }: Step, until: string): Promise<string | undefined> {
  const roles = await tx
    .selectFrom('roles')
    .select(['id', 'name', 'sortName'])
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .execute();
  const last = roles.at(-1)?.id;
  if (last === undefined || last <= until) return undefined;
  const owners = new Map<string, string>();
  // First out of each other's way: a name that one role has today may be another's new one.
  const changed = roles.filter(({ id, name, sortName }) => {
    const wanted = sortNameOf(name, '');
    const keptId = owners.get(wanted);
    if (keptId === undefined) owners.set(wanted, id);
    else collisions.push({ organizationId, kind: 'role', keptId, secondId: id });
    return sortName !== (keptId === undefined ? wanted : marked(wanted, id));
  });
  const set = (id: string, sortName: string) =>
    tx
      .updateTable('roles')
      .set({ sortName })
      .where('organizationId', '=', organizationId)
      .where('id', '=', id)
      .execute();
  for (const { id, name } of changed) await set(id, marked(sortNameOf(name, ''), id));
  for (const { id, name } of changed) {
    const wanted = sortNameOf(name, '');
    if (owners.get(wanted) === id) await set(id, wanted);
  }
  return last;
}

/** In the order of the ids' prefixes (`res_`, `rol_`, `usr_`), so that one id says how far all tables are. */
const TABLES = [renewResources, renewRoles, renewUsers];

/** One transaction; answers whether the organization is done. */
async function takeStep(tx: Tx, organizationId: string, collisions: Collision[]): Promise<boolean> {
  const { textVersion, textUntil } = await tx
    .selectFrom('organizations')
    .select(['textVersion', 'textUntil'])
    .where('id', '=', organizationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (textVersion >= TEXT_VERSION) return true;
  let until: string | undefined;
  for (const renew of TABLES) until ??= await renew({ tx, organizationId, collisions }, textUntil ?? '');
  await tx
    .updateTable('organizations')
    .set(until === undefined ? { textVersion: TEXT_VERSION, textUntil: null } : { textUntil: until })
    .where('id', '=', organizationId)
    .execute();
  return until === undefined;
}

/**
 * Brings what an older release stored into the present forms. A few hundred rows at a time, each step with the organization's
 * lock, so that a start that was cut off goes on where it was, and two processes can share the work.
 */
export async function renewText(db: Kysely<Database>, onCollision: (collision: Collision) => void): Promise<void> {
  const organizations = await db
    .selectFrom('organizations')
    .select('id')
    .where('textVersion', '<', TEXT_VERSION)
    .orderBy('id')
    .execute();
  for (const { id } of organizations) {
    for (let isDone = false; !isDone;) {
      const collisions = await retrying(async () => {
        const found: Collision[] = [];
        isDone = await db.transaction().execute((tx) => takeStep(tx, id, found));
        return found;
      }, isRolledBack);
      collisions.forEach(onCollision);
    }
  }
}
