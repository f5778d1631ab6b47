import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import contract from '@roster-kit/server/contract.json' with { type: 'json' };
import { ensureForeignTools } from '../lib/install/foreign-tools.js';
import { compile, generate, generatorNames, makeWorkshop, runSample } from './generators.js';
import { figure, isLong, type LiveServer, startLive } from './live.js';

// Clients that other people's generators make from the contract compile strictly, and work against the server.

/** The short form takes the cheapest. */
const names = isLong ? generatorNames : (['oazapfts'] as const);

let live: LiveServer;
let workshop: string;

beforeAll(async () => {
  await ensureForeignTools(console.log);
  [live, workshop] = await Promise.all([startLive(), makeWorkshop(contract)]);
}, 700_000);
afterAll(async () => {
  await live?.close();
  if (workshop) await rm(workshop, { recursive: true, force: true });
});

describe.each(names)('%s', (name) => {
  test('its client compiles strictly, and not without If-Match', async () => {
    await generate(workshop, name);
    expect(await compile(workshop, name)).toBe('');
  });

  test('P5 P10: it lists, invites, changes a role with the ETag, and reads the code of a 412', async () => {
    const outcome = await runSample(workshop, name, {
      ROSTER_BASE_URL: live.url,
      ROSTER_API_KEY: await live.organization(),
    });
    expect(outcome).toEqual({
      emails: [expect.stringMatching(/@example\.com$/), expect.stringMatching(/@example\.com$/)],
      total: expect.any(Number),
      invited: 'pending',
      roleId: 'viewer',
      status: 412,
      code: 'precondition_failed',
    });
    expect(outcome.total).toBeGreaterThan(2);
    figure(name, `compiles strictly; ${outcome.total} people, ${outcome.invited}, ${outcome.roleId}, ${outcome.code}`);
  });
});

// Otherwise a call could fail to compile for another reason.
if (isLong)
  test('a contract that leaves If-Match to the caller is noticed in every client', async () => {
    const relaxed = await makeWorkshop(
      JSON.parse(JSON.stringify(contract), (_, value: unknown) =>
        isIfMatch(value) ? { ...value, required: false } : value,
      ) as object,
    );
    try {
      for (const name of names) {
        await generate(relaxed, name);
        expect(await compile(relaxed, name), name).toContain("error TS2578: Unused '@ts-expect-error' directive.");
      }
    } finally {
      await rm(relaxed, { recursive: true, force: true });
    }
  });

const isIfMatch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'in' in value && 'name' in value && value.name === 'If-Match';
