import type { Context, Hono, MiddlewareHandler, Next } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { isRosterError } from '@roster-kit/sdk';
import { type Dependencies, isLoopback } from '@roster-kit/server';
import { deskClients } from './desk-client.js';
import { type DemoOrganization, type DemoPerson, listPeople } from './people.js';
import { cookiePrefix } from './secure.js';

const COOKIE = 'parley_desk';
const PATH = '/host/embedded';
/** The problem codes of `tokens.create` for a person who may not sign in, or not any more. */
const REFUSED = ['not_found', 'not_active', 'role_exceeds_actor'];

/** Parley Desk's own session. The kit does not know it. */
interface DeskSession {
  organizationId: string;
  userId: string;
  secondFactor: boolean;
}

/** Only made-up people: `.example` is reserved, so no real person has such an address. */
async function listMadeUpPeople(dependencies: Dependencies): Promise<DemoOrganization[]> {
  const organizations = (await listPeople(dependencies)).map((organization) => ({
    ...organization,
    people: organization.people.filter(({ email }) => email.endsWith('.example')),
  }));
  return organizations.filter(({ people }) => people.length > 0);
}

type Found = { organization: DemoOrganization; person: DemoPerson } | undefined;

function findPerson(
  organizations: DemoOrganization[],
  { organizationId, userId }: Pick<DeskSession, 'organizationId' | 'userId'>,
): Found {
  const organization = organizations.find(({ id }) => id === organizationId);
  const person = organization?.people.find(({ id }) => id === userId);
  return organization && person && { organization, person };
}

/** The cookie works until the server stops, because its secret is only in memory. */
function deskSessions() {
  const secret = `${crypto.randomUUID()}${crypto.randomUUID()}`;
  return {
    async read(context: Context): Promise<DeskSession | undefined> {
      const prefix = cookiePrefix(context);
      const text = prefix
        ? await getSignedCookie(context, secret, COOKIE, prefix)
        : await getSignedCookie(context, secret, COOKIE);
      return text ? (JSON.parse(text) as DeskSession) : undefined;
    },
    keep(context: Context, session: DeskSession): Promise<void> {
      const prefix = cookiePrefix(context);
      return setSignedCookie(context, COOKIE, JSON.stringify(session), secret, {
        httpOnly: true,
        sameSite: 'Strict',
        path: PATH,
        ...(prefix && { prefix, secure: true, path: '/' }),
      });
    },
    end(context: Context): void {
      const prefix = cookiePrefix(context);
      deleteCookie(context, COOKIE, prefix ? { prefix, secure: true, path: '/' } : { path: PATH });
    },
  };
}

/** Anyone can sign in as anyone here. So by default it works only under a loopback name, as does the mailbox. */
export function onlyHere({ anywhere }: { anywhere: boolean }) {
  return async (context: Context, next: Next): Promise<Response | void> => {
    if (!anywhere && !isLoopback(new URL(context.req.url).hostname))
      return context.json(
        { error: 'This works only on the computer that runs the demo, for example under localhost.' },
        403,
      );
    await next();
  };
}

type Sessions = ReturnType<typeof deskSessions>;

/** The simulated sign-in: it checks nothing, and exists only because this is a demo. */
function simulatedSignIn(app: Hono, dependencies: Dependencies, sessions: Sessions): void {
  app.get(`${PATH}/session`, async (context) => {
    const [session, organizations] = await Promise.all([sessions.read(context), listMadeUpPeople(dependencies)]);
    const found = session && findPerson(organizations, session);
    const signedIn = found
      ? {
          name: found.person.name,
          role: found.person.role,
          organization: found.organization.name,
          secondFactor: session.secondFactor,
        }
      : null;
    return context.json({ signedIn, organizations });
  });

  app.post(`${PATH}/sign-in`, async (context) => {
    const asked = (await context.req.json()) as DeskSession;
    const found = findPerson(await listMadeUpPeople(dependencies), asked);
    if (!found) return context.json({ error: 'not a person of this demo' }, 403);
    await sessions.keep(context, {
      organizationId: found.organization.id,
      userId: found.person.id,
      secondFactor: asked.secondFactor === true,
    });
    return context.body(null, 204);
  });

  app.post(`${PATH}/second-factor`, async (context) => {
    const session = await sessions.read(context);
    if (!session) return context.json({ error: 'nobody is signed in' }, 401);
    await sessions.keep(context, { ...session, secondFactor: true });
    return context.body(null, 204);
  });

  app.post(`${PATH}/sign-out`, (context) => {
    sessions.end(context);
    return context.body(null, 204);
  });
}

/** What a real product does: it knows who is signed in, and exchanges its API key for a token of that person. */
function tokenForThePage(app: Hono, dependencies: Dependencies, sessions: Sessions, callApi: typeof fetch): void {
  const clientOf = deskClients(dependencies, callApi);
  app.post(`${PATH}/token`, async (context) => {
    const session = await sessions.read(context);
    if (!session) return context.json({ error: 'nobody is signed in' }, 401);
    const { organizationId, userId, secondFactor } = session;
    try {
      const { origin } = new URL(context.req.url);
      return context.json(
        await clientOf(organizationId).tokens.create({ userId, origin, twoFactorVerified: secondFactor }),
        201,
      );
    } catch (error) {
      if (!isRosterError(error) || !REFUSED.includes(error.code)) throw error;
      sessions.end(context);
      return context.json({ error: 'this account may not sign in' }, 401);
    }
  });
}

/** The backend of "Parley Desk", a product with its own sign-in. */
export function deskBackend(
  app: Hono,
  dependencies: Dependencies,
  { callApi, guard }: { callApi: typeof fetch; guard: MiddlewareHandler },
): void {
  const sessions = deskSessions();
  app.use(`${PATH}/*`, guard);
  simulatedSignIn(app, dependencies, sessions);
  tokenForThePage(app, dependencies, sessions, callApi);
}
