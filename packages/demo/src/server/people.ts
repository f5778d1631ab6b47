import { DEMO_TOTP_SECRET } from '@roster-kit/mocks/seed';
import type { Dependencies } from '@roster-kit/server';
import type { Hono } from 'hono';

/** Whom the start page offers: the active people of the demo, as many of each role as fit a card. */
const PER_ROLE = 3;

export function demoPeople(app: Hono, { store, catalogues, clock }: Dependencies): void {
  app.get('/host/people', async (context) => {
    const now = new Date(clock()).toISOString();
    const organizations = await store.listOrganizations();
    const data = await Promise.all(
      organizations.map(async ({ id, name, catalogue: catalogueId }) => {
        const roles = [...(catalogues[catalogueId]?.roles ?? [])].sort((a, b) => b.permissions.length - a.permissions.length);
        const rows = await Promise.all(
          roles.map((role) =>
            store.read(id, (tx) =>
              tx.listUsers({ roleIds: [role.id], statuses: ['active'], now, sort: 'createdAt', direction: 'asc', roleOrder: [], limit: PER_ROLE }),
            ),
          ),
        );
        const people = rows.flatMap((page, index) =>
          page.map(({ user }) => ({ email: user.email, name: user.name ?? user.email, role: roles[index]?.name ?? user.roleId, status: user.state })),
        );
        return { name, catalogue: catalogueId, people };
      }),
    );
    return context.json({ data, authenticatorKey: DEMO_TOTP_SECRET });
  });
}
