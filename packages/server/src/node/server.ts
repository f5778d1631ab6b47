import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../core/app.js';
import type { Logger } from '../core/lib/logger.js';
import type { Mailer } from '../core/mail/mail.js';
import type { Dependencies } from '../core/operation/dependencies.js';
import { type Chores, startChores } from './chores.js';
import { type Config, type Environment, readConfig } from './config.js';
import { type EnvironmentOptions, identityOf, openDependencies, ownUrl } from './environment.js';
import { createLogger } from './logger.js';
import { Mailbox } from './mailbox.js';
import { mailboxRoutes } from './mailbox-page.js';
import { createSmtpMailer } from './smtp.js';

const GRACE_IN_MS = 10_000;
const IDLE_CHECK_IN_MS = 50;

export interface ServerOptions extends EnvironmentOptions {
  /** Settings by their variable's name; `process.env` when left out. `PORT: '0'` takes any free port. */
  env?: Environment;
  /** JSON lines on standard output when left out. */
  logger?: Logger;
  /** Runs before the server listens, such as to seed an organization. */
  prepare?: (dependencies: Dependencies) => Promise<void>;
  /** A host's own routes; they come before the API, which answers everything else. */
  routes?: (app: Hono, dependencies: Dependencies) => void;
}

export interface RunningServer {
  url: string;
  port: number;
  /** The host's routes and the API as one fetch handler. */
  app: Hono;
  dependencies: Dependencies;
  /** The mails that no SMTP server took; undefined with SMTP_URL. */
  mailbox: Mailbox | undefined;
  /** Stops accepting, finishes what is under way, sends what is queued, closes the database. Safe to call again. */
  close(): Promise<void>;
}

type Transport = { mailer: Mailer; mailbox: Mailbox | undefined; close: () => void };

async function openMail(config: Config): Promise<Transport> {
  if (config.smtpUrl !== undefined) {
    const smtp = createSmtpMailer(config.smtpUrl, config.mailFrom);
    return { mailer: smtp, mailbox: undefined, close: () => smtp.close() };
  }
  const mailbox = await Mailbox.open(config.dataFolder);
  return { mailer: mailbox, mailbox, close: () => undefined };
}

function composeApp(
  config: Config,
  options: ServerOptions,
  dependencies: Dependencies,
  mailbox: Mailbox | undefined,
): Hono {
  const app = new Hono();
  if (mailbox && config.mailboxPage !== 'off')
    app.route('/mailbox', mailboxRoutes(mailbox, { anywhere: config.mailboxPage === 'anywhere' }));
  options.routes?.(app, dependencies);
  const api = createApp(dependencies);
  app.all('*', (context) => api.fetch(context.req.raw));
  return app;
}

function listen(server: Server, config: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : config.port);
    });
  });
}

/**
 * What is under way gets ten seconds; then its connection is cut. A connection that a client keeps alive ends with the
 * answer it carries, or as soon as it carries none: it would go on bringing requests.
 */
function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_IN_MS);
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_IN_MS);
    server.prependListener('request', (_request, response) => (response.shouldKeepAlive = false));
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    });
  });
}

/** Work that goes on after its answer, so that closing can wait for it. */
function trackBackground(logger: Logger) {
  const under = new Set<Promise<void>>();
  const take = (work: Promise<void>) => {
    const settled = work
      .catch((error: unknown) =>
        logger.error({ reason: error instanceof Error ? error.message : String(error) }, 'background work failed'),
      )
      .finally(() => under.delete(settled));
    under.add(settled);
  };
  return { take, settled: () => Promise.all(under) };
}

/**
 * Starts the reference backend. Signals are the caller's business: see main.ts.
 * @throws ConfigError, DataFolderInUse
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const config = readConfig(options.env ?? process.env);
  const logger = options.logger ?? createLogger(config.logLevel);
  const background = trackBackground(logger);
  let chores: Chores | undefined;
  const opened = await openDependencies(config, options);
  const dependencies: Dependencies = { ...opened, logger, background: background.take };
  dependencies.store.onMail(() => chores?.wake());
  let transport: Transport | undefined;
  let server: Server | undefined;
  let closing: Promise<void> | undefined;

  const shutDown = async () => {
    try {
      // A stream would not end by itself; its client connects again, to whoever answers then.
      dependencies.store.changes.close();
      if (server?.listening) await stopListening(server);
      await background.settled();
      await chores?.stop();
      transport?.close();
    } finally {
      await dependencies.store.close();
    }
  };
  const close = () => (closing ??= shutDown());

  try {
    transport = await openMail(config);
    await options.prepare?.(dependencies);
    const app = composeApp(config, options, dependencies, transport.mailbox);
    server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const port = await listen(server, config);
    const url = ownUrl(config.host, port);
    // Known only now where the port was left open; no mail leaves before.
    Object.assign(dependencies.identity, identityOf(config, url));
    chores = startChores(dependencies, transport.mailer, logger);
    chores.wake();
    logger.info(
      {
        url,
        database: config.databaseUrl === undefined ? 'embedded' : 'PostgreSQL',
        mail: transport.mailbox ? 'mailbox' : 'SMTP',
      },
      'listening',
    );
    return { url, port, app, dependencies, mailbox: transport.mailbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}
