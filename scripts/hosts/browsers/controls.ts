import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { repositoryRoot } from '../../lib/run.js';
import type { Engine } from './engine.js';
import type { Wish } from './suite/input.js';

const LIMIT_IN_MS = 60_000;
const here = (name: string) => join(import.meta.dirname, 'suite', name);

async function bundle(): Promise<string> {
  const suite = join(repositoryRoot, 'packages/components/src/testing/every-control.ts');
  const { outputFiles } = await build({
    stdin: {
      contents: `import ${JSON.stringify(suite)};\nimport ${JSON.stringify(here('main.ts'))};`,
      resolveDir: repositoryRoot,
    },
    bundle: true,
    // The suite is a side effect, and the package has declared none there.
    ignoreAnnotations: true,
    format: 'iife',
    target: 'es2022',
    alias: { vitest: here('vitest.ts'), 'vitest/browser': here('input.ts') },
    tsconfig: join(repositoryRoot, 'tsconfig.json'),
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

interface Look {
  readonly wish?: Wish;
  readonly results?: readonly (readonly [name: string, failure: string | null])[];
}

/** Runs the suite of form controls in a browser with real input. Resolves to each test's name and failure. */
export async function runControls(engine: Engine): Promise<NonNullable<Look['results']>> {
  await engine.evaluate(`() => { ${await bundle()} }`);
  for (const until = Date.now() + LIMIT_IN_MS; Date.now() < until; await wait(20)) {
    const { wish, results } = (await engine.evaluate('() => globalThis.rosterSuite.look()')) as Look;
    if (results) return results;
    if (!wish) continue;
    if ('click' in wish) await engine.click(...wish.click);
    else await engine.press(wish.press);
    await engine.evaluate('() => globalThis.rosterSuite.granted()');
  }
  throw new Error('The suite of form controls did not end');
}
