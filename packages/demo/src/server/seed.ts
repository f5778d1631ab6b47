import { parseArgs } from 'node:util';
import { assistantsFor, crowdFor } from '@roster-kit/mocks/crowd';
import { seedOrganization } from '@roster-kit/mocks/seed';
import { ConfigError, DataFolderInUse, type Dependencies, startServer } from '@roster-kit/server';

// Adds one large organization to the demo's database. Stop the demo first.

const { values } = parseArgs({
  options: { users: { type: 'string', default: '100000' }, assistants: { type: 'string', default: '1000' } },
});
const [users, assistants] = [Number(values.users), Number(values.assistants)];

async function seedCrowd({ store, keys, catalogues, clock }: Dependencies): Promise<void> {
  const catalogue = catalogues['flow'];
  if (!catalogue) throw new Error('No catalogue flow');
  const domain = 'metropolis.example';
  const onProgress = (done: number) =>
    process.stdout.write(`\r${done.toLocaleString('en')} of ${users.toLocaleString('en')} users`);
  await seedOrganization({
    store,
    keys,
    catalogue,
    name: 'Metropolis Energy',
    domain,
    now: clock(),
    contactText: `Write to support@${domain} to get access.`,
    people: crowdFor(catalogue, users),
    assistants: assistantsFor(assistants),
    onProgress,
  });
  console.log(
    `\nMetropolis Energy has ${users.toLocaleString('en')} users and ${assistants.toLocaleString('en')} assistants. ` +
      '"npm start" offers its administrators on the first page.',
  );
}

function fail(error: unknown): never {
  const foreseen = error instanceof ConfigError || error instanceof DataFolderInUse;
  console.error(foreseen ? error.message : error);
  process.exit(1);
}

if (![users, assistants].every(Number.isSafeInteger) || users < 1 || assistants < 0)
  fail(new ConfigError('--users and --assistants must be whole numbers, with at least one user.'));
startServer({ env: { LOG_LEVEL: 'warn', ...process.env, PORT: '0' }, prepare: seedCrowd }).then(
  (server) => server.close(),
  fail,
);
