import type { Jq } from 'jq-wasm';
import { UsageError } from './errors.js';

/** Each object is a run of its own, as if it were alone: it cannot read the next one. */
const ALONE = 'def input: error("No more inputs"); def inputs: empty; ';
const COMPILE_ERROR = 3;
const MAX_MESSAGES = 3;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A filter that fails on a value, such as `.email` of a list. */
export class FilterError extends Error {
  override name = 'FilterError';
}

/** Without jq's own prefix; a failure for each of many values is told once. */
const messageOf = (stderr: string): string => {
  const messages = stderr
    .split('\n')
    .flatMap((line) => /^jq: error(?: \(.*?\))?: (.*)$/.exec(line)?.[1]?.replace(/:$/, '') ?? []);
  return (
    [...new Set(messages)].slice(0, MAX_MESSAGES).join('; ').replaceAll('at <top-level>, ', 'at ') || stderr.trim()
  );
};

/** A filter may never end. Then Ctrl-C ends the process, because nothing else of this thread could react to it. */
function interruptible<Result>(work: () => Result): Result {
  const listeners = SIGNALS.flatMap((name) =>
    process.listeners(name).map((listener) => [name, listener as NodeJS.SignalsListener] as const),
  );
  for (const [name, listener] of listeners) process.off(name, listener);
  try {
    return work();
  } finally {
    for (const [name, listener] of listeners) process.on(name, listener);
  }
}

/** A compiled jq filter, for `--jq`. */
export class Filter {
  private constructor(
    private readonly jq: Jq,
    private readonly program: string,
  ) {}

  /** @throws UsageError if the program is not one of jq, before anything is sent */
  static async compile(program: string): Promise<Filter> {
    // It takes a megabyte, which only those pay who use it.
    const { loadJq } = await import('jq-wasm');
    const filter = new Filter(await loadJq(), program);
    const { exitCode, stderr } = filter.jq.raw('', program, ['--']);
    if (exitCode === COMPILE_ERROR) throw new UsageError(`--jq: ${messageOf(stderr)}.`);
    return filter;
  }

  /**
   * The results for each value in order: text as it is, everything else as JSON, one per line.
   * @throws FilterError if it fails on a value
   */
  apply(values: readonly unknown[]): string {
    const input = values.map((value) => JSON.stringify(value)).join('\n');
    const { stdout, stderr, exitCode } = interruptible(() => this.jq.raw(input, ALONE + this.program, ['-c', '--']));
    if (exitCode !== 0) throw new FilterError(`--jq: ${messageOf(stderr)}.`);
    const lines = stdout === '' ? [] : stdout.split('\n');
    return lines.map((line) => `${line.startsWith('"') ? (JSON.parse(line) as string) : line}\n`).join('');
  }
}
