import { DEMO_TOTP_SECRET } from '@roster-kit/mocks/seed';
import type { Dependencies } from '@roster-kit/server';
import type { Hono } from 'hono';

const MOST_PEOPLE = 200;

export interface DemoPerson {
  id: string;
  email: string;
  name: string;
  role: string;
}
export interface DemoOrganization {
  id: string;
  name: string;
  catalogue: string;
  people: DemoPerson[];
}

/** Everyone in the demo who can sign in, the strongest role first. */
export async function listPeople({ store, catalogues, clock }: Dependencies): Promise<DemoOrganization[]> {
  const now = new Date(clock()).toISOString();
  return Promise.all(
    (await store.listOrganizations()).map(async ({ id, name, catalogue }) => {
      const roles = [...(catalogues[catalogue]?.roles ?? [])].sort((a, b) => b.permissions.length - a.permissions.length);
      const roleNames = new Map(roles.map((role) => [role.id, role.name]));
      const rows = await store.read(id, (tx) =>
        tx.listUsers({ statuses: ['active'], now, sort: 'role', direction: 'asc', roleOrder: [...roleNames.keys()], limit: MOST_PEOPLE }),
      );
      const people = rows.map(({ user }) => ({ id: user.id, email: user.email, name: user.name ?? user.email, role: roleNames.get(user.roleId) ?? user.roleId }));
      return { id, name, catalogue, people };
    }),
  );
}

/** Whom the start page offers. */
export function demoPeople(app: Hono, dependencies: Dependencies): void {
  app.get('/host/people', async (context) => context.json({ data: await listPeople(dependencies), authenticatorKey: DEMO_TOTP_SECRET }));
}
