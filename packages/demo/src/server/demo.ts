import { csrf } from 'hono/csrf';
import { seedOrganization } from '@roster-kit/mocks/seed';
import { createApp, type Dependencies, type RunningServer, type ServerOptions, startServer } from '@roster-kit/server';
import { buildPages } from './build.js';
import { deskBackend, onlyHere } from './desk.js';
import { revokeDeskKeys } from './desk-client.js';
import { servePages } from './pages.js';
import { demoPeople } from './people.js';
import { hostSession } from './session.js';

const ORGANIZATIONS = [
  { catalogue: 'hub', name: 'Harbour Hotels', domain: 'harbour.example' },
  { catalogue: 'flow', name: 'Flowline Energy', domain: 'flowline.example' },
];

/** Adds two organizations on the first run only, so that changes made in the demo are kept. */
async function seedOnce({ store, keys, catalogues, clock }: Dependencies): Promise<void> {
  if ((await store.listOrganizations()).length > 0) return;
  for (const { catalogue: id, name, domain } of ORGANIZATIONS) {
    const catalogue = catalogues[id];
    if (!catalogue) throw new Error(`No catalogue ${id}`);
    await seedOrganization({
      store,
      keys,
      catalogue,
      name,
      domain,
      now: clock(),
      contactText: `Write to support@${domain} to get access.`,
    });
  }
}

/** Starts the reference backend and the host product on one port. Takes the settings of `startServer`. */
export async function startDemo(options: ServerOptions = {}): Promise<RunningServer> {
  const folder = await buildPages();
  return startServer({
    ...options,
    prepare: async (dependencies) => {
      await seedOnce(dependencies);
      await revokeDeskKeys(dependencies);
    },
    routes: (app, dependencies) => {
      const api = createApp(dependencies);
      const callApi: typeof fetch = async (input, init) => api.fetch(new Request(input, init));
      // The people of the demo and their sessions: no cache and no page under another name may keep or read them.
      app.use('/host/*', csrf(), async (context, next) => {
        await next();
        context.header('Cache-Control', 'no-store');
      });
      const guard = onlyHere({ anywhere: (options.env ?? process.env)['ROSTER_MAILBOX'] === 'on' });
      hostSession(app, callApi);
      deskBackend(app, dependencies, { callApi, guard });
      demoPeople(app, dependencies, guard);
      servePages(app, folder);
    },
  });
}
