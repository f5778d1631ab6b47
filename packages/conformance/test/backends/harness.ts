import type { Catalogue } from '@roster-kit/policy/catalogues';
import {
  createApiKey,
  createOrganization,
  type Dependencies,
  type Mail,
  newId,
  newRevision,
  normalizeEmail,
  sortNameOf,
  startSession,
  type UserRow,
} from '@roster-kit/server/core';

export interface HarnessOptions {
  dependencies: Dependencies;
  /** The catalogues that the service has, by id. */
  catalogues: Record<string, Catalogue>;
  /** Every mail that was sent so far. */
  mails: () => Promise<readonly Mail[]>;
  advance: (milliseconds: number) => void;
}

export type Harness = (request: Request) => Promise<Response>;

interface Asked {
  organization: string;
  catalogue: string | null;
  roleId: string;
  email: string;
  seconds: number;
}

let people = 0;

const timeOf = ({ clock }: Dependencies): string => new Date(clock()).toISOString();

function personIn(dependencies: Dependencies, roleId: string): UserRow {
  people += 1;
  const [email, name] = [`person.${people}@people.example`, `Person ${people}`];
  return {
    id: newId('usr'),
    email,
    emailNormalized: normalizeEmail(email),
    name,
    sortName: sortNameOf(name, email),
    roleId,
    state: 'active',
    avatarUrl: null,
    twoFactorEnabled: false,
    invitedBy: null,
    invitationSentAt: null,
    invitationExpiresAt: null,
    invitationGeneration: 0,
    invitationDelivery: null,
    createdAt: timeOf(dependencies),
    lastActiveAt: null,
    revision: newRevision(),
  };
}

/** What README.md asks of a harness, for our own server's core. */
export function createHarness({ dependencies, catalogues, mails, advance }: HarnessOptions): Harness {
  const abilities: Record<string, (asked: Asked) => Promise<object>> = {
    async organization({ catalogue }) {
      const name = catalogue ?? 'hub';
      const { id } = await createOrganization(dependencies, { name: 'Example GmbH', catalogue: name });
      const roles = [...(catalogues[name]?.roles ?? [])];
      roles.sort((one, other) => other.permissions.length - one.permissions.length);
      return { organization: id, roles: roles.map((role) => role.id) };
    },
    async person({ organization, roleId }) {
      const row = personIn(dependencies, roleId);
      return dependencies.store.write(organization, async (tx) => {
        await tx.insert('users', row);
        return { id: row.id, email: row.email, token: (await startSession(tx, row, timeOf(dependencies))).token };
      });
    },
    key: ({ organization, roleId }) =>
      createApiKey(dependencies, { organizationId: organization, name: 'Conformance', roleId }),
    mail: async ({ email }) => ({ mails: (await mails()).filter(({ to }) => to === email) }),
    async clock({ seconds }) {
      advance(seconds * 1000);
      return { now: timeOf(dependencies) };
    },
  };
  return async (request) => {
    const [, , name] = new URL(request.url).pathname.split('/');
    if (name === undefined)
      return Response.json({ abilities: ['mail', 'clock', 'key'], catalogues: Object.keys(catalogues) });
    const ability = abilities[name];
    if (!ability) return Response.json({}, { status: 404 });
    return Response.json(await ability((await request.json()) as Asked));
  };
}
