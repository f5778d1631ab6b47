import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { help, readCommand, UsageError } from './commands.js';
import { ConfigError, type Environment, readConfig } from './config.js';
import { identityOf, openDependencies, ownUrl } from './environment.js';
import { keptSecret } from './secret-file.js';

const secret = 'a secret with at least thirty-two characters';
const jwt = {
  ROSTER_JWT_ISSUER: 'https://id.example.com',
  ROSTER_JWT_JWKS_URL: 'https://id.example.com/keys',
  ROSTER_JWT_AUDIENCE: 'roster',
};

describe('settings from the environment', () => {
  test('are all optional with the embedded database', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: '.data',
      secrets: undefined,
      identity: true,
      logLevel: 'info',
      mailboxPage: 'local',
    });
  });

  test.each<[string, Environment]>([
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: 'http' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x', ROSTER_SECRET: secret }],
    ['ROSTER_SECRET', { DATABASE_URL: 'postgres://localhost/x' }],
    ['ROSTER_SECRET', { ROSTER_SECRET: `${secret},short` }],
    ['ROSTER_SECRET', { ROSTER_SECRET: ',' }],
    ['ROSTER_SECRET', { ROSTER_SECRET: 'changeme'.repeat(4).replace(/[hn]/g, 'c') }],
    ['ROSTER_SECRET', { ROSTER_SECRET: '0'.repeat(64) }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.com:25' }],
    ['SMTP_URL', { NODE_ENV: 'production' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://localhost' }],
    ['MAIL_FROM', { MAIL_FROM: 'nobody' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'example.com' }],
    ['PUBLIC_URL', { NODE_ENV: 'production', SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@example.com' }],
    ['INVITATION_URL', { INVITATION_URL: 'javascript:alert(1)' }],
    ['SIGN_IN_URL', { SIGN_IN_URL: '/sign-in' }],
    ['ALLOWED_ORIGINS', { ALLOWED_ORIGINS: 'https://a.example, https://b.example/path' }],
    ['ROSTER_LIMIT_ACTOR', { ROSTER_LIMIT_ACTOR: '0' }],
    ['ROSTER_LIMIT_RECIPIENTS', { ROSTER_LIMIT_RECIPIENTS: '1e6' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['ROSTER_IDENTITY', { ROSTER_IDENTITY: 'maybe' }],
    ['ROSTER_MAILBOX', { ROSTER_MAILBOX: 'yes' }],
    ['ROSTER_JWT_ISSUER', { ROSTER_JWT_PROVISION_ROLE: 'viewer' }],
    ['ROSTER_JWT_ISSUER', { ROSTER_JWT_JWKS_URL: jwt.ROSTER_JWT_JWKS_URL }],
    ['ROSTER_JWT_JWKS_URL', { ...jwt, ROSTER_JWT_JWKS_URL: '' }],
    ['ROSTER_JWT_JWKS_URL', { ...jwt, ROSTER_JWT_JWKS_URL: 'id.example.com/keys' }],
    ['ROSTER_JWT_JWKS_URL', { ...jwt, ROSTER_JWT_JWKS_URL: 'http://id.example.com/keys' }],
    ['ROSTER_JWT_AUDIENCE', { ...jwt, ROSTER_JWT_AUDIENCE: ' ' }],
    ['ROSTER_JWT_ALGORITHMS', { ...jwt, ROSTER_JWT_ALGORITHMS: 'RS256, HS256' }],
    ['ROSTER_JWT_ALGORITHMS', { ...jwt, ROSTER_JWT_ALGORITHMS: 'none' }],
    ['ROSTER_JWT_MAX_AGE_IN_SECONDS', { ...jwt, ROSTER_JWT_MAX_AGE_IN_SECONDS: '59' }],
    ['ROSTER_JWT_MAX_AGE_IN_SECONDS', { ...jwt, ROSTER_JWT_MAX_AGE_IN_SECONDS: '1h' }],
    ['ROSTER_JWT_SECOND_FACTORS', { ...jwt, ROSTER_JWT_SECOND_FACTORS: ', ,' }],
  ])('%s is named when it is wrong or missing: %j', (name, env) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(new RegExp(`^${name} `));
  });

  test('a message does not repeat a value that may hold a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://user:hunter2@localhost/x' })).toThrow(/^(?!.*hunter2)/);
  });

  test.each([
    ['DATABASE_URL', { DATABASE_URL: 'postgres://user:pa#ss@localhost/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://user:pa/ss@localhost/x' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://user:pa?ss@mail.example.com' }],
  ])('P14: a password that was not encoded in %s is said, without the password', (name, env) => {
    expect(() => readConfig(env)).toThrow(new RegExp(`^${name} (?!.*pa.ss).*In a password, write # as %23`));
  });

  test('P14: audit events are kept for good, or for so many days', () => {
    expect(readConfig({}).auditKeptInDays).toBeUndefined();
    expect(readConfig({ ROSTER_AUDIT_KEPT_DAYS: '365' }).auditKeptInDays).toBe(365);
    for (const wrong of ['0', '-1', '1.5', 'for ever'])
      expect(() => readConfig({ ROSTER_AUDIT_KEPT_DAYS: wrong })).toThrow(/^ROSTER_AUDIT_KEPT_DAYS /);
  });

  test('P7: a page that is a route in the fragment is kept as it is', () => {
    const page = 'https://app.example.com/#/invitation';
    expect(readConfig({ INVITATION_URL: page, SIGN_IN_URL: page })).toMatchObject({
      invitationUrl: page,
      signInUrl: page,
    });
  });

  test('secrets are a list, newest first; origins are a list too', () => {
    const config = readConfig({
      ROSTER_SECRET: `new ${secret}, old ${secret}`,
      ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443',
    });
    expect(config.secrets).toEqual([`new ${secret}`, `old ${secret}`]);
    expect(config.allowedOrigins).toEqual(['https://a.example', 'https://b.example:8443']);
  });

  test('limits hold only what is set, each by its own variable', () => {
    expect(readConfig({}).limits).toEqual({});
    const env = {
      ROSTER_LIMIT_ACTOR: '1',
      ROSTER_LIMIT_ORGANIZATION: '2',
      ROSTER_LIMIT_RECIPIENTS: '3',
      ROSTER_LIMIT_ADDRESS: '4',
      ROSTER_LIMIT_SIGN_IN_MAILS: '5',
      ROSTER_LIMIT_LINK: ' 600 ',
    };
    const limits = {
      actorPerMinute: 1,
      organizationPerMinute: 2,
      recipientsPerDay: 3,
      invitationsPerAddressPerHour: 4,
      signInMailsPerQuarterHour: 5,
      attemptsPerLinkPerMinute: 600,
    };
    expect(readConfig(env).limits).toEqual(limits);
  });

  test("the host's own sign-in is off by default and needs three settings", () => {
    expect(readConfig({}).hostIdentity).toBeUndefined();
    const needed = { issuer: 'https://id.example.com', jwksUrl: 'https://id.example.com/keys', audience: 'roster' };
    expect(readConfig(jwt).hostIdentity).toEqual(needed);
    expect(readConfig({ ...jwt, ROSTER_JWT_JWKS_URL: 'http://[::1]:5000/keys' }).hostIdentity?.jwksUrl).toBe(
      'http://[::1]:5000/keys',
    );
    const more = {
      ROSTER_JWT_ORGANIZATION_CLAIM: 'https://id.example.com/org',
      ROSTER_JWT_ALGORITHMS: 'ES256, EdDSA',
      ROSTER_JWT_SECOND_FACTORS: 'mfa,fido',
      ROSTER_JWT_MAX_AGE_IN_SECONDS: '600',
      ROSTER_JWT_PROVISION_ROLE: 'viewer',
    };
    expect(readConfig({ ...jwt, ...more }).hostIdentity).toEqual({
      ...needed,
      organizationClaim: 'https://id.example.com/org',
      algorithms: ['ES256', 'EdDSA'],
      secondFactors: ['mfa', 'fido'],
      maxAgeInSeconds: 600,
      provisionRoleId: 'viewer',
    });
  });

  test('the role of accounts made for unknown people must exist', async () => {
    const config = readConfig({ ...jwt, ROSTER_JWT_PROVISION_ROLE: 'king' });
    await expect(openDependencies(config)).rejects.toThrow(/^ROSTER_JWT_PROVISION_ROLE is "king"; there are tester, /);
  });

  test('the mailbox page is off in production, and open to other machines only when asked for', () => {
    const production = {
      NODE_ENV: 'production',
      SMTP_URL: 'smtp://localhost',
      MAIL_FROM: 'a@example.com',
      PUBLIC_URL: 'https://a.example',
      ROSTER_MAILBOX: 'on',
    };
    expect(readConfig(production).mailboxPage).toBe('off');
    expect(readConfig({ HOST: '0.0.0.0' }).mailboxPage).toBe('off');
    expect(readConfig({ HOST: '0.0.0.0', ROSTER_MAILBOX: 'on' }).mailboxPage).toBe('anywhere');
    expect(readConfig({ ROSTER_MAILBOX: 'off' }).mailboxPage).toBe('off');
  });

  test('links lead to the page that is set, else to the public address, else to the server itself', () => {
    expect(identityOf(readConfig({}), ownUrl('0.0.0.0', 4000))).toEqual({
      enabled: true,
      invitationUrl: 'http://localhost:4000/invitation',
      signInUrl: 'http://localhost:4000/sign-in',
    });
    const config = readConfig({
      PUBLIC_URL: 'https://a.example/app/',
      SIGN_IN_URL: 'https://b.example/in',
      ROSTER_IDENTITY: 'off',
    });
    expect(identityOf(config, ownUrl('::1', 1))).toEqual({
      enabled: false,
      invitationUrl: 'https://a.example/app/invitation',
      signInUrl: 'https://b.example/in',
    });
  });

  test('the secret of the data folder is made once and readable by its owner only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roster-'));
    const [first, second] = await Promise.all([keptSecret(folder), keptSecret(folder)]);
    expect(first).toBe(second);
    expect(first.length).toBeGreaterThanOrEqual(43);
    expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600);
    expect((await readFile(join(folder, 'secret'), 'utf8')).trim()).toBe(await keptSecret(folder));
    await rm(folder, { recursive: true });
  });
});

describe('the environment variables that are read', () => {
  const read = new Set<string>();
  const recorder = new Proxy({}, { get: (_target, name) => void read.add(String(name)) });
  readConfig(recorder);

  test.each([...read])('%s is in the help text and in the README', async (name) => {
    expect(help).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    expect(await readFile(new URL('../../README.md', import.meta.url), 'utf8')).toContain(`\`${name}\``);
  });

  test('are all that the help text names', () => {
    const [, environment = ''] = help.split('\nEnvironment');
    expect([...environment.matchAll(/^ {2}([A-Z_]+)/gm)].map(([, name]) => name)).toEqual([...read]);
    expect(help.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('the command line', () => {
  test('serves by default, and shows help when asked', () => {
    expect([[], ['serve'], ['--help'], ['owner', 'appoint', '--help']].map((argv) => readCommand(argv).kind)).toEqual([
      'serve',
      'serve',
      'help',
      'help',
    ]);
  });

  test.each([['frobnicate'], ['owner'], ['owner', 'appoint', '--king', 'x'], ['serve', 'now'], ['constructor']])(
    '%s is refused with a UsageError',
    (...argv) => {
      expect(() => readCommand(argv)).toThrow(UsageError);
    },
  );
});
