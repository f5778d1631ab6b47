import document from '../../src/generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../../src/generated/operations.js';
import type { CallOptions } from '../../src/testing/client.js';
import type { Pool } from './pool.js';
import type { Random } from './random.js';
import { nearlyValid, type Schema, valid } from './values.js';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Operation {
  parameters: Parameter[];
  body: Schema | undefined;
}

type Described = { parameters?: ({ $ref?: string } & Partial<Parameter>)[] };

const shared = document.components.parameters as unknown as Record<string, Parameter>;

/** What the contract says about an operation's request. */
function described(id: OperationId): Operation {
  const { path, method } = operations[id];
  const methods = (document.paths as Record<string, Record<string, unknown>>)[path] ?? {};
  const operation = methods[method.toLowerCase()] as Described & {
    requestBody?: { content: { 'application/json': { schema: Schema } } };
  };
  const parameters = [...((methods as Described).parameters ?? []), ...(operation.parameters ?? [])].map(
    (each) => (each.$ref === undefined ? each : shared[each.$ref.split('/').at(-1) ?? '']) as Parameter,
  );
  return { parameters, body: operation.requestBody?.content['application/json'].schema };
}

/** A request that is mostly as the contract says, with ids and ETags from earlier answers; one in four has a fault. */
export function randomRequest(random: Random, id: OperationId, pool: Pool): CallOptions {
  const { parameters, body } = described(id);
  const isFaulty = random.chance(0.25);
  const faulty = <T>(value: T, share: number): T =>
    isFaulty && random.chance(share) ? (nearlyValid(random, value) as T) : value;
  const given = (where: Parameter['in'], share: number) =>
    parameters
      .filter((each) => each.in === where && (each.required || random.chance(share)))
      .map(({ name, schema }): [string, unknown] => [name, faulty(valid(random, schema, pool.value, name), 0.3)]);
  const path = given('path', 1).map(([name, value]) => [name, encodeURIComponent(wellFormed(String(value)) || '-')]);
  const query = given('query', 0.25).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, wellFormed(String(one))]),
  );
  const headers = Object.fromEntries(given('header', 0.8).map(([name, value]) => [name, headerText(value)]));
  const { 'If-Match': ifMatch, 'Idempotency-Key': key, ...others } = headers;
  return {
    path: Object.fromEntries(path) as Record<string, string>,
    query: query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`,
    ifMatch: ifMatch ?? null,
    headers: others,
    ...(key && { key }),
    ...(body && { body: faulty(valid(random, body, pool.value), 0.8) }),
  };
}

const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/g, '?');

/** What a client can send in a header at all. */
const headerText = (value: unknown): string =>
  String(value)
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 500);
