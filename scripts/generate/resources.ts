import { itemKindsOf, resolveSchema } from './batches.js';
import { docComment } from './doc-comments.js';
import type { Contract, ContractOperation, Schema } from './document.js';
import type { GeneratedFile } from './generated-file.js';
import { operationTypeName, resourceTypeName } from './type-names.js';

const LINE_LENGTH = 120;
/** Names that methods had in an earlier version. */
const FORMER_NAMES: Readonly<Record<string, string>> = { 'users.changeRoleMany': 'updateMany' };
/** The implied code that a caller handles where it comes from; the others can come from almost any operation. */
const TOLD_CODE = 'precondition_failed';

/** How what a method returns is used. */
const USES: readonly (readonly [type: string, use: string])[] = [
  ['RosterList', 'Await it for one page, or walk over all items with `for await`.'],
  ['RosterDownload', '`for await` yields the text in chunks as they arrive; `.text()` is the whole text.'],
];

interface Described {
  summary: string;
  description?: string;
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

interface Method {
  name: string;
  doc: string;
  signature: string;
}

const code = (text: string) => `\`${text}\``;
const nameOf = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1);

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LINE_LENGTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** What an editor shows of the methods of one operation. */
class OperationMethods {
  readonly #described: Described;

  constructor(
    readonly contract: Contract,
    readonly operation: ContractOperation,
    readonly types: Set<string>,
  ) {
    this.#described = contract.source.paths[operation.path]?.[operation.method] as unknown as Described;
  }

