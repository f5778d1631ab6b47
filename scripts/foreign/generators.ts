import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foreignModules, foreignProgram } from '../lib/install/foreign-tools.js';
import { repositoryRoot, run } from '../lib/run.js';
import type { Outcome } from './clients/outcome.js';

/** Package, program and arguments of each generator, as its documentation has them. Each writes `client`. */
const programs = {
  'hey-api': ['@hey-api/openapi-ts', 'openapi-ts', '--input', '../openapi.json', '--output', 'client'],
  orval: ['orval', 'orval', '--config', 'orval.config.mjs'],
  'openapi-fetch': [
    ...['openapi-typescript', 'openapi-typescript'],
    ...['../openapi.json', '--output', 'client/schema.d.ts'],
  ],
  oazapfts: ['oazapfts', 'oazapfts', '../openapi.json', 'client.ts'],
  'swagger-typescript-api': [
    ...['swagger-typescript-api', 'swagger-typescript-api', 'generate', '--path', '../openapi.json'],
    ...['--output', 'client', '--name', 'index.ts', '--templates', 'templates'],
    ...['--enum-style', 'union', '--disable-throw-on-error', '--silent'],
  ],
} as const;
export type GeneratorName = keyof typeof programs;
export const generatorNames = Object.keys(programs) as GeneratorName[];

const limitInMs = 120_000;
const loader = pathToFileURL(join(repositoryRoot, 'node_modules/tsx/dist/loader.mjs')).href;

/** A folder outside the repository with the samples of `clients/`, the tools' packages, and a contract. */
export async function makeWorkshop(contract: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-clients-'));
  await cp(join(import.meta.dirname, 'clients'), folder, { recursive: true });
  await symlink(foreignModules, join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(contract));
  return folder;
}

/** @throws with the generator's output when it fails */
export async function generate(workshop: string, name: GeneratorName): Promise<void> {
  const [library, program, ...args] = programs[name];
  const { code, output } = await run(process.execPath, [foreignProgram(library, program), ...args], {
    cwd: join(workshop, name),
    limitInMs,
  });
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${output}`);
}

/** What the compiler prints about a client and its sample: nothing if they are right. */
export async function compile(workshop: string, name: GeneratorName): Promise<string> {
  const args = [foreignProgram('typescript', 'tsc'), '--project', name];
  return (await run(process.execPath, args, { cwd: workshop, limitInMs })).output;
}

/** Runs a sample as its own program. @throws with its output when it fails */
export async function runSample(workshop: string, name: GeneratorName, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const program = `import { run } from './sample.ts';
    console.log(JSON.stringify(await run(process.env.ROSTER_BASE_URL, process.env.ROSTER_API_KEY)));`;
  const args = ['--import', loader, '--input-type=module', '--eval', program];
  const cwd = join(workshop, name);
  const { code, output } = await run(process.execPath, args, { cwd, env: { ...process.env, ...env }, limitInMs });
  if (code !== 0) throw new Error(`The sample of ${name} ended with ${code}:\n${output}`);
  return JSON.parse(output) as Outcome;
}
