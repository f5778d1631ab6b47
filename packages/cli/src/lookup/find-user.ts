import { isRosterError, type RosterClient, type User } from '@roster-kit/sdk';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';

const LONGEST_QUERY = 100;
/** From so many on, reading the whole list costs less than asking for each. */
const ASKED_FOR_SINGLY = 50;

/** As the server compares addresses. */
export const normalized = (email: string): string => email.trim().normalize('NFC').toLowerCase();

const isId = (text: string): boolean => /^usr_/.test(text.trim());

async function byEmail(client: RosterClient, email: string, signal: AbortSignal): Promise<User | undefined> {
  // The search is by beginnings of words: who is meant is among what it finds.
  for await (const user of client.users.list(
    { q: normalized(email).slice(0, LONGEST_QUERY), limit: 200 },
    { signal },
  )) {
    if (normalized(user.email) === normalized(email)) return user;
  }
  return undefined;
}

/**
 * An account by its id or its address.
 * @throws UsageError where no account has the address
 */
export async function findUser(client: RosterClient, idOrEmail: string, signal: AbortSignal): Promise<User> {
  if (isId(idOrEmail)) return client.users.get(idOrEmail.trim(), { signal });
  if (!idOrEmail.includes('@'))
    throw new UsageError(`"${printable(idOrEmail)}" is neither an id (usr_…) nor an e-mail address.`);
  const user = await byEmail(client, idOrEmail, signal);
  if (!user) throw new UsageError(`No account has the address ${printable(idOrEmail)}.`);
  return user;
}

/** Those of many that exist, by what they were asked for with; `key` says how that is written here. */
export async function findUsers(
  client: RosterClient,
  idsOrEmails: readonly string[],
  signal: AbortSignal,
): Promise<(idOrEmail: string) => User | undefined> {
  const key = (text: string) => (isId(text) ? text.trim() : normalized(text));
  const wanted = new Set(idsOrEmails.map(key));
  const found = new Map<string, User>();
  const take = (user: User) =>
    [user.id, normalized(user.email)].filter((one) => wanted.has(one)).forEach((one) => found.set(one, user));
  if (wanted.size > ASKED_FOR_SINGLY) {
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
