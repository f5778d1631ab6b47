// Writes everyone's permissions as CSV, one line per permission, with the resource and the source.
//   npx tsx access-review.mts > review.csv
import Papa from 'papaparse';
import { createRosterClient } from '@roster-kit/sdk';

const roster = createRosterClient();
// People choose their names, and a spreadsheet must not run one as a formula.
const line = (cells: (string | null | undefined)[]) => console.log(Papa.unparse([cells], { escapeFormulae: true }));

line(['email', 'role', 'status', 'permission', 'resource', 'source']);
for await (const user of roster.users.list({ sort: 'email' })) {
  for await (const { resource, permissions } of roster.access.listByUser(user.id)) {
    for (const { permission, allowed, source } of permissions) {
      if (allowed) line([user.email, user.roleId, user.status, permission, resource?.name, source]);
    }
  }
}
