import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import contract from '@roster-kit/server/contract.json' with { type: 'json' };
import { run } from '../lib/run.js';
import { contractSteps, spectralArguments } from '../lib/tools.js';

const folder = mkdtempSync(join(tmpdir(), 'roster-linters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A small contract with one fault for each rule that the tests below name. */
function withFaults(): string {
  const { openapi, info, servers, security, tags } = contract;
  const answer = { description: 'Found.', content: { 'application/json': { schema: { type: 'object' } } } };
  const operation = {
    operationId: 'things.get',
    tags: ['users'],
    summary: 'Get a thing',
    description: 'One thing.',
    parameters: [{ name: 'id', in: 'path', required: true, description: 'Its id.', schema: { type: 'integer' } }],
    responses: { '200': answer },
  };
  const paths = { '/v1/things/{id}/{part}': { get: operation }, '/v1/things/{id}': { get: operation } };
  const components = { securitySchemes: contract.components.securitySchemes };
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify({ openapi, info, servers, security, tags, paths, components }));
  return file;
}

const lint = (args: readonly string[]) => run(process.execPath, args, { limitInMs: 60_000 });

it.each([
  ['spectral:oas', 'operation-operationId-unique'],
  ['spectral:oas', 'path-params'],
  ['OWASP', 'owasp:api1:2023-no-numeric-ids'],
  ['OWASP', 'owasp:api4:2023-rate-limit'],
  ['our own', 'parameter-is-bounded'],
])('%s refuses a contract that breaks %s', async (_ruleset, rule) => {
  const { code, output } = await spectral;
  expect(code, output).not.toBe(0);
  expect(output).toContain(` ${rule} `);
});

it.each([
  ['recommended-strict', 'path-parameters-defined'],
  ['recommended-strict', 'operation-4xx-response'],
  ['our own', 'roster/operation-has-permission'],
])('Redocly, %s, refuses a contract that breaks %s', async (_ruleset, rule) => {
  const { code, output } = await redocly;
  expect(code, output).not.toBe(0);
  expect(output).toContain(rule);
});

it('the checks read the contract that the server serves', () => {
  expect(contractSteps.flatMap(({ args }) => args)).toContain('packages/server/src/generated/openapi.json');
});

const faulty = withFaults();
const spectral = lint(spectralArguments('openapi/spectral.yaml', faulty));
const redocly = lint([
  ...['node_modules/@redocly/cli/bin/cli.js', 'lint', faulty, '--config', 'openapi/redocly.yaml'],
  ...['--format', 'stylish'],
]);
