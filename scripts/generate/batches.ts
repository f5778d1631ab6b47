import type { Contract, ContractDocument, Schema } from './document.js';

type Document = Pick<ContractDocument, 'components'>;

/** What a reference to a schema of the contract stands for, or the schema itself. */
export function resolveSchema({ components }: Document, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const found = components.schemas[name];
  if (!found) throw new Error(`No schema ${name}`);
  return found;
}

/** The two kinds of items that a batch takes: those of its single operation, and any others, which it refuses one by one. */
export function itemKindsOf(document: Document, body: Schema): [item: Schema, anyItem: Schema] {
  const { items } = resolveSchema(document, body).properties!['items'] as { items?: { anyOf?: [Schema, Schema] } };
  if (items?.anyOf?.length !== 2) throw new Error(`A batch takes two kinds of items: ${JSON.stringify(body)}`);
  return items.anyOf;
}

/**
 * The contract as our own types have it: a batch takes only the items of its single operation, so that the compiler finds a
 * missing field.
 */
export function withStrictItems({ source, operations }: Contract): ContractDocument {
  const strict = structuredClone(source);
  for (const { batchOf, body } of operations) {
    if (batchOf === null || !body) continue;
    const list = resolveSchema(strict, body).properties!['items'] as { items: Schema };
    if ('anyOf' in list.items) [list.items] = itemKindsOf(strict, body);
  }
  return strict;
}
