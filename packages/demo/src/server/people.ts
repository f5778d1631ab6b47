import { DEMO_TOTP_SECRET } from '@roster-kit/mocks/seed';
import type { Dependencies } from '@roster-kit/server';
import type { Hono } from 'hono';

const MOST_PEOPLE = 200;

/** Whom the start page offers: everyone in the demo who can sign in, the strongest role first. */
export function demoPeople(app: Hono, { store, catalogues, clock }: Dependencies): void {
  app.get('/host/people', async (context) => {
    const now = new Date(clock()).toISOString();
    const data = await Promise.all(
      (await store.listOrganizations()).map(async ({ id, name, catalogue }) => {
        const roles = [...(catalogues[catalogue]?.roles ?? [])].sort((a, b) => b.permissions.length - a.permissions.length);
        const roleNames = new Map(roles.map((role) => [role.id, role.name]));
        const rows = await store.read(id, (tx) =>
          tx.listUsers({ statuses: ['active'], now, sort: 'role', direction: 'asc', roleOrder: [...roleNames.keys()], limit: MOST_PEOPLE }),
        );
        const people = rows.map(({ user }) => ({ email: user.email, name: user.name ?? user.email, role: roleNames.get(user.roleId) ?? user.roleId }));
        return { name, catalogue, people };
      }),
    );
    return context.json({ data, authenticatorKey: DEMO_TOTP_SECRET });
  });
}
