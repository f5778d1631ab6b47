import document from '@roster-kit/contract/openapi.json' with { type: 'json' };
import type { components, operations as Contract } from '@roster-kit/contract/schema';

export type OperationId = keyof Contract;
export type Schemas = components['schemas'];

type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Successes<T> = T extends { responses: infer Responses }
  ? { [Status in keyof Responses & (200 | 201 | 202 | 204)]: Json<Responses[Status]> }[keyof Responses &
      (200 | 201 | 202 | 204)]
  : never;

/** The body of an operation's success; text for what is not JSON. */
export type BodyOf<Id extends OperationId> = Successes<Contract[Id]>;

export interface Response {
  content?: Record<string, { schema: object }>;
  headers?: Record<string, object>;
}

interface Parameter {
  name: string;
  in: string;
}

/** One operation, as the bundled document describes it. */
export interface Operation {
  id: OperationId;
  method: string;
  path: string;
  tag: string;
  permission: string;
  /** Whether it takes `If-Match`. */
  conditional: boolean;
  /** Whether it takes `Idempotency-Key`. */
  idempotent: boolean;
  /** Whether its answer holds a secret, so that no repetition gets it. */
  secret: boolean;
  /** The operation that runs for each item. */
  batchOf: string | undefined;
  query: string[];
  successStatus: number;
  /** By status. */
  responses: Record<string, Response>;
  /** Codes that the contract lists, by status; none listed for a status means any. */
  codes: Record<string, readonly string[]>;
}

interface Described {
  operationId: string;
  tags: string[];
  parameters?: (Parameter | { $ref: string })[];
  responses: Record<string, Response | { $ref: string }>;
  'x-permission': string;
  'x-secret-response'?: boolean;
  'x-read-only'?: boolean;
  'x-batch-of'?: string;
}

/** What a `$ref` of the document names. */
function resolve<T extends object>(node: T | { $ref: string }): T {
  if (!('$ref' in node)) return node;
  const steps = String(node.$ref).slice('#/'.length).split('/');
  return resolve(steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as T);
}

/** The closed list of codes that the schemas of a problem response name. */
function codesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, allOf = [] } = schema as { properties?: { code?: Codes }; allOf?: object[] };
  const { code } = properties ?? {};
  return [...(code?.enum ?? (code?.const === undefined ? [] : [code.const])), ...allOf.map(resolve).flatMap(codesIn)];
}

interface Codes {
  enum?: string[];
  const?: string;
}

function read(path: string, method: string, shared: Described['parameters'], described: Described): Operation {
  const parameters = [...(shared ?? []), ...(described.parameters ?? [])].map((one) => resolve<Parameter>(one));
  const takes = (place: string, name: string) => parameters.some((one) => one.in === place && one.name === name);
  const responses = Object.fromEntries(
    Object.entries(described.responses).map(([status, response]) => [status, resolve<Response>(response)]),
  );
  const codes = Object.entries(responses).map(([status, { content }]): [string, string[]] => [
    status,
    codesIn(content?.['application/problem+json']?.schema),
  ]);
  return {
    id: described.operationId as OperationId,
    method: method.toUpperCase(),
    path,
    tag: described.tags[0] ?? '',
    permission: described['x-permission'],
    conditional: takes('header', 'If-Match'),
    idempotent: takes('header', 'Idempotency-Key') && described['x-read-only'] !== true,
    secret: described['x-secret-response'] === true,
    batchOf: described['x-batch-of'],
    query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    successStatus: Number(Object.keys(responses).find((status) => status.startsWith('2'))),
    responses,
    codes: Object.fromEntries(codes),
  };
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** Every operation of the contract. */
export const operations = Object.fromEntries(
  Object.entries(document.paths as unknown as Record<string, Record<string, unknown>>).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method): [string, Operation] => {
      const described = item[method] as Described;
      return [described.operationId, read(path, method, item['parameters'] as Described['parameters'], described)];
    }),
  ),
) as Record<OperationId, Operation>;

export const operationIds = Object.keys(operations) as OperationId[];

/** The parts of the document that schemas refer to. */
export const { components: contractComponents } = document as { components: object };
