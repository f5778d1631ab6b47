import { expect } from 'vitest';
import type { components } from '@roster-kit/contract/schema';
import { type OperationId, operations } from '../generated/operations.js';
import { emptyTables } from '../store/memory/tables.js';
import type { Table } from '../store/store.js';
import type { Client } from './client.js';
import type { Organization } from './fixture.js';

type Results = components['schemas']['BatchResults'];
export type BatchId = {
  [Id in OperationId]: (typeof operations)[Id]['batchOf'] extends null ? never : Id;
}[OperationId];

export const batchIds = (Object.keys(operations) as OperationId[]).filter(
  (id): id is BatchId => operations[id].batchOf !== null,
);
export const singleOf = (id: BatchId): OperationId => operations[id].batchOf;

/** Runs a batch that must be accepted as a whole; its items may be wrong on purpose. */
export async function runBatch(
  client: Client,
  id: BatchId,
  items: unknown[],
  { key, ...more }: { dryRun?: boolean; key?: string } = {},
): Promise<Results> {
  const { status, body } = await client.call(id, { body: { items, ...more }, ...(key !== undefined && { key }) });
  expect(status, `${id}: ${JSON.stringify(body)}`).toBe(200);
  return body as Results;
}

/** The result of each item: the code of its refusal, or its status. */
export const outcomes = ({ data }: Results): (string | number)[] =>
  data.map(({ status, problem }) => problem?.code ?? status);

const tables = Object.keys(emptyTables()) as Table[];

/** Every row of an organization and its change log, as one text. */
export async function everythingIn({ world: { store }, id }: Organization): Promise<string> {
  const rows = await store.read(id, async (tx) => [
    tx.organization,
    await Promise.all(tables.map((table) => tx.find(table, {}))),
  ]);
  return JSON.stringify([rows, await store.changesAfter(id, 0, 10_000)]);
}
