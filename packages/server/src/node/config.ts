import { z } from 'zod';
import { isWeakSecret, MINIMUM_SECRET_LENGTH } from '../core/lib/web-keys.js';
import { DEFAULT_LIMITS, type Limits } from '../core/operation/limits.js';
import { HOST_ALGORITHMS, type HostIdentityOptions, SECOND_FACTORS } from '../core/sign-in/host-identity.js';
import type { TrustedProxies } from './client-address.js';
import { DEFAULT_HTTP_LIMITS } from './http-server.js';
import { isLoopback } from './loopback.js';

export interface Config {
  port: number;
  host: string;
  /** PostgreSQL; undefined for the embedded database in the data folder. */
  databaseUrl: string | undefined;
  dataFolder: string;
  /** Newest first; undefined for the one that is made and kept in the data folder. */
  secrets: string[] | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Where people reach this server; undefined for its own address. */
  publicUrl: string | undefined;
  invitationUrl: string | undefined;
  signInUrl: string | undefined;
  /** This server's own address for AuthZEN clients; undefined for that of each request. */
  authzenUrl: string | undefined;
  allowedOrigins: string[] | undefined;
  /** Open connections at a time. */
  maxConnections: number;
  /** Whose word about the address of a request is taken. */
  trustedProxies: TrustedProxies;
  /** Only the limits that are set; the core has a default for each. */
  limits: Partial<Limits>;
  /** Undefined to keep audit events for good. */
  auditKeptInDays: number | undefined;
  logLevel: LogLevel;
  /** Whether this server signs people in itself. */
  identity: boolean;
  /** How to verify the JWTs of the host's own sign-in; undefined to accept none. */
  hostIdentity: HostIdentityOptions | undefined;
  /** Who may open `/mailbox`, which shows the mails that no SMTP server took. */
  mailboxPage: 'off' | 'local' | 'anywhere';
}

export type Environment = Record<string, string | undefined>;

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A setting that cannot be used; its message begins with the variable's name. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

// Each message follows the variable's name: "PORT" + "is …".

const text = z.string();

const integer = (min: number, max: number) =>
  text
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max, {
      error: ({ input }) => `is "${String(input)}"; it takes a whole number from ${min} to ${max}.`,
    })
    .transform(Number);

const choice = <const Values extends readonly string[]>(...values: Values) =>
  z.enum(values, { error: ({ input }) => `is "${String(input)}"; it takes one of ${values.join(', ')}.` });

/** The message does not repeat the value: the URL of a database or a mail server carries a password. */
const url = (...schemes: string[]) =>
  z.url({
    protocol: new RegExp(`^(${schemes.join('|')})$`),
    error: `is not a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}.${hintFor(schemes)}`,
  });
/** A password with one of these is the usual reason. */
const hintFor = (schemes: string[]): string =>
  schemes.includes('https') ? '' : ' In a password, write # as %23, / as %2F, ? as %3F, @ as %40 and % as %25.';
const page = url('https', 'http');

const list = text
  .transform((value) =>
    value
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  )
  .refine((entries) => entries.length > 0, { error: 'is an empty list.', abort: true });

const isOrigin = (value: string) => value === '*' || (URL.canParse(value) && new URL(value).origin === value);

/** Keys that arrive over plain HTTP could be anybody's. */
const isSafeForKeys = (value: string) => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || isLoopback(hostname);
};

const limit = (name: keyof Limits, what: string) =>
  integer(1, 999_999_999).optional().describe(`${what} (${DEFAULT_LIMITS[name]})`);

