/** The part of a JSON Schema node that the generators use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string | undefined;
  schema: Schema;
}

export interface Operation {
  operationId: string;
  tags: [string];
  description: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, unknown>;
  'x-permission': string;
  'x-two-factor'?: 'exempt';
  'x-secret-response'?: boolean;
  'x-read-only'?: boolean;
  'x-batch-of'?: string;
  'x-problems'?: string[];
  [key: string]: unknown;
}

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';
export type PathItem = { parameters?: (Parameter | { $ref: string })[] } & Partial<Record<Method, Operation>>;

export interface ContractDocument {
  openapi: string;
  info: Record<string, unknown>;
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses?: Record<string, unknown>;
    headers?: Record<string, unknown>;
    examples?: Record<string, unknown>;
  };
}

/** One problem code in problems.yaml. */
export interface ProblemType {
  status: number;
  title: string;
  description: string;
  /** What a body with this code has besides, such as its `reason`. */
  example?: Record<string, unknown>;
  impliedBy?: 'any' | 'authenticated' | 'permission' | 'twoFactor' | 'body' | 'ifMatch' | 'idempotency' | 'cursor';
}

/** One operation with everything the generators need; its parameters are resolved. */
export interface ContractOperation {
  id: string;
  method: Method;
  path: string;
  /** Its tag. */
  area: string;
  permission: string;
  twoFactorExempt: boolean;
  secretResponse: boolean;
  /** A GET, or a POST that changes nothing: it needs no lock and no Idempotency-Key. */
  readOnly: boolean;
  parameters: Parameter[];
  body: Schema | undefined;
  /** The operation that runs for each item of `items`; null if it is not a batch. */
  batchOf: string | null;
  successStatus: number;
  /** Of the response body; null without one. Anything but JSON is streamed. */
  mediaType: string | null;
  problems: string[];
}

export interface Contract {
  /** The bundle with its problem responses, as the server serves it. */
  document: ContractDocument;
  /** The bundle without them, for the types. */
  source: ContractDocument;
  operations: ContractOperation[];
  problems: Record<string, ProblemType>;
}
