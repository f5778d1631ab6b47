// Moves everyone from one role to another. Shows what would change; --apply changes it.
//   npx tsx migrate-role.mts --from editor --to viewer [--apply]
import { parseArgs } from 'node:util';
import { createRosterClient } from '@roster-kit/sdk';

const { from, to, apply } = parseArgs({
  options: { from: { type: 'string' }, to: { type: 'string' }, apply: { type: 'boolean', default: false } },
}).values;
if (!from || !to) throw new Error('Set --from and --to to a role id each');

const roster = createRosterClient();
const users = await roster.users.list({ role: [from] }).toArray({ max: 100_000 });
const changes = users.map(({ id, etag }) => ({ userId: id, roleId: to, ifMatch: etag }));

let changed = 0;
for await (const result of roster.users.changeRoleMany(changes, { dryRun: !apply })) {
  const email = users[result.index]?.email;
  if (!result.ok) console.log(`! ${email}: ${result.problem.title}`);
  else console.log(`- ${email} ${from}\n+ ${email} ${to}`);
  if (result.ok) changed += 1;
}
console.log(apply ? `${changed} changed` : `${changed} would change; --apply changes them`);
