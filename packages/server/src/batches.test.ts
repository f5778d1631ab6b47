import { expect, test } from 'vitest';
import document from './generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from './generated/operations.js';
import { batchIds, singleOf } from './testing/batches.js';

interface Schema {
  $ref?: string;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
}

const { schemas } = document.components as unknown as { schemas: Record<string, Schema> };
const resolved = (schema: Schema | undefined): Schema =>
  schema?.$ref === undefined ? (schema ?? {}) : resolved(schemas[schema.$ref.split('/').at(-1) ?? '']);

function bodyOf(id: OperationId): Schema {
  const { path, method } = operations[id];
  const paths = document.paths as unknown as Record<
    string,
    Record<string, { requestBody?: { content: { 'application/json': { schema: Schema } } } }>
  >;
  return resolved(paths[path]?.[method.toLowerCase()]?.requestBody?.content['application/json'].schema);
}

test.each(batchIds)('%s requires the permission of its operation, and each item has its fields', (id) => {
  const single = singleOf(id);
  const { permission, twoFactorExempt, secretResponse, ifMatch, path } = operations[single];
  expect(operations[id]).toMatchObject({ permission, twoFactorExempt, secretResponse });
  const fields = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (ifMatch) fields.push('ifMatch');
  const item = resolved(resolved(bodyOf(id).properties?.['items']).items?.anyOf?.[0]);
  const body = bodyOf(single);
  expect(Object.keys(item.properties ?? {}).sort()).toEqual([...fields, ...Object.keys(body.properties ?? {})].sort());
  expect([...(item.required ?? [])].sort()).toEqual([...fields, ...(body.required ?? [])].sort());
  for (const [name, schema] of Object.entries(body.properties ?? {})) expect(item.properties?.[name]).toEqual(schema);
});
