import { parseArgs } from 'node:util';
import type { Dependencies } from '../core/operation/dependencies.js';
import {
  appointOwner,
  createApiKey,
  createOrganization,
  listApiKeys,
  releaseHostIdentity,
  resetTwoFactor,
  revokeApiKey,
} from '../core/operator.js';

export const help = `roster-server: the reference backend of Roster Kit

Usage
  roster-server [serve]
  roster-server organization create --name <name> --catalogue <hub|flow>
  roster-server organization list
  roster-server owner appoint --organization <org_…> --email <address>
  roster-server api-key create --organization <org_…> --name <name> --role <role>
  roster-server api-key list --organization <org_…>
  roster-server api-key revoke --organization <org_…> --id <key_…>
  roster-server host-identity release --organization <org_…> --email <address>
  roster-server two-factor reset --organization <org_…> --email <address> [--force]
  roster-server --help

The commands work on the database directly, for the operator of the server. The embedded database has room for one
process: stop the server first, or use DATABASE_URL.

Environment
  PORT              3000; 0 takes any free port
  HOST              127.0.0.1
  DATABASE_URL      PostgreSQL; without it an embedded database in the data folder
  ROSTER_DATA_DIR   .data
  ROSTER_SECRET     at least 32 random characters. To rotate, a list, newest first; what an older one sealed (second
                    factors, recovery codes, addresses of deleted accounts, links) counts as long as it is listed.
                    Required with DATABASE_URL, else made and kept in the data folder
  SMTP_URL          smtp:// or smtps://; without it mails stay in a local mailbox. Required in production
  MAIL_FROM         sender of the mails; required with SMTP_URL
  PUBLIC_URL        where people reach the product; the next two default to its /invitation and /sign-in
  INVITATION_URL    page that accepts an invitation (#token=…)
  SIGN_IN_URL       page that trades a sign-in link for a session (#token=…)
  ALLOWED_ORIGINS   origins whose pages may call the API, separated by commas
  ROSTER_IDENTITY   on | off: whether this server signs people in itself (on)
  ROSTER_JWT_ISSUER, ROSTER_JWT_JWKS_URL, ROSTER_JWT_AUDIENCE
                    whose JWTs are taken as well: iss, the address of the public keys, aud; all three or none
  ROSTER_JWT_ORGANIZATION_CLAIM   the claim with the organization's id (org)
  ROSTER_JWT_PROVISION_ROLE       the role of an account made for an unknown person; without it nobody is given one
  ROSTER_JWT_SECOND_FACTORS       entries of amr that mean a second factor (mfa,otp,hwk,swk,sc,sms)
  ROSTER_JWT_ALGORITHMS           of signatures (RS256 to RS512, PS256 to PS512, ES256 to ES512, EdDSA, Ed25519)
  ROSTER_JWT_MAX_AGE_IN_SECONDS   how old a JWT may be, 60 to 86400 (3600)
  ROSTER_MAILBOX    local | on | off: who may open /mailbox; never in production (local where HOST is this machine)
  LOG_LEVEL         silent, fatal, error, warn, info, debug or trace (info)
`;

/** What was typed cannot be understood. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Values = Record<string, string | boolean | undefined>;
interface Command {
  options: Record<string, { type: 'string' | 'boolean' }>;
  run(dependencies: Dependencies, values: Values): Promise<string>;
}

const string = { type: 'string' } as const;

function required(values: Values, name: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`--${name} is missing.`);
  return value;
}

const account = (values: Values) => ({
  organizationId: required(values, 'organization'),
  email: required(values, 'email'),
});

const commands: Record<string, Command> = {
  'organization create': {
    options: { name: string, catalogue: string },
    async run(dependencies, values) {
      const { id } = await createOrganization(dependencies, {
        name: required(values, 'name'),
        catalogue: required(values, 'catalogue'),
      });
      return id;
    },
  },
  'organization list': {
    options: {},
    async run({ store }) {
      const organizations = await store.listOrganizations();
      return organizations.map(({ id, name, catalogue }) => `${id}  ${catalogue}  ${name}`).join('\n');
    },
  },
  'owner appoint': {
    options: { organization: string, email: string },
    async run(dependencies, values) {
      const { id, state, roleId } = await appointOwner(dependencies, account(values));
      return `${id} has the role ${roleId}. ${state === 'pending' ? 'The running server sends the invitation.' : 'The account is active.'}`;
    },
  },
  'api-key create': {
    options: { organization: string, name: string, role: string },
    async run(dependencies, values) {
      const organizationId = required(values, 'organization');
      const { id, token } = await createApiKey(dependencies, {
        organizationId,
        name: required(values, 'name'),
        roleId: required(values, 'role'),
      });
      return `${id}\n${token}\nKeep the token now: it is not shown again.`;
    },
  },
  'api-key list': {
    options: { organization: string },
    async run(dependencies, values) {
      const keys = await listApiKeys(dependencies, required(values, 'organization'));
      return keys.map(({ id, roleId, createdAt, name }) => `${id}  ${roleId}  ${createdAt}  ${name}`).join('\n');
    },
  },
  'api-key revoke': {
    options: { organization: string, id: string },
    async run(dependencies, values) {
      const id = required(values, 'id');
      await revokeApiKey(dependencies, { organizationId: required(values, 'organization'), id });
      return `${id} is revoked.`;
    },
  },
  'host-identity release': {
    options: { organization: string, email: string },
    async run(dependencies, values) {
      const { id } = await releaseHostIdentity(dependencies, account(values));
      return `${id} is released: the next sign-in with its verified address is linked to it.`;
    },
  },
  'two-factor reset': {
    options: { organization: string, email: string, force: { type: 'boolean' } },
    async run(dependencies, values) {
      const { id } = await resetTwoFactor(dependencies, { ...account(values), force: values['force'] === true });
      return `The second factor of ${id} is reset, and their sessions have ended.`;
    },
  },
};

export type Invocation =
  { kind: 'help' } | { kind: 'serve' } | { kind: 'command'; run: (dependencies: Dependencies) => Promise<string> };

/** @throws UsageError saying what is missing or not understood */
export function readCommand(argv: string[]): Invocation {
  if (argv.includes('--help') || argv.includes('-h') || argv[0] === 'help') return { kind: 'help' };
  const [first, second, ...rest] = argv;
  if (first === undefined || first === 'serve') {
    if (second !== undefined) throw new UsageError(`"serve" takes no "${second}"; settings come from the environment.`);
    return { kind: 'serve' };
  }
  const name = `${first} ${second ?? ''}`.trim();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  try {
    const { values } = parseArgs({ args: rest, options: command.options, allowPositionals: false, strict: true });
    return { kind: 'command', run: (dependencies) => command.run(dependencies, values as Values) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
