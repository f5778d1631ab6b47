// Writes who may do what, on what, and why, as CSV: one line for each right of each account.
//   npx tsx access-review.ts > review.csv
import Papa from 'papaparse';
import { createRosterClient } from '@roster-kit/sdk';

const roster = createRosterClient();
// Names come from people: a spreadsheet must not take one for a formula.
const line = (cells: (string | null | undefined)[]) => console.log(Papa.unparse([cells], { escapeFormulae: true }));

line(['email', 'role', 'status', 'permission', 'resource', 'source']);
for await (const user of roster.users.list({ sort: 'email' })) {
  for await (const { resource, permissions } of roster.access.listByUser(user.id)) {
    for (const { permission, allowed, source } of permissions) {
      if (allowed) line([user.email, user.roleId, user.status, permission, resource?.name, source]);
    }
  }
}
