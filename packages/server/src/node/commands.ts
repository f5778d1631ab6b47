import { parseArgs } from 'node:util';
import { messageOf } from '../core/lib/error-message.js';
import type { Dependencies } from '../core/operation/dependencies.js';
import {
  appointOwner,
  checkAddresses,
  createApiKey,
  createOrganization,
  listApiKeys,
  releaseHostIdentity,
  resetTwoFactor,
  revokeApiKey,
} from '../core/operator.js';
import { listUnsentMails, type UnsentMail } from '../core/unsent-mails.js';
import { settings } from './config.js';

const settingLines = settings.map(
  ({ name, description }) => `  ${name.padEnd(31)}${description.replaceAll('\n', `\n${' '.repeat(33)}`)}`,
);

export const help = `roster-server: the reference backend of Roster Kit

Usage
  roster-server [serve]
  roster-server organization create --name <name> --catalogue <hub|flow>
  roster-server organization list
  roster-server owner appoint --organization <org_…> --email <address>
  roster-server api-key create --organization <org_…> --name <name> --role <role>
  roster-server api-key list --organization <org_…>
  roster-server api-key revoke --organization <org_…> --id <key_…>
  roster-server address check --organization <org_…>
  roster-server host-identity release --organization <org_…> --email <address>
  roster-server mail list [--organization <org_…>]
  roster-server two-factor reset --organization <org_…> --email <address> [--force]
  roster-server secret accept
  roster-server --help

The commands work on the database directly; they are for the operator of the server. Only one process can open the
embedded database: stop the server first, or use DATABASE_URL.

Environment (defaults in parentheses)
${settingLines.join('\n')}
`;

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Values = Record<string, string | boolean | undefined>;
interface Command {
  /** For the one command that is there because the secret is another. */
  acceptSecret?: boolean;
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

/** One mail that was not sent, with the mail server's own words. */
function mailLine({ organizationId, row, status }: UnsentMail): string {
  const { id, kind, attempts, availableAt, failedAt, reason, lastError } = row;
  const when = failedAt === null ? `next attempt ${availableAt}` : `given up ${failedAt}`;
  const why = reason === null ? [] : [reason, lastError ?? ''];
  return [id, organizationId, kind, status, `attempts ${attempts}`, when, ...why].join('  ').trimEnd();
}

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
      const next = state === 'pending' ? 'The running server sends the invitation.' : 'The account is active.';
      return `${id} has the role ${roleId}. ${next}`;
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
  'address check': {
    options: { organization: string },
    async run(dependencies, values) {
      const found = await checkAddresses(dependencies, required(values, 'organization'));
      if (found.length === 0) return 'Every account can sign in by its address.';
      return found.map(({ id, email, reason }) => `${id}  ${JSON.stringify(email)}: ${reason}`).join('\n');
    },
  },
  'host-identity release': {
    options: { organization: string, email: string },
    async run(dependencies, values) {
      const { id } = await releaseHostIdentity(dependencies, account(values));
      return `${id} is released: the next sign-in with its verified address is linked to it.`;
    },
  },
  'mail list': {
    options: { organization: string },
    async run(dependencies, values) {
      const only = values['organization'];
      const ids =
        typeof only === 'string' ? [only] : (await dependencies.store.listOrganizations()).map(({ id }) => id);
      const unsent = await listUnsentMails(dependencies, ids);
      return unsent.length === 0 ? 'Every mail was sent.' : unsent.map(mailLine).join('\n');
    },
  },
  'two-factor reset': {
    options: { organization: string, email: string, force: { type: 'boolean' } },
    async run(dependencies, values) {
      const { id } = await resetTwoFactor(dependencies, { ...account(values), force: values['force'] === true });
      return `Two-factor authentication of ${id} is reset, and its sessions have ended.`;
    },
  },
  'secret accept': {
    options: {},
    acceptSecret: true,
    async run() {
      return (
        'The database now goes with this ROSTER_SECRET. What the lost one sealed stays unreadable: reset the second ' +
        'factors of the people concerned, and resend their invitations.'
      );
    },
  },
};

export type Invocation =
  | { kind: 'help' }
  | { kind: 'serve' }
  | { kind: 'command'; acceptSecret: boolean; run: (dependencies: Dependencies) => Promise<string> };

/** @throws UsageError naming what is missing or not understood */
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
    return {
      kind: 'command',
      acceptSecret: command.acceptSecret ?? false,
      run: (dependencies) => command.run(dependencies, values as Values),
    };
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}
