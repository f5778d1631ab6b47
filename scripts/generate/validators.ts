import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { itemKindsOf, resolveSchema } from './batches.js';
import { boundFirst } from './bounds.js';
import type { Contract, ContractOperation, Parameter, Schema } from './document.js';
import type { GeneratedFile } from './generated-file.js';

const HEADER = '// Generated from openapi/. Do not edit; run "npm run generate".\n';
const exportName = (id: string, part: string) => `${id.replace('.', '_')}_${part}`;

function parametersSchema(parameters: Parameter[]): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
    required: parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

type Part = 'path' | 'query' | 'body' | 'item';

/** Items of any flat content, so that one is cheap to write as JSON and about as large as it arrived. */
const boundedItem = (item: Schema): Schema => {
  const { maxProperties, additionalProperties, ...rest } = item;
  const bound = { maxProperties };
  return { ...rest, ...bound, if: bound, then: { additionalProperties } };
};

/**
 * The body of a batch with the items of any content that the contract lets it take, and the schema of one item. Items are
 * validated one by one, so that an invalid item does not fail the others.
 */
function batchSchemas({ document }: Contract, body: Schema): [Part, Schema][] {
  const envelope = resolveSchema(document, body);
  const items = envelope.properties!['items']!;
  const [item, anyItem] = itemKindsOf(document, body);
  const list = { ...items, items: boundedItem(resolveSchema(document, anyItem)) };
  return [
    ['body', { ...envelope, properties: { ...envelope.properties, items: list } }],
    ['item', item],
  ];
}

/** The parts of a request that get a validator. Path and query are strings to be coerced; the body is used as it is. */
function schemasOf(contract: Contract, operation: ContractOperation): [Part, Schema][] {
  const parts: [Part, Schema][] = [];
  for (const place of ['path', 'query'] as const) {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length > 0) parts.push([place, parametersSchema(parameters)]);
  }
  if (operation.body)
    parts.push(
      ...(operation.batchOf === null
        ? [['body', operation.body] as [Part, Schema]]
        : batchSchemas(contract, operation.body)),
    );
  return parts;
}

function compile(contract: Contract, part: 'parameters' | 'body'): { code: string; names: string[] } {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    allErrors: true,
    strict: false,
    // 'array': a single parameter becomes a list of one where the schema has a list.
    coerceTypes: part === 'parameters' ? 'array' : false,
    useDefaults: part === 'parameters',
  });
  addFormats.default(ajv);
  // For generated code in other languages. Here `minimum` and `maximum` decide, with one message each.
  for (const format of ['int32', 'int64']) ajv.addFormat(format, true);
  const prepare = part === 'body' ? boundFirst : (schema: unknown) => schema;
  ajv.addSchema({ $id: 'contract', components: { schemas: prepare(contract.document.components.schemas) } });
  const exports: Record<string, string> = {};
  for (const operation of contract.operations) {
    for (const [name, schema] of schemasOf(contract, operation)) {
      if ((name === 'body' || name === 'item') !== (part === 'body')) continue;
      const id = exportName(operation.id, name);
      ajv.addSchema({ ...(prepare(pointToContract(schema)) as Schema), $id: id });
      exports[id] = id;
    }
  }
  return { code: standalone.default(ajv, exports), names: Object.keys(exports) };
}

/** Turns local references into references to the registered contract. */
function pointToContract(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as Schema;
}

/** Bundles ajv's runtime helpers into the file, so that the core does not depend on ajv. */
async function inlineHelpers(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: join(import.meta.dirname, '..'), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  return result.outputFiles[0]!.text;
}

/** One validator per operation and request part, compiled here because the server must not use `eval`. */
export async function makeValidators(contract: Contract): Promise<GeneratedFile[]> {
  const parts = [compile(contract, 'parameters'), compile(contract, 'body')] as const;
  const files: GeneratedFile[] = [];
  for (const [index, name] of (['parameters', 'bodies'] as const).entries()) {
    const part = parts[index]!;
    files.push({
      path: `packages/server/src/generated/validate-${name}.js`,
      content: HEADER + (await inlineHelpers(part.code)),
    });
    files.push({ path: `packages/server/src/generated/validate-${name}.d.ts`, content: declarations(part.names) });
  }
  return files;
}

const declarations = (names: string[]) =>
  `${HEADER}export interface ValidationError ` +
  `{ instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }\n` +
  `export interface Validate { (value: unknown): boolean; errors?: ValidationError[] | null }\n` +
  names.map((name) => `export const ${name}: Validate;\n`).join('');
