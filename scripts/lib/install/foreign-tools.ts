import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../run.js';
import { ensurePinned, placeOf } from './pinned.js';

const tools = {
  folder: join(repositoryRoot, 'scripts/foreign'),
  cache: 'roster-foreign-tools',
  what: 'five client generators, Prism and two readers of documents (290 MB), which the tests of the contract with foreign tools need',
};

/** The folder that has the tools' packages. */
export const foreignModules = join(placeOf(tools), 'node_modules');

/**
 * Fetches the tools that scripts/foreign pins.
 * @throws when npm fails or `ROSTER_NO_INSTALL` forbids it; the message says why
 */
export const ensureForeignTools = (log: (line: string) => void = () => undefined): Promise<void> =>
  ensurePinned(tools, log);

/** The file of a program, by its package: arguments for Node begin with it. */
export function foreignProgram(library: string, name: string): string {
  const folder = join(foreignModules, library);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`${library} has no program ${name}.`);
  return join(folder, file);
}
