// Invites everyone in a CSV file of any size, with the columns email and role. It needs papaparse.
//   npx tsx invite-from-csv.mts people.csv
// After a crash, run it again with the same file: nobody is invited twice.
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { createRosterClient } from '@roster-kit/sdk';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Which file?');

async function* rows(path: string) {
  const table = createReadStream(path).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true }));
  for await (const { email = '', role = '' } of table as AsyncIterable<Record<string, string>>)
    yield { email, roleId: role };
}

const roster = createRosterClient();
let invited = 0;
for await (const result of roster.invitations.createMany(rows(file), { runId: file })) {
  if (result.ok) invited += 1;
  else console.log(`Row ${result.index + 1}, ${result.row.email}: ${result.problem.code}`);
}
console.log(`${invited} invited`);
