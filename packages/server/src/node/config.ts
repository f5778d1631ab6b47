import { isWeakSecret, MINIMUM_SECRET_LENGTH } from '../core/lib/web-keys.js';
import type { Limits } from '../core/operation/limits.js';
import { HOST_ALGORITHMS, type HostAlgorithm, type HostIdentityOptions } from '../core/sign-in/host-identity.js';
import { isLoopback } from './loopback.js';

/** Everything the server takes from the environment, read once and refused with the variable's name. */

export interface Config {
  port: number;
  host: string;
  /** PostgreSQL; without it the embedded database in the data folder. */
  databaseUrl: string | undefined;
  dataFolder: string;
  /** Newest first; undefined where one is made and kept in the data folder. */
  secrets: string[] | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Where people reach this server; undefined for its own address. */
  publicUrl: string | undefined;
  invitationUrl: string | undefined;
  signInUrl: string | undefined;
  allowedOrigins: string[] | undefined;
  /** Those that are set; the rest are the core's own. */
  limits: Partial<Limits>;
  logLevel: LogLevel;
  /** Whether this server signs people in itself. */
  identity: boolean;
  /** How the JWTs of the host's own sign-in are recognized; undefined where none are taken. */
  hostIdentity: HostIdentityOptions | undefined;
  /** Whether `/mailbox` shows the mails that no SMTP server took. */
  mailboxPage: 'off' | 'local' | 'anywhere';
}

export type Environment = Record<string, string | undefined>;

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A setting that cannot be used; its message names the variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const DAY_IN_SECONDS = 86_400;
const JWT_SETTINGS = [
  'ROSTER_JWT_ISSUER',
  'ROSTER_JWT_JWKS_URL',
  'ROSTER_JWT_AUDIENCE',
  'ROSTER_JWT_ORGANIZATION_CLAIM',
  'ROSTER_JWT_ALGORITHMS',
  'ROSTER_JWT_SECOND_FACTORS',
  'ROSTER_JWT_MAX_AGE_IN_SECONDS',
  'ROSTER_JWT_PROVISION_ROLE',
];

function text(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function choice<Value extends string>(
  env: Environment,
  name: string,
  values: readonly Value[],
  otherwise: Value,
): Value {
  const value = text(env, name) ?? otherwise;
  const chosen = values.find((candidate) => candidate === value);
  if (chosen === undefined) throw new ConfigError(`${name} is "${value}"; it takes one of ${values.join(', ')}.`);
  return chosen;
}

function url(env: Environment, name: string, protocols: string[]): string | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  // The value is not repeated: the URL of a database or a mail server carries a password.
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    throw new ConfigError(
      `${name} is not a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`,
    );
  }
  return value;
}

function page(env: Environment, name: string): string | undefined {
  return url(env, name, ['https:', 'http:']);
}

function port(env: Environment): number {
  const value = text(env, 'PORT') ?? '3000';
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new ConfigError(`PORT is "${value}"; it takes a number from 0 to 65535.`);
  return Number(value);
}

function list(value: string): string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function secrets(env: Environment, databaseUrl: string | undefined): string[] | undefined {
  const value = text(env, 'ROSTER_SECRET');
  if (value === undefined) {
    if (databaseUrl === undefined) return undefined;
    throw new ConfigError(
      'ROSTER_SECRET is required with DATABASE_URL: at least 32 random characters, such as those of "openssl rand -base64 32".',
    );
  }
  const all = list(value);
  if (all.length === 0 || all.some(isWeakSecret)) {
    throw new ConfigError(
      `ROSTER_SECRET needs at least ${MINIMUM_SECRET_LENGTH} random characters for each secret of its list (newest first, separated by commas).`,
    );
  }
  return all;
}

function origins(env: Environment): string[] | undefined {
  const value = text(env, 'ALLOWED_ORIGINS');
  if (value === undefined) return undefined;
  for (const origin of list(value)) {
    if (origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin)) {
      throw new ConfigError(
        `ALLOWED_ORIGINS holds "${origin}"; an origin reads like https://app.example.com, without a path.`,
      );
    }
  }
  return list(value);
}

const limitVariables: Record<string, keyof Limits> = {
  ROSTER_LIMIT_ACTOR: 'actorPerMinute',
  ROSTER_LIMIT_ORGANIZATION: 'organizationPerMinute',
  ROSTER_LIMIT_RECIPIENTS: 'recipientsPerDay',
  ROSTER_LIMIT_ADDRESS: 'invitationsPerAddressPerHour',
  ROSTER_LIMIT_SIGN_IN_MAILS: 'signInMailsPerQuarterHour',
  ROSTER_LIMIT_LINK: 'attemptsPerLinkPerMinute',
};

function limits(env: Environment): Partial<Limits> {
  const given: Partial<Limits> = {};
  for (const [name, limit] of Object.entries(limitVariables)) {
    const value = text(env, name);
    if (value === undefined) continue;
    if (!/^[1-9]\d{0,8}$/.test(value))
      throw new ConfigError(`${name} is "${value}"; it takes a whole number from 1 to 999999999.`);
    given[limit] = Number(value);
  }
  return given;
}

function mailFrom(env: Environment, smtpUrl: string | undefined): string {
  const value = text(env, 'MAIL_FROM');
  if (value !== undefined && !/[^\s@<>]+@[^\s@<>]+>?$/.test(value)) {
    throw new ConfigError('MAIL_FROM reads like "Example <no-reply@example.com>".');
  }
  if (value === undefined && smtpUrl !== undefined)
    throw new ConfigError('MAIL_FROM is required with SMTP_URL, such as "Example <no-reply@example.com>".');
  return value ?? 'Roster Kit <no-reply@localhost>';
}

