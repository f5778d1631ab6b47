import { createRosterClient, isRosterError, type RosterClient } from '@roster-kit/sdk';
import { keepToken, post } from './tokens.js';

const own = keepToken('/host/token');

/** The host's one client: its own origin, its own token. Its pages ask for whatever permission the catalogue names. */
export const client: RosterClient<string> = createRosterClient<string>({ baseUrl: location.origin, token: own.token });

/** Hands a new session to the host's server, which keeps it in the cookie. */
export async function keepSession(sessionToken: string): Promise<void> {
  own.forget();
  const response = await post('/host/session', { token: sessionToken });
  if (!response.ok) throw new Error(`The host could not keep the session (${response.status})`);
  client.forget();
}

export async function signOut(): Promise<void> {
  await post('/host/sign-out');
  own.forget();
  location.assign('/');
}

/** Leaves the page. It never resolves, so that nothing after it in a page's script asks for what has just been refused. */
function leave(path: string): Promise<never> {
  location.assign(path);
  return new Promise(() => undefined);
}

/** Gives the page's provider its client. Nobody signed in goes to the start page, and who owes a second factor to that. */
export async function start({ open = false } = {}): Promise<void> {
  const provider = document.querySelector('roster-provider');
  if (provider) provider.client = client;
  if (open) return;
  try {
    const { outstanding } = await client.session.get();
    if (outstanding !== null) await leave('/second-factor');
  } catch (error) {
    if (isRosterError(error) && error.code === 'unauthenticated') await leave('/');
  }
}
