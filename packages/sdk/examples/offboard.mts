// Suspends people who left, which signs them out everywhere; --delete deletes their accounts permanently.
//   npx tsx offboard.mts [--delete] ann@example.com ben@example.com
import { parseArgs } from 'node:util';
import { createRosterClient, type User } from '@roster-kit/sdk';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { delete: { type: 'boolean', default: false } },
});
const roster = createRosterClient();

async function find(email: string): Promise<User | undefined> {
  for await (const user of roster.users.list({ q: email }))
    if (user.email.toLowerCase() === email.toLowerCase()) return user;
  return undefined;
}

const leavers: User[] = [];
for (const email of positionals) {
  const user = await find(email);
  if (user) leavers.push(user);
  else {
    console.log(`${email}: no such user`);
    process.exitCode = 1;
  }
}

const results = values.delete
  ? roster.users.deleteMany(leavers.map(({ id, etag }) => ({ userId: id, ifMatch: etag })))
  : roster.users.suspendMany(leavers.map(({ id }) => ({ userId: id })));
for await (const result of results) {
  const done = values.delete ? 'deleted' : 'suspended';
  console.log(`${leavers[result.index]?.email}: ${result.ok ? done : result.problem.title}`);
  if (!result.ok) process.exitCode = 1;
}
