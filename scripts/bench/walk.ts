/**
 * Measures the cost of reading a long list with the SDK, user by user and page by page, compared with a hand-written cursor loop over
 * `fetch`. Each round runs the loop before and after the SDK: the ratio of the two loops is the noise of the run.
 * `--users`, `--rounds`, `--page`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createRosterClient, type RosterPage, type User } from '@roster-kit/sdk';

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '9' },
    page: { type: 'string', default: '200' },
  },
});
const [users, rounds, page] = [Number(values.users), Number(values.rounds), Number(values.page)];
const TOKEN = 'rak_benchmark';

interface Cost {
  wall: number;
  processor: number;
}

const server = fork(fileURLToPath(new URL('walk-server.ts', import.meta.url)), [String(users)], {
  execArgv: ['--import', 'tsx'],
});
const [port] = (await once(server, 'message')) as [number];
const baseUrl = `http://127.0.0.1:${port}`;
const client = createRosterClient({ baseUrl, token: TOKEN });

let letters = 0;
/** What the script does with each user. */
const use = ({ email }: User) => void (letters += email.length);

async function byHand(): Promise<void> {
  for (let cursor: string | null = ''; cursor !== null;) {
    const response: Response = await fetch(`${baseUrl}/v1/users?limit=${page}${cursor && `&cursor=${cursor}`}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    if (!response.ok) throw new Error(`The server responded with ${response.status}.`);
    const list = (await response.json()) as RosterPage<User>;
    for (const user of list.data) use(user);
    cursor = list.page.nextCursor;
  }
}

async function bySdk(): Promise<void> {
  for await (const user of client.users.list({ limit: page })) use(user);
}

async function byPage(): Promise<void> {
  for await (const { data } of client.users.list({ limit: page }).byPage()) for (const user of data) use(user);
}

async function costOf(walk: () => Promise<void>): Promise<Cost> {
  const [before, started] = [process.cpuUsage(), performance.now()];
  letters = 0;
  await walk();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  if (letters < users * 'person.0@example.com'.length) throw new Error('A list ended early.');
  return { wall, processor: (user + system) / 1000 };
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const median = (numbers: readonly number[]) => sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0;

function printRow(name: string, numbers: readonly number[], digits: number): void {
  const all = sorted(numbers);
  const [low, middle, high] = [all[0] ?? 0, median(all), all.at(-1) ?? 0].map((number) =>
    number.toFixed(digits).padStart(9),
  );
  console.log(`${name.padEnd(40)} ${middle} ${low} ${high}`);
}

const loops: Cost[] = [];
const walks: Cost[] = [];
const pages: Cost[] = [];
const again: Cost[] = [];
const order = [
  [loops, byHand],
  [walks, bySdk],
  [pages, byPage],
  [again, byHand],
] as const;
for (const [, walk] of order) await costOf(walk);
for (let round = 0; round < rounds; round += 1) {
  for (const [costs, walk] of round % 2 === 0 ? order : order.toReversed()) costs.push(await costOf(walk));
}
server.disconnect();

console.log(
  `\n${users.toLocaleString('en')} users in pages of ${page}, ${rounds} paired rounds, Node ${process.versions.node}\n`,
);
console.log(`${''.padEnd(40)} ${'median'.padStart(9)} ${'lowest'.padStart(9)} ${'highest'.padStart(9)}`);
for (const [unit, of] of [
  ['ms', ({ wall }: Cost) => wall],
  ['ms of processor time', ({ processor }: Cost) => processor],
] as const) {
  const [loop, sdk, paged, second] = [loops.map(of), walks.map(of), pages.map(of), again.map(of)];
  const ratios = (costs: number[]) =>
    costs.map((cost, index) => cost / (((loop[index] ?? 1) + (second[index] ?? 1)) / 2));
  const noise = second.map((cost, index) => cost / (loop[index] ?? 1));
  printRow(`by hand, ${unit}`, loop, 0);
  printRow(`SDK, user by user, ${unit}`, sdk, 0);
  printRow('  SDK / by hand', ratios(sdk), 3);
  printRow(`SDK, by page, ${unit}`, paged, 0);
  printRow('  SDK by page / by hand', ratios(paged), 3);
  printRow('  by hand / by hand (noise)', noise, 3);
}
