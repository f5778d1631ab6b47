import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createRosterClient, isRosterError } from '@roster-kit/sdk';
import { cookiePrefix } from './secure.js';

const COOKIE = 'parley_session';
const WEEK_IN_S = 7 * 24 * 60 * 60;

const readCookie = (context: Context): string | undefined => {
  const prefix = cookiePrefix(context);
  return prefix ? getCookie(context, COOKIE, prefix) : getCookie(context, COOKIE);
};

function endCookie(context: Context): void {
  const prefix = cookiePrefix(context);
  deleteCookie(context, COOKIE, prefix ? { prefix, secure: true, path: '/' } : { path: '/host' });
}

/** The host's own session: it keeps the kit's session token in an HttpOnly cookie, which no script on a page can read. */
export function hostSession(app: Hono, callApi: typeof fetch): void {
  const clientOf = (token: string) =>
    createRosterClient({ baseUrl: 'http://api.internal', token, fetch: callApi, maxRetries: 0 });
  const options = { httpOnly: true, sameSite: 'Strict', path: '/host', maxAge: WEEK_IN_S } as const;

  app.post('/host/session', async (context) => {
    const { token } = (await context.req.json()) as { token?: unknown };
    if (typeof token !== 'string') return context.json({ error: 'token is required' }, 400);
    const known = await clientOf(token)
      .session.get()
      .then(() => true, isUnauthenticated);
    if (known !== true) return context.json({ error: 'unknown session' }, 401);
    const prefix = cookiePrefix(context);
    setCookie(context, COOKIE, token, { ...options, ...(prefix && { prefix, secure: true, path: '/' }) });
    return context.body(null, 204);
  });

  app.post('/host/token', async (context) => {
    const token = readCookie(context);
    if (!token) return context.json({ error: 'nobody is signed in' }, 401);
    try {
      return context.json(await clientOf(token).session.createToken(), 201);
    } catch (error) {
      return forget(context, error);
    }
  });

  app.post('/host/sign-out', async (context) => {
    const token = readCookie(context);
    endCookie(context);
    if (token) await clientOf(token).session.signOut().catch(isUnauthenticated);
    return context.body(null, 204);
  });
}

/** False for a session that has ended. Rethrows every other failure. */
function isUnauthenticated(error: unknown): false {
  if (isRosterError(error) && error.code === 'unauthenticated') return false;
  throw error;
}

function forget(context: Context, error: unknown): Response {
  isUnauthenticated(error);
  endCookie(context);
  return context.json({ error: 'the session has ended' }, 401);
}
