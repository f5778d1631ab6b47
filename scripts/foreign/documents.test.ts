import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureForeignTools, foreignModules } from '../lib/install/foreign-tools.js';
import { repositoryRoot, run } from '../lib/run.js';
import { isLong } from './live.js';

// The contract is a valid document for the readers that viewers, editors and generators are built on.

const contract = join(repositoryRoot, 'packages/server/src/generated/openapi.json');

/** Programs that end with 0 if the document in `text` is valid, and print why if it is not. */
const readers = {
  '@scalar/openapi-parser': `
    const { validate } = await import('@scalar/openapi-parser');
    const { valid, errors } = await validate(JSON.parse(text));
    if (!valid) throw new Error(JSON.stringify(errors));`,
  '@apidevtools/swagger-parser': `
    const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
    await SwaggerParser.validate(JSON.parse(text));`,
};

async function read(reader: keyof typeof readers, text: string) {
  const program = `const text = ${text}; ${readers[reader]}`;
  return run(process.execPath, ['--input-type=module', '--eval', program], { cwd: join(foreignModules, '..') });
}

beforeAll(() => ensureForeignTools(console.log), 700_000);

test.each(Object.keys(readers) as (keyof typeof readers)[])(
  '%s takes the contract, and not a broken one',
  async (reader) => {
    const text = `(await import('node:fs')).readFileSync(${JSON.stringify(contract)}, 'utf8')`;
    expect(await read(reader, text)).toEqual({ code: 0, output: '' });
    const broken = await read(reader, `${text}.replace('"in": "path"', '"in": "elsewhere"')`);
    expect(broken.code, broken.output).toBe(1);
  },
);

if (isLong)
  test('Redoc renders it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roster-redoc-'));
    const page = join(folder, 'index.html');
    const args = ['node_modules/@redocly/cli/bin/cli.js', 'build-docs', contract, '--output', page];
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const { code, output } = await run(process.execPath, args, { env });
    expect(code, output).toBe(0);
    expect((await stat(page)).size).toBeGreaterThan(100_000);
    await rm(folder, { recursive: true });
  });
