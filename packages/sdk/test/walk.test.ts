import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { pageOfUsers } from '@roster-kit/mocks/long-list';
import { createRosterClient, type User } from '@roster-kit/sdk';

const USERS = 100_000;
const PAGE = 200;
const LOOKS = 10;
/** A page, as text and as objects together, takes about a fifth of it. */
const GROWTH_IN_BYTES = 1_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const client = createRosterClient({
  baseUrl: 'https://roster.test',
  token: 'rak_test',
  fetch: async (input) =>
    new Response(pageOfUsers(USERS, new URL(String(input)).searchParams), {
      headers: { 'content-type': 'application/json' },
    }),
});

/** Reads the whole list, and sometimes counts the pages still in memory and measures the heap. */
async function walk(keep?: User[]) {
  const firsts: WeakRef<User>[] = [];
  const [held, heap]: [number[], number[]] = [[], []];
  let seen = 0;
  for await (const user of client.users.list({ limit: PAGE })) {
    if (seen % PAGE === 0) {
      firsts.push(new WeakRef(user));
      keep?.push(user);
    }
    seen += 1;
    if (seen % (USERS / LOOKS) !== 0) continue;
    // A WeakRef keeps its target alive until the current job ends.
    await turn();
    collect();
    held.push(firsts.filter((first) => first.deref() !== undefined).length);
    heap.push(process.memoryUsage().heapUsed);
  }
  return { seen, held, heap };
}

test('reading 100,000 users holds at most two pages, and the heap stays flat', { timeout: 60_000 }, async () => {
  const { seen, held, heap } = await walk();
  expect(seen).toBe(USERS);
  expect(Math.max(...held)).toBeLessThanOrEqual(2);
  const [first = 0, ...later] = heap;
  expect(Math.max(...later) - first).toBeLessThan(GROWTH_IN_BYTES);
});

test('the test notices pages that stay in memory', { timeout: 60_000 }, async () => {
  const { held } = await walk([]);
  expect(held.at(-1)).toBe(USERS / PAGE);
});
