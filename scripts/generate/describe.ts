import type { ContractDocument, Operation, Schema } from './document.js';

export const LIMIT_HEADERS = ['RateLimit-Policy', 'RateLimit'];

/** Whether the caller is known, and so counted: then every answer says what remains of the limits. */
export const isCounted = (operation: Operation): boolean => operation['x-permission'] !== 'public';

export const headerRefs = (names: readonly string[]): Record<string, { $ref: string }> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Adds the headers that follow from the operation's shape, as implied problem codes do. */
export function describeSuccess(operation: Operation, successStatus: number, isIdempotent: boolean): void {
  const names = [...(isCounted(operation) ? LIMIT_HEADERS : []), ...(isIdempotent ? ['Idempotency-Replayed'] : [])];
  if (names.length === 0) return;
  const response = operation.responses[successStatus] as { headers?: object };
  operation.responses[successStatus] = { ...response, headers: { ...response.headers, ...headerRefs(names) } };
}

const WITHOUT_PERMISSION: Record<string, string> = {
  public: 'None; needs no token.',
  authenticated: 'None; any signed-in actor may call it.',
};

/** Says in the description what `x-permission` requires: what shows a contract to people shows no extension. */
export function describePermission(operation: Operation): void {
  const permission = operation['x-permission'];
  operation.description = `${operation.description.trim()}\n\n**Permission:** ${
    WITHOUT_PERMISSION[permission] ?? `\`${permission}\``
  }`;
}

/** Gives a property that only refers to a schema that schema's description, where it has none of its own. */
export function describeReferences({ components, paths }: ContractDocument): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties } = value as Schema;
    for (const property of Object.values(typeof properties === 'object' ? properties : {})) {
      const description = components.schemas[property.$ref?.split('/').at(-1) ?? '']?.['description'];
      if (description !== undefined) property['description'] ??= description;
    }
    Object.values(value).forEach(visit);
  };
  visit(components.schemas);
  visit(paths);
}
