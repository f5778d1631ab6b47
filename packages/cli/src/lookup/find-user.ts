import { normalizeEmail, readMailbox } from '@roster-kit/policy/text';
import type { RosterClient, User } from '@roster-kit/sdk';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';
import { undefinedIfMissing } from './missing.js';

const LONGEST_QUERY = 100;
/** For more users than this, reading the whole list is cheaper than one request each. */
const MAX_SINGLE_REQUESTS = 50;

/** P13: equal keys are one mailbox, also of `Ann <ann@example.com>`. */
const keyOf = (email: string): string => normalizeEmail(readMailbox(email).email);

/** `ann@example.com (Ann Archer)`. */
export const labelOf = ({ email, name }: Pick<User, 'email' | 'name'>): string =>
  printable(name ? `${email} (${name})` : email);

/** Each server has its own form of ids, and only an address has this sign. */
const isId = (text: string): boolean => !text.includes('@');

async function byEmail(client: RosterClient, email: string, signal: AbortSignal): Promise<User | undefined> {
  // The search matches parts of words, so its result may include other users.
  for await (const user of client.users.list({ q: keyOf(email).slice(0, LONGEST_QUERY), limit: 200 }, { signal })) {
    if (normalizeEmail(user.email) === keyOf(email)) return user;
  }
  return undefined;
}

/**
 * A user by id or e-mail address.
 * @throws UsageError if there is no such user
 */
export async function findUser(client: RosterClient, idOrEmail: string, signal: AbortSignal): Promise<User> {
  if (isId(idOrEmail)) {
    const found = await byId(client, idOrEmail.trim(), signal);
    if (!found) throw new UsageError(`No user has the id "${printable(idOrEmail)}". Give an id or an e-mail address.`);
    return found;
  }
  const user = await byEmail(client, idOrEmail, signal);
  if (!user) throw new UsageError(`No user has the address ${printable(idOrEmail)}.`);
  return user;
}

/** Returns a lookup of the users that exist, by the id or address they were given with. */
export async function findUsers(
  client: RosterClient,
  idsOrEmails: readonly string[],
  signal: AbortSignal,
): Promise<(idOrEmail: string) => User | undefined> {
  const key = (text: string) => (isId(text) ? text.trim() : keyOf(text));
  const wanted = new Set(idsOrEmails.map(key));
  const found = new Map<string, User>();
  const take = (user: User) =>
    [user.id, normalizeEmail(user.email)].filter((one) => wanted.has(one)).forEach((one) => found.set(one, user));
  if (wanted.size > MAX_SINGLE_REQUESTS) {
    for await (const user of client.users.list({ limit: 200 }, { signal })) take(user);
  } else {
    for (const one of wanted) {
      const user = isId(one) ? await byId(client, one, signal) : await byEmail(client, one, signal);
      if (user) take(user);
    }
  }
  return (idOrEmail) => found.get(key(idOrEmail));
}

/** A server may know from its form that a text is no id of its own. */
async function byId(client: RosterClient, id: string, signal: AbortSignal): Promise<User | undefined> {
  // No id at all, or a way to another address.
  if (/^\.{0,2}$/.test(id)) return undefined;
  return client.users.get(id, { signal }).catch(undefinedIfMissing);
}
