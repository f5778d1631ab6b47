import { type OperationId, operations } from '../generated/operations.js';

/** A valid body, from the contract's examples. */
export function exampleBody(document: object, id: OperationId): unknown {
  const { path: route, method } = operations[id];
  const content = (
    document as {
      paths: Record<
        string,
        Record<
          string,
          {
            requestBody?: { content: Record<string, { examples: Record<string, { value?: unknown; $ref?: string }> }> };
          }
        >
      >;
    }
  ).paths[route]?.[method.toLowerCase()]?.requestBody?.content['application/json'];
  const [example] = Object.values(content?.examples ?? {});
  const name = example?.$ref?.split('/').at(-1) ?? '';
  return (
    example?.value ??
    (document as { components: { examples: Record<string, { value: unknown }> } }).components.examples[name]?.value
  );
}
