import { createInterface } from 'node:readline/promises';
import { createRosterClient, type LogDetails, type RosterClient, type RosterLogger } from '@roster-kit/sdk';
import { exit, UsageError } from './errors.js';
import { type Io, type Output, tell } from './io.js';
import { type Paint, painter, showsColor } from './styles.js';

/** What is asked of every command. */
export interface GlobalOptions {
  baseUrl?: string | undefined;
  verbose?: boolean | undefined;
  /** False by `--no-color`. */
  color?: boolean | undefined;
}

/** What a command works with; it reads the options once they are known. */
export class Runtime {
  exitCode: number = exit.ok;

  constructor(
    readonly io: Io,
    private readonly options: () => GlobalOptions,
  ) {}

  get verbose(): boolean {
    return this.options().verbose === true;
  }

  /** For standard output. */
  get paint(): Paint {
    return painter(this.showsColor(this.io.stdout));
  }

  showsColor(output: Output): boolean {
    return showsColor(this.io, output, this.options().color === false);
  }

  /** Without the slash that many write at its end. */
  get baseUrl(): string {
    const value = this.options().baseUrl ?? this.io.env['ROSTER_BASE_URL'];
    if (!value)
      throw new UsageError(
        'Say where the server is: set ROSTER_BASE_URL, or give --base-url https://roster.example.com.',
      );
    if (!/^https?:\/\//.test(value) || !URL.canParse(value))
      throw new UsageError(`"${value}" is no address of a server; it begins with https:// or http://.`);
    return value.replace(/\/+$/, '');
  }

  client(): RosterClient {
    const { env, fetch } = this.io;
    const [baseUrl, token] = [this.baseUrl, env['ROSTER_API_KEY']];
    if (!token)
      throw new UsageError(
        'Set ROSTER_API_KEY. It is never taken as an argument: others on this machine could read it in the list of processes.',
      );
    return createRosterClient({ baseUrl, token, fetch, logger: this.verbose ? this.#logger() : undefined });
  }

  /** @throws UsageError where there is nobody to ask */
  async confirm(question: string, yes: boolean | undefined): Promise<boolean> {
    if (yes) return true;
    const { stdin, stderr, signal } = this.io;
    if (!stdin.isTTY || !stderr.isTTY) throw new UsageError(`${question} Nobody is there to be asked: give --yes.`);
    const asking = createInterface({ input: stdin, output: stderr });
    try {
      return /^y(es)?$/i.test((await asking.question(`${question} [y/N] `, { signal })).trim());
    } finally {
      asking.close();
    }
  }

  #logger(): RosterLogger {
    const line =
      (level: string) =>
      (message: string, { attempt, durationInMs, status, code, requestId, retryInMs }: LogDetails) => {
        const facts = { attempt: attempt > 1 ? attempt : undefined, status, code, requestId, retryInMs };
        const told = Object.entries(facts).flatMap(([name, value]) =>
          value === undefined ? [] : [`${name}=${value}`],
        );
        tell(this.io, [`${level} ${message} in ${durationInMs} ms`, ...told].join(' '));
      };
    return { debug: line('debug'), warn: line('warn'), error: line('error') };
  }
}
