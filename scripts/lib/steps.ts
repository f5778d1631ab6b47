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

/** Works on two items at a time, which is as many as the smallest machine has cores. Results are in the order of the items. */
export async function inPairs<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/**
 * Runs steps two at a time. Each one ends with a line that has its name and its time, and with its output when it failed.
 * @returns whether each step succeeded, by name
 */
export async function runSteps(steps: readonly Step[]): Promise<Record<string, boolean>> {
  const succeeded = await inPairs(steps, runStep);
  return Object.fromEntries(steps.map(({ name }, index) => [name, succeeded[index] ?? false]));
}

async function runStep({ name, args, env, verbose = false }: Step): Promise<boolean> {
  const started = Date.now();
  const { code, output } = await run(process.execPath, args, { limitInMs, env: { ...process.env, ...env } });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0 || verbose) console.log(output.trimEnd().replace(/^/gm, '    '));
  return code === 0;
}
