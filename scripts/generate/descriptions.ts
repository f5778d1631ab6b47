import type { ContractDocument, Schema } from './contract.js';

/** The schema that a node refers to, also as the one that is not null. */
function target({ components }: ContractDocument, node: Schema): Schema | undefined {
  const refs = [node, ...((node['oneOf'] as Schema[] | undefined) ?? [])].flatMap(({ $ref }) => $ref ?? []);
  const name = refs.length === 1 ? refs[0]?.split('/').at(-1) : undefined;
  return name === undefined ? undefined : components.schemas[name];
}

/** What a node says of itself, or else what it refers to. */
export function descriptionOf(document: ContractDocument, node: Schema): string | undefined {
  const own = node['description'] as string | undefined;
  const referred = own === undefined ? target(document, node) : undefined;
  return own ?? (referred && descriptionOf(document, referred));
}

/** The contract with a description on every property and parameter that refers to a described schema. */
export function describeReferences(source: ContractDocument): ContractDocument {
  const document = structuredClone(source);
  const describe = (node: Schema, described: Schema = node) => {
    const description = descriptionOf(document, described);
    if (description !== undefined) node['description'] = description;
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties, ...others } = value as Schema;
    for (const property of Object.values(properties ?? {})) describe(property);
    Object.values(properties ?? {}).forEach(visit);
    Object.values(others).forEach(visit);
  };
  visit(document.components.schemas);
  for (const parameter of Object.values(document.components.parameters))
    parameter.description ??= descriptionOf(document, parameter.schema);
  return document;
}
