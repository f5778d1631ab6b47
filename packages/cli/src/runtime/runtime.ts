import { createInterface } from 'node:readline/promises';
import { createRosterClient, type ResponseDetails, type RosterClient, type RosterLogger } from '@roster-kit/sdk';
import { exit, UsageError } from './errors.js';
import { type Io, type Output, tell } from './io.js';
import { fetchThrough, type Proxy, proxyOf } from './proxy.js';
import { type Paint, painter, showsColor } from './styles.js';

/** Options of every command. */
export interface GlobalOptions {
  baseUrl?: string | undefined;
  verbose?: boolean | undefined;
  /** False with `--no-color`. */
  color?: boolean | undefined;
}

/** What a command works with. It reads the options when it needs them, after they are parsed. */
export class Runtime {
  exitCode: number = exit.ok;
  /** Of the server that `client` was made for. */
  proxy: Proxy | undefined;

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

  /** The server's address, without a trailing slash. */
  get baseUrl(): string {
    const value = this.options().baseUrl ?? this.io.env['ROSTER_BASE_URL'];
    if (!value)
      throw new UsageError('Set the server address: ROSTER_BASE_URL, or --base-url https://roster.example.com.');
    if (!/^https?:\/\//.test(value) || !URL.canParse(value))
      throw new UsageError(`"${value}" isn't a valid server address; it must begin with https:// or http://.`);
    return value.replace(/\/+$/, '');
  }

  client(): RosterClient {
    const { env, fetch } = this.io;
    const [baseUrl, token] = [this.baseUrl, env['ROSTER_API_KEY']];
    if (!token)
      throw new UsageError(
        'Set ROSTER_API_KEY. It cannot be an argument, because others on this machine could read it in the list of processes.',
      );
    this.proxy = proxyOf(env, baseUrl);
    const through = fetch ?? (this.proxy && fetchThrough(this.proxy));
    return createRosterClient({ baseUrl, token, fetch: through, logger: this.verbose ? this.#logger() : undefined });
  }

  /** @throws UsageError without a terminal to ask in */
  async confirm(question: string, yes: boolean | undefined): Promise<boolean> {
    if (yes) return true;
    const { stdin, stderr, signal } = this.io;
    if (!stdin.isTTY || !stderr.isTTY)
      throw new UsageError(`${question} There is no terminal to confirm in: use --yes.`);
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
      (message: string, { attempt, elapsedInMs, status, code, requestId, retryInMs }: ResponseDetails) => {
        const facts = { attempt: attempt > 1 ? attempt : undefined, status, code, requestId, retryInMs };
        const details = Object.entries(facts).flatMap(([name, value]) =>
          value === undefined ? [] : [`${name}=${value}`],
        );
        tell(this.io, [`${level} ${message} in ${elapsedInMs} ms`, ...details].join(' '));
      };
    return { debug: line('debug'), warn: line('warn'), error: line('error') };
  }
}
