import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRosterClient } from '@roster-kit/sdk';
import contract from '@roster-kit/server/contract.json' with { type: 'json' };
import { type OperationId, operations } from '@roster-kit/server/core';
import { ensureForeignTools } from '../lib/install/foreign-tools.js';
import { figure } from './live.js';
import { type Prism, startMock } from './prism.js';
import { callsOf } from './sdk-calls.js';

// Prism stands in the place of a server and answers with the contract's examples. The SDK takes each of them.

let prism: Prism;

beforeAll(async () => {
  await ensureForeignTools(console.log);
  prism = await startMock();
}, 700_000);
afterAll(() => prism?.close());

test('every method of the SDK takes the answer of the mock', async () => {
  const client = createRosterClient<string>({ baseUrl: prism.url, token: 'rst_1', maxRetries: 0 });
  const failed: string[] = [];
  const table: string[] = [];
  const calls = callsOf(client, contract);
  for (const [method, call] of calls) {
    const answer = await call().then(summary, (error: Error) => {
      failed.push(`${method}: ${error.message}`);
      return 'failed';
    });
    table.push(`${method.padEnd(34)} ${answer}`);
  }
  console.log(table.join('\n'));
  expect(failed).toEqual([]);
  // The examples hang together: an ETag can be sent back, and the caller may do what their session says.
  const { response } = await client.users.get('usr_01930000-0000-7000-8000-000000000002').withResponse();
  expect(response.headers.get('etag')).toMatch(/^"[^"]+"$/);
  const { permissions } = await client.session.get();
  for (const permission of permissions)
    expect([permission, await client.can(permission)]).toEqual([
      permission,
      { allowed: true, reason: 'granted_by_role' },
    ]);
  await prism.close();
  expect(prism.violations).toEqual([]);
  const met = new Set(prism.received);
  expect((Object.keys(operations) as OperationId[]).filter((id) => !met.has(id))).toEqual([]);
  figure('Prism mock', `${calls.length} methods of the SDK, ${met.size} operations, ${failed.length} failures`);
});

/** The beginning of an answer, for the table of methods. */
const summary = (answer: unknown): string => (JSON.stringify(answer) ?? 'nothing').slice(0, 80);