  #use(...names: string[]): string {
    for (const name of names) this.types.add(name);
    return names.at(-1) ?? '';
  }

  #schema(name: string | undefined): Schema {
    return this.contract.source.components.schemas[name ?? ''] ?? {};
  }

  /** The name of a schema. @throws for a schema without one: nobody could name the type of a variable. */
  #named(schema: Schema | undefined, what: string): string {
    const name = schema && nameOf(schema);
    if (name === undefined) throw new Error(`The ${what} of ${this.operation.id} has no name in components.schemas`);
    return this.#use(name);
  }

  #answer(): string {
    const { content } = this.#described.responses[this.operation.successStatus] ?? {};
    const json = content?.['application/json']?.schema;
    // The contract's own document has no schema of its own.
    if (json && !nameOf(json)) return `DataOf<'${this.operation.id}'>`;
    return json ? this.#named(json, 'answer') : 'void';
  }

  /** The schema of an item, if the operation answers with a list. */
  #item(answer: string): Schema | undefined {
    const data = this.operation.method === 'get' ? this.#schema(answer).properties?.['data'] : undefined;
    return data?.['items'] as Schema | undefined;
  }

  #result(): string {
    const { id, mediaType } = this.operation;
    if (mediaType !== null && mediaType !== 'application/json') return this.#use('RosterDownload');
    const answer = this.#answer();
    if (answer.startsWith('DataOf')) this.#use('DataOf');
    const item = this.#item(answer);
    if (item) return `${this.#use('RosterList')}<'${id}', ${this.#named(item, 'item')}, ${answer}>`;
    return `${this.#use('RosterCall')}<'${id}', ${answer}>`;
  }

  #parameters(): string {
    const { id, method, path, parameters, body } = this.operation;
    const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}: string`);
    const changes = ['put', 'patch', 'delete'].includes(method);
    const options = changes ? 'ChangeOptions' : method === 'get' ? 'RequestOptions' : 'PostOptions';
    return [
      ...ids,
      ...(body ? [`body: ${this.#named(body, 'body')}`] : []),
      ...(parameters.some((parameter) => parameter.in === 'query')
        ? [`query?: ${this.#use(operationTypeName(id, 'Query'))}`]
        : []),
      `options${changes ? '' : '?'}: ${this.#use(options)}`,
    ].join(', ');
  }

  #permission(): string {
    const { permission } = this.operation;
    if (permission === 'public') return 'Needs no token.';
    return permission === 'authenticated' ? 'Needs a token.' : `Needs the permission ${code(permission)}.`;
  }

  #codes(): string[] {
    const { problems } = this.contract;
    const told = this.operation.problems.filter(
      (name) => problems[name]?.impliedBy === undefined || name === TOLD_CODE,
    );
    return told.map((name) => `@throws ${code(name)}: ${problems[name]!.description.trim().replace(/\s*\n\s*/g, ' ')}`);
  }

  #doc(result: string): string {
    const { id, path, parameters } = this.operation;
    const { summary, description = '' } = this.#described;
    const told = parameters
      .filter((parameter) => parameter.in === 'path' && path.includes(`{${parameter.name}}`))
      .flatMap(({ name, description: own, schema }) => {
        const text = own ?? (resolveSchema(this.contract.source, schema)['description'] as string | undefined);
        return text === undefined ? [] : [`@param ${name} ${text.trim()}`];
      });
    const paragraphs = description.split(/\n\n+/).map(wrap);
    return [
      [`${summary}.`, ...paragraphs, ...USES.filter(([type]) => result.startsWith(type)).map(([, use]) => use)].join(
        '\n\n',
      ),
      `\n${this.#permission()} Operation ${code(id)}.\n`,
      ...told,
      ...this.#codes(),
    ].join('\n');
  }

  /** The method that runs a batch operation for any number of rows, under its present name and under former ones. */
  #many(): Method[] {
    const { id, batchOf, body } = this.operation;
    if (batchOf === null) return [];
    const [area = '', single = ''] = batchOf.split('.');
    const row = this.#named(itemKindsOf(this.contract.source, body!)[0], 'item');
    this.#use('BulkRows', 'BulkOptions', 'RosterBulk');
    const name = `${single}Many`;
    const signature = `(rows: BulkRows<${row}>, options?: BulkOptions): RosterBulk<${row}, '${batchOf}'>`;
    const doc =
      `${code(single)} for any number of rows, from an array or a file that is read as needed.\n\n` +
      `\`for await\` yields one result per row, in the order of the rows; \`.run()\` counts them. A row that fails is a result, with\n` +
      `a code of ${code(single)}. It waits when a rate limit is reached. With a \`runId\` it can be started again after a crash, and\n` +
      `nothing happens twice.\n\n${this.#permission()} Operation ${code(id)}.`;
    const former = FORMER_NAMES[`${area}.${name}`];
    const deprecated = `The former name of ${code(name)}.\n\n@deprecated Use ${code(name)}.`;
    return [{ name, doc, signature }, ...(former === undefined ? [] : [{ name: former, doc: deprecated, signature }])];
  }

  methods(): Method[] {
    const name = this.operation.id.split('.')[1] ?? '';
    const result = this.#result();
    const own = { name, doc: this.#doc(result), signature: `(${this.#parameters()}): ${result}` };
    return [own, ...this.#many()];
  }
}

const tagOf = (area: string): string => area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What the methods of an area are for. */
function aboutArea(contract: Contract, area: string): string {
  const tag = contract.source.tags.find(({ name }) => name === tagOf(area));
  return `The methods of \`client.${area}\`.${tag ? ` ${tag.description}.` : ''}`;
}

function resource(contract: Contract, area: string, methods: Method[]): string {
  const members = methods.map(({ name, doc, signature }) => `${docComment(doc, '  ')}\n  ${name}${signature};\n`);
  return (
    `${docComment(aboutArea(contract, area))}\n` +
    `export interface ${resourceTypeName(area)} {\n${members.join('')}}\n`
  );
}

/** The types of the SDK that are not the contract's, and where they are. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '../../contract/types.js': ['ChangeOptions', 'DataOf', 'PostOptions', 'RequestOptions'],
  '../../iteration/bulk.js': ['BulkOptions', 'BulkRows', 'RosterBulk'],
  '../../iteration/download.js': ['RosterDownload'],
  '../../iteration/roster-list.js': ['RosterList'],
  '../../transport/roster-call.js': ['RosterCall'],
};

function imports(types: ReadonlySet<string>): string {
  const own = Object.values(SOURCES).flat();
  const ofContract = [...types].filter((name) => !own.includes(name));
  return Object.entries({ ...SOURCES, '@roster-kit/contract/schema': ofContract })
    .map(([path, names]): [string, string[]] => [path, names.filter((name) => types.has(name)).sort()])
    .filter(([, names]) => names.length > 0)
    .map(([path, names]) => `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${path}';\n`)
    .join('');
}

/** What is streamed is one function of the client and no resource. */
const isMethod = ({ mediaType }: ContractOperation): boolean => mediaType !== 'text/event-stream';

/** The SDK's resources, with signatures and texts that editors show: the summary, the permission and the codes of each operation. */
export function makeResources(contract: Contract): GeneratedFile {
  const types = new Set<string>();
  const areas = new Map<string, Method[]>();
  for (const operation of contract.operations.filter(isMethod)) {
    const [area = ''] = operation.id.split('.');
    areas.set(area, [...(areas.get(area) ?? []), ...new OperationMethods(contract, operation, types).methods()]);
  }
  const interfaces = [...areas].map(([area, methods]) => resource(contract, area, methods));
  const all = [...areas.keys()].map(
    (area) => `${docComment(aboutArea(contract, area), '  ')}\n  ${area}: ${resourceTypeName(area)};\n`,
  );
  return {
    path: 'packages/sdk/src/resources/generated/resources.ts',
    content: [
      `// Generated from openapi/. Do not edit; run "npm run generate".\n`,
      imports(types),
      ...interfaces,
      `/** All of them, by area. */\nexport interface Resources {\n${all.join('')}}\n`,
    ].join('\n'),
  };
}
