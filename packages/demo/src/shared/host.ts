import { createRosterClient, isRosterError, type RosterClient } from '@roster-kit/sdk';
import { keepToken, post } from './tokens.js';

const own = keepToken('/host/token');

/** The host's only client. `string`, because the catalogue of the organization decides which permissions there are. */
export const client: RosterClient<string> = createRosterClient<string>({ baseUrl: location.origin, token: own });

/** Sends a new session to the host's server, which keeps it in the cookie. */
export async function keepSession(sessionToken: string): Promise<void> {
  own.forget();
  const response = await post('/host/session', { token: sessionToken });
  if (!response.ok) throw new Error(`The host did not keep the session (${response.status})`);
  client.forget();
}

export async function signOut(): Promise<void> {
  await post('/host/sign-out');
  own.forget();
  location.assign('/');
}

/** Leaves the page. Never resolves, so that the rest of a page's script does not repeat a refused request. */
function leave(path: string): Promise<never> {
  location.assign(path);
  return new Promise(() => undefined);
}

/** Gives the page's provider its client. Without a session it goes to the start page; with a step outstanding, to that step. */
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
