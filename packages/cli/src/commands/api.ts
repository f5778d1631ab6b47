import { Command, Option } from '@commander-js/extra-typings';
import { readBody } from '../api/body.js';
import { readValues } from '../api/fields.js';
import { helpOf } from '../api/help.js';
import { pagesOf } from '../api/pages.js';
import { type ApiRequest, send } from '../api/send.js';
import { type ApiOperation, operations } from '../generated/operations.js';
import { type Columns, printList } from '../output/list.js';
import { UsageError } from '../runtime/errors.js';
import { print } from '../runtime/io.js';
import { nearest } from '../runtime/nearest.js';
import { jq, json } from '../runtime/options.js';
import type { Runtime } from '../runtime/runtime.js';
import { printable } from '../runtime/text.js';

interface ApiOptions {
  field?: string[] | undefined;
  header?: string[] | undefined;
  input?: string | undefined;
  all?: boolean | undefined;
  json?: boolean | undefined;
}

type Row = ApiOperation & { id: string };

const columns: Columns<Row> = {
  shown: [
    { heading: 'operation', of: ({ id }) => id },
    { heading: 'what it does', of: ({ summary }) => summary },
    { heading: 'permission', of: ({ permission }) => permission },
  ],
  data: [
    { heading: 'operation', of: ({ id }) => id },
    { heading: 'request', of: ({ method, path }) => `${method} ${path}` },
    { heading: 'permission', of: ({ permission }) => permission },
    { heading: 'summary', of: ({ summary }) => summary },
  ],
};

const EXAMPLES = `
An operation has the name that it has in the contract and in the SDK. Its answer is printed as JSON.

Examples
  roster api
  roster api users.list --help
  roster api users.list -f status=pending -f status=expired --all --jq .email
  roster api users.changeRole -f userId=usr_123 -f roleId=viewer -H 'If-Match: *'
  roster api roles.create --input role.json
  echo '{"items":[…],"dryRun":true}' | roster api users.suspendBatch --input -`;

async function* rows(): AsyncGenerator<Row> {
  for (const [id, operation] of Object.entries(operations)) yield { id, ...operation };
}

function unknownOperation(id: string): UsageError {
  const near = nearest(id, Object.keys(operations));
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return new UsageError(`There is no operation "${printable(id)}".${hint} "roster api" lists them.`);
}

const collect = (value: string, all: string[] = []): string[] => [...all, value];

/** `roster api`: every operation of the contract, by its table. */
export function apiCommand(runtime: Runtime) {
  const api = new Command('api')
    .description('call any operation of the contract; alone, list them')
    .addOption(json())
    .addOption(jq())
    .addHelpText('after', EXAMPLES)
    // The list of all operations is what the command itself prints.
    .configureHelp({ visibleCommands: () => [] })
    .argument('[operation]')
    .usage('[operation] [options]')
    .action(async (id, options) => {
      if (id !== undefined) throw unknownOperation(id);
      await printList(runtime, rows(), columns, options);
    });
  for (const [id, operation] of Object.entries(operations)) api.addCommand(operationCommand(runtime, id, operation));
  return api;
}

function operationCommand(runtime: Runtime, id: string, operation: ApiOperation): Command {
  const command = new Command(id).summary(operation.summary).description(`${operation.summary}. ${operation.about}`);
  const { inputs, hasBody, paged, answer } = operation;
  if (inputs.some(({ in: place }) => place !== 'header'))
    command.addOption(new Option('-f, --field <name=value>', 'a value of the request; repeat it').argParser(collect));
  if (hasBody) command.option('--input <file>', 'the body as JSON; "-" reads standard input');
  if (inputs.some(({ in: place }) => place === 'header'))
    command.addOption(new Option('-H, --header <name:value>', 'a header; repeat it').argParser(collect));
  if (paged) command.option('--all', 'all pages: one item per line');
  command.addOption(json());
  if (answer === 'application/json') command.addOption(jq());
  return (
    command
      .addHelpText('after', () => helpOf(operation))
      // The command above has options of the same names, and the parser gives them to it.
      .action((_, own) => callOperation(runtime, id, operation, own.optsWithGlobals())) as Command
  );
}

async function callOperation(
  runtime: Runtime,
  id: string,
  operation: ApiOperation,
  options: ApiOptions,
): Promise<void> {
  const { field = [], header = [], input, all } = options;
  const values = readValues(id, operation, field, header);
  const body = await readBody(runtime.io, id, operation, values, input);
  const client = await runtime.client({ needsToken: operation.permission !== 'public' });
  const { io } = runtime;
  const request: ApiRequest = { id, values, body };
  if (all) {
    for await (const items of pagesOf(client, request, io.signal)) await print(io, runtime.jsonOf(...items));
    return;
  }
  const response = await send(client, request, io.signal);
  if (operation.answer === 'application/json') return printAnswer(runtime, await response.json(), options);
  const text = response.body?.pipeThrough(new TextDecoderStream('utf-8', { ignoreBOM: true }));
  if (text) for await (const piece of text) await print(io, piece);
}

/** Indented for a person; otherwise one line. */
async function printAnswer(runtime: Runtime, answer: unknown, { json }: ApiOptions): Promise<void> {
  const { io } = runtime;
  const text = io.stdout.isTTY && !json ? `${JSON.stringify(answer, null, 2)}\n` : runtime.jsonOf(answer);
  await print(io, text);
}
