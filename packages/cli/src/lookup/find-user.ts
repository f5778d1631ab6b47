import { normalizeEmail, readMailbox } from '@roster-kit/policy/text';
import { isRosterError, type RosterClient, type User } from '@roster-kit/sdk';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';

const LONGEST_QUERY = 100;
/** For more users than this, reading the whole list is cheaper than one request each. */
const MAX_SINGLE_REQUESTS = 50;

/** P13: equal keys are one mailbox, also of `Ann <ann@example.com>`. */
const keyOf = (email: string): string => normalizeEmail(readMailbox(email).email);

const isId = (text: string): boolean => /^usr_/.test(text.trim());

async function byEmail(client: RosterClient, email: string, signal: AbortSignal): Promise<User | undefined> {
  // The search matches parts of words, so its result may include other users.
  for await (const user of client.users.list({ q: keyOf(email).slice(0, LONGEST_QUERY), limit: 200 }, { signal })) {
    if (normalizeEmail(user.email) === keyOf(email)) return user;
  }
  return undefined;
}

/**
 * A user by id or e-mail address.
 * @throws UsageError if no user has the address
 */
export async function findUser(client: RosterClient, idOrEmail: string, signal: AbortSignal): Promise<User> {
  if (isId(idOrEmail)) return client.users.get(idOrEmail.trim(), { signal });
  if (!idOrEmail.includes('@'))
    throw new UsageError(`"${printable(idOrEmail)}" is neither an id (usr_…) nor an e-mail address.`);
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

async function byId(client: RosterClient, id: string, signal: AbortSignal): Promise<User | undefined> {
  return client.users.get(id, { signal }).catch((error: unknown) => {
    if (isRosterError(error) && ['not_found', 'validation_failed'].includes(error.code)) return undefined;
    throw error;
  });
}
