import { run } from './run.js';

/** A program of the repository whose exit code says whether it passed. */
export interface Step {
  readonly name: string;
  /** Arguments for Node: the program's file and its own arguments. */
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Show the output even when the program succeeds. */
  readonly verbose?: boolean;
}

const limitInMs = 10 * 60_000;

/**
 * Runs steps two at a time, because the smallest machine has two cores. Prints the name and the time of each, and its output
 * if it failed.
 * @returns whether each step succeeded, by name
 */
export async function runSteps(steps: readonly Step[]): Promise<Record<string, boolean>> {
  const succeeded = Object.fromEntries(steps.map(({ name }) => [name, false]));
  const queue = [...steps];
  const work = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) succeeded[step.name] = await runStep(step);
  };
  await Promise.all([work(), work()]);
  return succeeded;
}

async function runStep({ name, args, env, verbose = false }: Step): Promise<boolean> {
  const started = Date.now();
  const { code, output } = await run(process.execPath, args, { limitInMs, env: { ...process.env, ...env } });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0 || verbose) console.log(output.trimEnd().replace(/^/gm, '    '));
  return code === 0;
}
