import type { Contract, ContractOperation, Parameter, Schema } from './document.js';
import type { GeneratedFile } from './generated-file.js';

interface Node extends Schema {
  items?: Schema;
  required?: string[];
  enum?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  description?: string;
}

interface Described {
  summary: string;
  description?: string;
  tags: [string];
}

const SCALARS = ['string', 'integer', 'number', 'boolean'];

function resolve({ source }: Contract, node: Schema = {}): Node {
  const name = node.$ref?.split('/').at(-1);
  return (name === undefined ? node : source.components.schemas[name]) as Node;
}

/** One line, without the line breaks of YAML. */
const flat = (text: string | undefined): string | undefined => text?.trim().replaceAll(/\s+/g, ' ');

/** What a person may write for a value: its type, and whether it is a list, may be null, or is one of some words. */
function valueOf(contract: Contract, schema: Schema) {
  const node = resolve(contract, schema);
  const { oneOf = [], anyOf = [], description } = node;
  const types = [node.type, ...[...oneOf, ...anyOf].map((one) => resolve(contract, one).type)].flat();
  const items = types.includes('array') ? resolve(contract, node.items) : undefined;
  const own = items ? [items.type].flat() : types;
  const type = own.find((one) => one !== undefined && SCALARS.includes(one)) ?? 'json';
  return {
    type,
    ...(items && { list: true }),
    ...(types.includes('null') && { nullable: true }),
    ...((items ?? node).enum && { values: (items ?? node).enum }),
    ...(description && { text: flat(description) }),
  };
}

function parameterOf(contract: Contract, parameter: Parameter) {
  const { name, in: place, required, schema, description } = parameter;
  const { text, ...value } = valueOf(contract, schema);
  const about = flat(description ?? text);
  return { name, in: place, ...(required && { required }), ...value, ...(about && { text: about }) };
}

function fieldsOf(contract: Contract, body: Schema | undefined) {
  if (body === undefined) return [];
  const { properties = {}, required = [] } = resolve(contract, body);
  return Object.entries(properties).map(([name, schema]) => {
    const { text, ...value } = valueOf(contract, schema);
    return {
      name,
      in: 'body',
      ...(required.includes(name) && { required: true }),
      ...value,
      ...(text && { text }),
    };
  });
}

function describe(contract: Contract, operation: ContractOperation) {
  const { id, method, path, permission, readOnly, body, mediaType, successStatus } = operation;
  const { summary, description, tags } = contract.source.paths[path]?.[method] as unknown as Described;
  const parameters = operation.parameters.map((parameter) => parameterOf(contract, parameter));
  const inputs = [...parameters, ...fieldsOf(contract, body)];
  const names = inputs.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`${id} has two inputs called ${twice}, which the command line cannot tell apart`);
  return {
    method: method.toUpperCase(),
    path,
    area: tags[0],
    summary,
    about: flat(description) ?? '',
    permission,
    changes: !readOnly,
    hasBody: body !== undefined,
    paged: names.includes('cursor'),
    answer: successStatus === 204 ? null : mediaType,
    inputs,
  };
}

const TYPES = `/** One value that a request takes. */
export interface ApiInput {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly required?: boolean;
  /** Of the value, or of each item of a list; \`json\` is an object. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'json';
  readonly list?: boolean;
  readonly nullable?: boolean;
  readonly values?: readonly string[];
  readonly text?: string;
}

export interface ApiOperation {
  readonly method: string;
  readonly path: string;
  readonly area: string;
  readonly summary: string;
  readonly about: string;
  readonly permission: string;
  /** Whether a request may change something. */
  readonly changes: boolean;
  readonly hasBody: boolean;
  readonly paged: boolean;
  /** The media type of the answer; null if there is none. */
  readonly answer: string | null;
  readonly inputs: readonly ApiInput[];
}
`;

/** The operation table of the command line: what `roster api` offers, asks for and explains. */
export function makeCliOperations(contract: Contract): GeneratedFile {
  const rows = contract.operations.map(
    (operation) => `  ${JSON.stringify(operation.id)}: ${JSON.stringify(describe(contract, operation))},\n`,
  );
  return {
    path: 'packages/cli/src/generated/operations.ts',
    content:
      `// Generated from openapi/. Do not edit; run "npm run generate".\n\n${TYPES}\n` +
      `/** Every operation of the contract by its id. */\n` +
      `export const operations: Readonly<Record<string, ApiOperation>> = {\n${rows.join('')}};\n`,
  };
}
