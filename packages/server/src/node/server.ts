import type { Server } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../core/app.js';
import { messageOf } from '../core/lib/error-message.js';
import type { Logger } from '../core/lib/logger.js';
import { within } from '../core/lib/within.js';
import type { Mailer } from '../core/mail/mailer.js';
import type { Dependencies } from '../core/operation/dependencies.js';
import type { Collision } from '../store/store.js';
import { type Chores, startChores } from './chores.js';
import { clientAddress } from './client-address.js';
import { type Config, type Environment, readConfig } from './config.js';
import { collisionText, type EnvironmentOptions, identityOf, openDependencies, ownUrl } from './environment.js';
import { createHttpServer, type HttpLimits, inTurn } from './http-server.js';
import { createLogger } from './logger.js';
import { Mailbox } from './mail/mailbox.js';
import { mailboxRoutes } from './mail/mailbox-page.js';
import { createSmtpMailer } from './mail/smtp.js';

const GRACE_IN_MS = 5_000;
const IDLE_CHECK_IN_MS = 50;

/** How long each phase of closing may take. Together they stay below the 15 seconds that main.ts gives the whole. */
const PHASE_LIMITS_IN_MS = { requests: 6_000, mail: 3_000, database: 3_000 };
type Phase = keyof typeof PHASE_LIMITS_IN_MS;

export interface ServerOptions extends EnvironmentOptions {
  /** Settings by variable name; `process.env` when left out. `PORT: '0'` takes any free port. */
  env?: Environment;
  /** Writes JSON lines to standard output when left out. */
  logger?: Logger;
  /** Runs before the server listens, such as to seed an organization. */
  prepare?: (dependencies: Dependencies) => Promise<void>;
  /** Of the HTTP server, where the defaults do not fit. */
  http?: Partial<HttpLimits>;
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
  /**
   * Stops accepting, finishes open requests, sends queued mail, closes the database. Each has a limit after which the next
   * begins, 14 seconds in all. Safe to call again.
   */
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
  app.all('*', ({ req, env }) => {
    // A host that calls `app.fetch` itself has no connection.
    const { incoming } = (env ?? {}) as Partial<HttpBindings>;
    const ipAddress = incoming && clientAddress(incoming, config.trustedProxies);
    return api.fetch(req.raw, ipAddress ? { ipAddress } : {});
  });
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
 * Open requests get five seconds; then their connections are cut. A kept-alive connection ends after its current answer, or at
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

/**
 * Starts the reference backend. It does not listen to signals: main.ts does.
 * @throws ConfigError, DataFolderInUse
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const config = readConfig(options.env ?? process.env);
  const logger = options.logger ?? createLogger(config.logLevel);
  let chores: Chores | undefined;
  const opened = { ...(await openDependencies(config, { onCollision: warnOf(logger), ...options })), logger };
  opened.store.onMail(() => chores?.wake());
  let transport: Transport | undefined;
  let server: Server | undefined;
  let closing: Promise<void> | undefined;

  /** P14: whatever hangs or fails in one phase, the next begins. */
  const finish = async (phase: Phase, work: () => Promise<unknown> | undefined) => {
    try {
      await within(PHASE_LIMITS_IN_MS[phase], 'Closing', Promise.resolve(work()));
    } catch (error) {
      logger.error({ phase, reason: messageOf(error) }, 'closing goes on without waiting');
    }
  };
  const shutDown = async () => {
    // An event stream does not end by itself; its client connects again, to another process or the next start.
    opened.store.changes.close();
    await finish('requests', () => (server?.listening ? stopListening(server) : undefined));
    await finish('mail', () => chores?.stop());
    transport?.close();
    await finish('database', () => opened.store.close());
  };
  const close = () => (closing ??= shutDown());

  try {
    transport = await openMail(config);
    await options.prepare?.(opened);
    server = createHttpServer({ maxConnections: config.maxConnections, ...options.http });
    const port = await listen(server, config);
    const url = ownUrl(config.host, port);
    // With PORT=0 the port is known only after listening. The links in mails need it, so the app is created afterwards. No
    // request is lost in between: nothing yields to the event loop before the handler is attached.
    const dependencies: Dependencies = { ...opened, identity: identityOf(config, url) };
    const app = composeApp(config, options, dependencies, transport.mailbox);
    const handle = getRequestListener(app.fetch);
    server.on(
      'request',
      inTurn((request, response) => void handle(request, response)),
    );
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
