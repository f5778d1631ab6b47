import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { describePermission, describeReferences, describeSuccess } from './describe.js';
import type { Contract, ContractDocument, Method, Operation, Parameter, PathItem } from './document.js';
import { addProblemExamples, describeProblems } from './problem-responses.js';

const METHODS: Method[] = ['get', 'put', 'post', 'patch', 'delete'];

async function bundle(root: string): Promise<ContractDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-bundle-'));
  const output = join(folder, 'openapi.json');
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const args = [redocly, 'bundle', 'roster', '--config', join(root, 'openapi/redocly.yaml'), '--output', output];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, REDOCLY_TELEMETRY: 'off' } });
  const document = JSON.parse(await readFile(output, 'utf8')) as ContractDocument;
  await rm(folder, { recursive: true });
  return document;
}

function resolveParameters(document: ContractDocument, pathItem: PathItem, operation: Operation): Parameter[] {
  return [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => {
    if (!('$ref' in parameter)) return parameter;
    const name = parameter.$ref.split('/').at(-1) ?? '';
    const found = document.components.parameters[name];
    if (!found) throw new Error(`No parameter ${parameter.$ref}`);
    return found;
  });
}

/** The operation's own codes and those implied by its shape, in the order of problems.yaml. */
function problemsOf(problems: Contract['problems'], operation: Operation, parameters: Parameter[]): string[] {
  const permission = operation['x-permission'];
  const has = (place: Parameter['in'], name: string) => parameters.some((p) => p.in === place && p.name === name);
  const shape = {
    any: true,
    authenticated: permission !== 'public',
    permission: permission.includes(':'),
    twoFactor: permission !== 'public' && operation['x-two-factor'] !== 'exempt',
    body: operation.requestBody !== undefined,
    ifMatch: has('header', 'If-Match'),
    idempotency: has('header', 'Idempotency-Key') && operation['x-read-only'] !== true,
    cursor: has('query', 'cursor'),
  };
  const own = operation['x-problems'] ?? [];
  return Object.entries(problems)
    .filter(([code, type]) => own.includes(code) || (type.impliedBy !== undefined && shape[type.impliedBy]))
    .map(([code]) => code);
}

/** Bundles openapi/, resolves what the generators need, and adds the problem responses. */
export async function bundleContract(root: string): Promise<Contract> {
  const document = await bundle(root);
  const problems = parse(await readFile(join(root, 'openapi/problems.yaml'), 'utf8')) as Contract['problems'];
  const headers = parse(await readFile(join(root, 'openapi/headers.yaml'), 'utf8')) as Record<string, unknown>;
  describeReferences(document);
  const source = structuredClone(document);
  document.components.headers = headers;
  addProblemExamples(document, problems);
  const contract: Contract = { document, source, problems, operations: [] };
  for (const [path, pathItem] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = pathItem[method];
      if (!operation) continue;
      const parameters = resolveParameters(document, pathItem, operation);
      const codes = problemsOf(problems, operation, parameters);
      const successStatus = Number(Object.keys(operation.responses).find((status) => status.startsWith('2')));
      describeProblems(contract, operation, codes);
      describeSuccess(operation, successStatus, codes.includes('idempotency_key_reused'));
      describePermission(operation);
      contract.operations.push({
        id: operation.operationId,
        method,
        path,
        area: operation.tags[0],
        permission: operation['x-permission'],
        twoFactorExempt: operation['x-two-factor'] === 'exempt',
        secretResponse: operation['x-secret-response'] === true,
        readOnly: method === 'get' || operation['x-read-only'] === true,
        parameters,
        body: operation.requestBody?.content['application/json'].schema,
        batchOf: operation['x-batch-of'] ?? null,
        successStatus,
        mediaType: Object.keys((operation.responses[successStatus] as { content?: object }).content ?? {})[0] ?? null,
        problems: codes,
      });
    }
  }
  return contract;
}