/** Every variable the server reads, with the text that `--help` shows for it; defaults are in parentheses. */
const variables = z.object({
  NODE_ENV: text.optional().describe('with "production", SMTP_URL and PUBLIC_URL are required and /mailbox is off'),
  PORT: integer(0, 65_535).default(3000).describe('the port to listen on; 0 takes any free port (3000)'),
  HOST: text.default('127.0.0.1').describe('the address to listen on (127.0.0.1)'),
  DATABASE_URL: url('postgres', 'postgresql')
    .optional()
    .describe('PostgreSQL; without it, an embedded database in the data folder'),
  ROSTER_DATA_DIR: text
    .default('.data')
    .describe('folder of the embedded database, its secret and the local mailbox (.data)'),
  ROSTER_SECRET: list
    .refine((secrets) => !secrets.some(isWeakSecret), {
      error:
        `needs at least ${MINIMUM_SECRET_LENGTH} random characters for each secret of its list ` +
        '(newest first, separated by commas).',
    })
    .optional()
    .describe(
      `at least ${MINIMUM_SECRET_LENGTH} random characters; required with DATABASE_URL, else made and kept in the\n` +
        'data folder. To rotate it, list several, newest first, separated by commas: what an\n' +
        'older one sealed (second factors, recovery codes, addresses of deleted accounts, links)\n' +
        'stays valid as long as it is listed',
    ),
  SMTP_URL: url('smtp', 'smtps').optional().describe('smtp:// or smtps://; without it, mails stay in a local mailbox'),
  MAIL_FROM: text
    .regex(/[^\s@<>]+@[^\s@<>]+>?$/, { error: 'reads like "Example <no-reply@example.com>".' })
    .optional()
    .describe('the sender of the mails; required with SMTP_URL'),
  PUBLIC_URL: page.optional().describe("where people reach the product (this server's own address)"),
  INVITATION_URL: page
    .optional()
    .describe('page that accepts an invitation, #token=… or #/route?token=… (PUBLIC_URL/invitation)'),
  SIGN_IN_URL: page.optional().describe('page that trades a sign-in link for a session, #token=… (PUBLIC_URL/sign-in)'),
  ALLOWED_ORIGINS: list
    .pipe(
      z.array(
        text.refine(isOrigin, {
          error: ({ input }) =>
            `holds "${String(input)}"; an origin reads like https://app.example.com, without a path.`,
        }),
      ),
    )
    .optional()
    .describe('origins whose pages may call the API, separated by commas (none)'),
  ROSTER_AUTHZEN_URL: page
    .refine((value) => !/[?#]/.test(value), { error: 'has a query or a fragment; AuthZEN allows neither.' })
    .optional()
    .describe("this server's address as AuthZEN clients know it (the address of each request)"),
  ROSTER_MAX_CONNECTIONS: integer(1, 1_000_000)
    .default(DEFAULT_HTTP_LIMITS.maxConnections)
    .describe(`open connections at a time; further ones are refused (${DEFAULT_HTTP_LIMITS.maxConnections})`),
  TRUST_PROXY: integer(0, 9)
    .default(0)
    .describe('proxies in front of this server; audit events then name the address before them (0)'),
  TRUST_PROXY_HEADER: choice('x-forwarded-for', 'forwarded')
    .default('x-forwarded-for')
    .describe('the header in which each of them adds that address (x-forwarded-for)'),
  ROSTER_IDENTITY: choice('on', 'off')
    .default('on')
    .describe('on or off: whether this server signs people in itself (on)'),
  ROSTER_JWT_ISSUER: text.optional().describe("iss of the JWTs that the host's own sign-in issues; accepted as well"),
  ROSTER_JWT_JWKS_URL: page
    .refine(isSafeForKeys, {
      error: 'is not a URL that begins with https://; http:// is for this machine only.',
    })
    .optional()
    .describe('where their public keys are; required with ROSTER_JWT_ISSUER'),
  ROSTER_JWT_AUDIENCE: text.optional().describe('their aud; required with ROSTER_JWT_ISSUER'),
  ROSTER_JWT_ORGANIZATION_CLAIM: text.optional().describe("the claim that holds the organization's id (org)"),
  ROSTER_JWT_PROVISION_ROLE: text
    .optional()
    .describe('the role of an account made for an unknown person (no account is made)'),
  ROSTER_JWT_SECOND_FACTORS: list
    .optional()
    .describe(`entries of amr that mean a second factor (${SECOND_FACTORS.join(',')})`),
  ROSTER_JWT_ALGORITHMS: list
    .pipe(
      z.array(
        z.enum(HOST_ALGORITHMS, {
          error: ({ input }) => `holds "${String(input)}"; there are ${HOST_ALGORITHMS.join(', ')}.`,
        }),
      ),
    )
    .optional()
    .describe('signature algorithms (RS256 to RS512, PS256 to PS512, ES256 to ES512, EdDSA, Ed25519)'),
  ROSTER_JWT_MAX_AGE_IN_SECONDS: integer(60, 86_400).optional().describe('how old a JWT may be, 60 to 86400 (3600)'),
  ROSTER_LIMIT_ACTOR: limit('actorPerMinute', 'requests per minute of one user or API key'),
  ROSTER_LIMIT_ORGANIZATION: limit('organizationPerMinute', 'requests per minute of one organization'),
  ROSTER_LIMIT_RECIPIENTS: limit('recipientsPerDay', 'invitations per day of one organization'),
  ROSTER_LIMIT_ADDRESS: limit(
    'invitationsPerAddressPerHour',
    'invitations per hour of one organization to one address',
  ),
  ROSTER_LIMIT_SIGN_IN_MAILS: limit('signInMailsPerQuarterHour', 'sign-in mails per 15 minutes to one address'),
  ROSTER_LIMIT_LINK: limit('attemptsPerLinkPerMinute', 'attempts per minute on one link'),
  ROSTER_MAILBOX: choice('local', 'on', 'off')
    .optional()
    .describe('local, on or off: who may open /mailbox (local where HOST is this machine, else off)'),
  ROSTER_AUDIT_KEPT_DAYS: integer(1, 36_500).optional().describe('for how many days audit events are kept (for good)'),
  LOG_LEVEL: choice(...logLevels)
    .default('info')
    .describe(`${logLevels.join(', ')} (info)`),
});
type Values = z.infer<typeof variables>;

/** Name and description of each variable, for `--help`. */
export const settings: readonly { name: string; description: string }[] = Object.entries(variables.shape).map(
  ([name, schema]) => ({ name, description: schema.description ?? '' }),
);

function parse(env: Environment): Values {
  const given = settings.flatMap(({ name }) => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? [] : [[name, value]];
  });
  const { data, error } = variables.safeParse(Object.fromEntries(given));
  if (data) return data;
  const [first] = error.issues;
  throw new ConfigError(`${String(first?.path[0])} ${first?.message ?? ''}`);
}

/** Settings that require each other. */
function requireTogether(values: Values): void {
  const production = values.NODE_ENV === 'production';
  if (production && values.SMTP_URL === undefined)
    throw new ConfigError('SMTP_URL is required with NODE_ENV=production: invitations and sign-in links go by mail.');
  if (production && values.PUBLIC_URL === undefined && !(values.INVITATION_URL && values.SIGN_IN_URL))
    throw new ConfigError(
      'PUBLIC_URL is required with NODE_ENV=production, or both INVITATION_URL and SIGN_IN_URL: ' +
        'the links in mails lead there.',
    );
  if (values.DATABASE_URL !== undefined && values.ROSTER_SECRET === undefined)
    throw new ConfigError(
      `ROSTER_SECRET is required with DATABASE_URL: at least ${MINIMUM_SECRET_LENGTH} random characters, ` +
        'such as those of "openssl rand -base64 32".',
    );
  if (values.SMTP_URL !== undefined && values.MAIL_FROM === undefined)
    throw new ConfigError('MAIL_FROM is required with SMTP_URL, such as "Example <no-reply@example.com>".');
}

/** Only the values that are set; the reader has a default for each of the others. */
const onlyGiven = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

function hostIdentity(values: Values): HostIdentityOptions | undefined {
  const needed = ['ROSTER_JWT_ISSUER', 'ROSTER_JWT_JWKS_URL', 'ROSTER_JWT_AUDIENCE'] as const;
  const { ROSTER_JWT_ISSUER: issuer, ROSTER_JWT_JWKS_URL: jwksUrl, ROSTER_JWT_AUDIENCE: audience } = values;
  if (issuer !== undefined && jwksUrl !== undefined && audience !== undefined)
    return {
      issuer,
      jwksUrl,
      audience,
      ...onlyGiven({
        organizationClaim: values.ROSTER_JWT_ORGANIZATION_CLAIM,
        algorithms: values.ROSTER_JWT_ALGORITHMS,
        secondFactors: values.ROSTER_JWT_SECOND_FACTORS,
        maxAgeInSeconds: values.ROSTER_JWT_MAX_AGE_IN_SECONDS,
        provisionRoleId: values.ROSTER_JWT_PROVISION_ROLE,
      }),
    };
  const given = Object.keys(values).find((name) => name.startsWith('ROSTER_JWT_'));
  if (given === undefined) return undefined;
  const missing = needed.find((name) => values[name] === undefined) ?? '';
  throw new ConfigError(
    `${missing} is required with ${given}: issuer, key set and audience together say which tokens are valid.`,
  );
}

function mailboxPage({ NODE_ENV, SMTP_URL, HOST, ROSTER_MAILBOX }: Values): Config['mailboxPage'] {
  if (NODE_ENV === 'production' || SMTP_URL !== undefined) return 'off';
  const who = ROSTER_MAILBOX ?? (isLoopback(HOST) ? 'local' : 'off');
  return who === 'on' ? 'anywhere' : who;
}

/**
 * Reads every setting once; a blank variable counts as not set.
 * @throws ConfigError naming the variable that is missing or cannot be used
 */
export function readConfig(env: Environment): Config {
  const values = parse(env);
  requireTogether(values);
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataFolder: values.ROSTER_DATA_DIR,
    secrets: values.ROSTER_SECRET,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? 'Roster Kit <no-reply@localhost>',
    publicUrl: values.PUBLIC_URL,
    invitationUrl: values.INVITATION_URL,
    signInUrl: values.SIGN_IN_URL,
    allowedOrigins: values.ALLOWED_ORIGINS,
    authzenUrl: values.ROSTER_AUTHZEN_URL,
    maxConnections: values.ROSTER_MAX_CONNECTIONS,
    trustedProxies: { count: values.TRUST_PROXY, header: values.TRUST_PROXY_HEADER },
    limits: onlyGiven({
      actorPerMinute: values.ROSTER_LIMIT_ACTOR,
      organizationPerMinute: values.ROSTER_LIMIT_ORGANIZATION,
      recipientsPerDay: values.ROSTER_LIMIT_RECIPIENTS,
      invitationsPerAddressPerHour: values.ROSTER_LIMIT_ADDRESS,
      signInMailsPerQuarterHour: values.ROSTER_LIMIT_SIGN_IN_MAILS,
      attemptsPerLinkPerMinute: values.ROSTER_LIMIT_LINK,
    }),
    auditKeptInDays: values.ROSTER_AUDIT_KEPT_DAYS,
    logLevel: values.LOG_LEVEL,
    identity: values.ROSTER_IDENTITY === 'on',
    hostIdentity: hostIdentity(values),
    mailboxPage: mailboxPage(values),
  };
}