/** Keys that come over an open line could be anybody's. */
function keysUrl(env: Environment): string | undefined {
  const value = page(env, 'ROSTER_JWT_JWKS_URL');
  const { protocol, hostname } = new URL(value ?? 'https://localhost');
  if (protocol === 'https:' || isLoopback(hostname)) return value;
  throw new ConfigError(
    'ROSTER_JWT_JWKS_URL is not a URL that begins with https://; http:// is for this machine only.',
  );
}

function algorithms(env: Environment): HostAlgorithm[] {
  return list(text(env, 'ROSTER_JWT_ALGORITHMS') ?? '').map((name) => {
    const algorithm = HOST_ALGORITHMS.find((known) => known === name);
    if (!algorithm)
      throw new ConfigError(`ROSTER_JWT_ALGORITHMS holds "${name}"; there are ${HOST_ALGORITHMS.join(', ')}.`);
    return algorithm;
  });
}

function maxAge(env: Environment): number | undefined {
  const value = text(env, 'ROSTER_JWT_MAX_AGE_IN_SECONDS');
  if (value === undefined) return undefined;
  if (!/^\d{1,5}$/.test(value) || Number(value) < 60 || Number(value) > DAY_IN_SECONDS) {
    throw new ConfigError(
      `ROSTER_JWT_MAX_AGE_IN_SECONDS is "${value}"; it takes a number from 60 to ${DAY_IN_SECONDS}.`,
    );
  }
  return Number(value);
}

/** What is left out takes the default of `createHostIdentity`. */
function hostIdentity(env: Environment): HostIdentityOptions | undefined {
  const required = {
    ROSTER_JWT_ISSUER: text(env, 'ROSTER_JWT_ISSUER'),
    ROSTER_JWT_JWKS_URL: keysUrl(env),
    ROSTER_JWT_AUDIENCE: text(env, 'ROSTER_JWT_AUDIENCE'),
  };
  const given = JWT_SETTINGS.find((name) => text(env, name) !== undefined);
  if (given === undefined) return undefined;
  const { ROSTER_JWT_ISSUER: issuer, ROSTER_JWT_JWKS_URL: jwksUrl, ROSTER_JWT_AUDIENCE: audience } = required;
  if (issuer === undefined || jwksUrl === undefined || audience === undefined) {
    const missing = Object.entries(required).find(([, value]) => value === undefined)?.[0] ?? '';
    throw new ConfigError(
      `${missing} is required with ${given}: issuer, key set and audience together say whose tokens are good.`,
    );
  }
  const [allowed, secondFactors] = [algorithms(env), list(text(env, 'ROSTER_JWT_SECOND_FACTORS') ?? '')];
  const [organizationClaim, provisionRoleId, maxAgeInSeconds] = [
    text(env, 'ROSTER_JWT_ORGANIZATION_CLAIM'),
    text(env, 'ROSTER_JWT_PROVISION_ROLE'),
    maxAge(env),
  ];
  return {
    issuer,
    jwksUrl,
    audience,
    ...(organizationClaim !== undefined && { organizationClaim }),
    ...(allowed.length > 0 && { algorithms: allowed }),
    ...(secondFactors.length > 0 && { secondFactors }),
    ...(maxAgeInSeconds !== undefined && { maxAgeInSeconds }),
    ...(provisionRoleId !== undefined && { provisionRoleId }),
  };
}

/** @throws ConfigError naming the variable that is missing or cannot be read */
export function readConfig(env: Environment): Config {
  const production = env['NODE_ENV'] === 'production';
  const host = text(env, 'HOST') ?? '127.0.0.1';
  const databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const smtpUrl = url(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  if (production && smtpUrl === undefined)
    throw new ConfigError(
      'SMTP_URL is required with NODE_ENV=production: invitations and sign-in links travel by mail.',
    );
  const publicUrl = page(env, 'PUBLIC_URL');
  if (
    production &&
    publicUrl === undefined &&
    (text(env, 'INVITATION_URL') === undefined || text(env, 'SIGN_IN_URL') === undefined)
  ) {
    throw new ConfigError(
      'PUBLIC_URL is required with NODE_ENV=production, or both INVITATION_URL and SIGN_IN_URL: the links in mails lead there.',
    );
  }
  const mailbox = choice(env, 'ROSTER_MAILBOX', ['off', 'local', 'on'], isLoopback(host) ? 'local' : 'off');
  return {
    port: port(env),
    host,
    databaseUrl,
    dataFolder: text(env, 'ROSTER_DATA_DIR') ?? '.data',
    secrets: secrets(env, databaseUrl),
    smtpUrl,
    mailFrom: mailFrom(env, smtpUrl),
    publicUrl,
    invitationUrl: page(env, 'INVITATION_URL'),
    signInUrl: page(env, 'SIGN_IN_URL'),
    allowedOrigins: origins(env),
    limits: limits(env),
    logLevel: choice(env, 'LOG_LEVEL', logLevels, 'info'),
    identity: choice(env, 'ROSTER_IDENTITY', ['on', 'off'], 'on') === 'on',
    hostIdentity: hostIdentity(env),
    mailboxPage:
      production || smtpUrl !== undefined || mailbox === 'off' ? 'off' : mailbox === 'on' ? 'anywhere' : 'local',
  };
}
