import type { Hono, MiddlewareHandler } from 'hono';
import { DEMO_TOTP_SECRET } from '@roster-kit/mocks/seed';
import { catalogueOf, type Dependencies } from '@roster-kit/server';

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

/** Everyone in the demo who can sign in, strongest role first. */
export async function listPeople(dependencies: Dependencies): Promise<DemoOrganization[]> {
  const { store, clock } = dependencies;
  const now = new Date(clock()).toISOString();
  const peopleOf = (organizationId: string) =>
    store.read(organizationId, async (tx) => {
      const { roles } = await catalogueOf(dependencies, tx);
      const roleNames = new Map(
        [...roles].sort((a, b) => b.permissions.length - a.permissions.length).map((role) => [role.id, role.name]),
      );
      const rows = await tx.listUsers({
        statuses: ['active'],
        now,
        sort: 'role',
        direction: 'asc',
        roleOrder: [...roleNames.keys()],
        limit: MOST_PEOPLE,
      });
      return rows.map(({ user }) => ({
        id: user.id,
        email: user.email,
        name: user.name ?? user.email,
        role: roleNames.get(user.roleId) ?? user.roleId,
      }));
    });
  const organizations = await store.listOrganizations();
  return Promise.all(
    organizations.map(async ({ id, name, catalogue }) => ({ id, name, catalogue, people: await peopleOf(id) })),
  );
}

/** The people that the start page offers. */
export function demoPeople(app: Hono, dependencies: Dependencies, guard: MiddlewareHandler): void {
  app.get('/host/people', guard, async (context) =>
    context.json({ data: await listPeople(dependencies), authenticatorKey: DEMO_TOTP_SECRET }),
  );
}
