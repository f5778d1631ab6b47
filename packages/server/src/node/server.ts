import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../core/app.js';
import { messageOf } from '../core/lib/error-message.js';
import type { Logger } from '../core/lib/logger.js';
import type { Mailer } from '../core/mail/mail.js';
import type { Dependencies } from '../core/operation/dependencies.js';
import type { Collision } from '../store/store.js';
import { type Chores, startChores } from './chores.js';
import { type Config, type Environment, readConfig } from './config.js';
import { collisionText, type EnvironmentOptions, identityOf, openDependencies, ownUrl } from './environment.js';
import { createLogger } from './logger.js';
import { Mailbox } from './mailbox.js';
import { mailboxRoutes } from './mailbox-page.js';
import { createSmtpMailer } from './smtp.js';

const GRACE_IN_MS = 10_000;
const IDLE_CHECK_IN_MS = 50;

export interface ServerOptions extends EnvironmentOptions {
  /** Settings by variable name; `process.env` when left out. `PORT: '0'` takes any free port. */
  env?: Environment;
  /** Writes JSON lines to standard output when left out. */
  logger?: Logger;
  /** Runs before the server listens, such as to seed an organization. */
  prepare?: (dependencies: Dependencies) => Promise<void>;
  /** A host's own routes. They come first; the API answers everything else. */
  routes?: (app: Hono, dependencies: Dependencies) => void;
}

export interface RunningServer {
  url: string;
  port: number;
  /** The host's routes and the API as one fetch handler. */
  app: Hono;
  dependencies: Dependencies;
  /** Holds the mails instead of an SMTP server; undefined with SMTP_URL. */
  mailbox: Mailbox | undefined;
  /** Stops accepting, finishes open requests, sends queued mail, closes the database. Safe to call again. */
  close(): Promise<void>;
}

interface Transport {
  mailer: Mailer;
  mailbox: Mailbox | undefined;
  close: () => void;
}

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
 * Open requests get ten seconds; then their connections are cut. A kept-alive connection ends after its current answer, or at
 * once if it is idle: otherwise it would bring more requests.
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

const warnOf = (logger: Logger) => (collision: Collision) => logger.warn({ ...collision }, collisionText(collision));

/** Collects work that continues after its answer, so that closing can wait for it. */
function trackBackground(logger: Logger) {
  const running = new Set<Promise<void>>();
  const take = (work: Promise<void>) => {
    const settled = work
      .catch((error: unknown) => logger.error({ reason: messageOf(error) }, 'background work failed'))
      .finally(() => running.delete(settled));
    running.add(settled);
  };
  return { take, settled: () => Promise.all(running) };
}

/**
 * Starts the reference backend. It does not listen to signals: main.ts does.
 * @throws ConfigError, DataFolderInUse
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const config = readConfig(options.env ?? process.env);
  const logger = options.logger ?? createLogger(config.logLevel);
  const background = trackBackground(logger);
  let chores: Chores | undefined;
  const opened = {
    ...(await openDependencies(config, { onCollision: warnOf(logger), ...options })),
    logger,
    background: background.take,
  };
  opened.store.onMail(() => chores?.wake());
  let transport: Transport | undefined;
  let server: Server | undefined;
  let closing: Promise<void> | undefined;

  const shutDown = async () => {
    try {
      // An event stream does not end by itself; its client connects again, to another process or the next start.
      opened.store.changes.close();
      if (server?.listening) await stopListening(server);
      await background.settled();
      await chores?.stop();
      transport?.close();
    } finally {
      await opened.store.close();
    }
  };
  const close = () => (closing ??= shutDown());

  try {
    transport = await openMail(config);
    await options.prepare?.(opened);
    server = createServer();
    const port = await listen(server, config);
    const url = ownUrl(config.host, port);
    // With PORT=0 the port is known only after listening. The links in mails need it, so the app is created afterwards. No
    // request is lost in between: nothing yields to the event loop before the handler is attached.
    const dependencies: Dependencies = { ...opened, identity: identityOf(config, url) };
    const app = composeApp(config, options, dependencies, transport.mailbox);
    const handle = getRequestListener(app.fetch);
    server.on('request', (request, response) => void handle(request, response));
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
