import { createRosterClient, type ResponseDetails, type RosterClient, type RosterLogger } from '@roster-kit/sdk';
import { type Connection, connectionOf } from './connection.js';
import { exit, UsageError } from './errors.js';
import { Filter } from './filter.js';
import { type Io, type Output, tell } from './io.js';
import { ask, hasTerminal } from './prompt.js';
import { fetchThrough, type Proxy, proxyOf } from './proxy.js';
import { SentChanges } from './sent.js';
import { type Paint, painter, showsColor } from './styles.js';

/** Options of every command. */
export interface GlobalOptions {
  profile?: string | undefined;
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
  connection: Connection | undefined;
  readonly sent = new SentChanges();
  #filter: Filter | undefined;

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

  /** The server, after `client` was called: without a trailing slash. */
  get baseUrl(): string {
    return this.connection?.baseUrl ?? '';
  }

  /**
   * The client of the server that the options, the environment or a profile choose. A public operation needs no token.
   * @throws UsageError
   */
  async client({ needsToken = true } = {}): Promise<RosterClient> {
    this.connection = await connectionOf(this.io, this.options(), needsToken);
    return this.clientOf(this.connection);
  }

  /** @throws UsageError */
  clientOf({ baseUrl, token }: Pick<Connection, 'baseUrl' | 'token'>): RosterClient {
    const { env, fetch } = this.io;
    this.proxy = proxyOf(env, baseUrl);
    const through = fetch ?? (this.proxy && fetchThrough(this.proxy)) ?? globalThis.fetch;
    const logger = this.verbose ? this.#logger() : undefined;
    return createRosterClient({ baseUrl, token, fetch: this.sent.watch(through), logger });
  }

  /** The profile that `--profile` or `ROSTER_PROFILE` names. */
  get profileOption(): string | undefined {
    return this.options().profile ?? (this.io.env['ROSTER_PROFILE'] || undefined);
  }

  get baseUrlOption(): string | undefined {
    return this.options().baseUrl;
  }

  /**
   * From here on, `jsonOf` returns what this jq filter makes of each object.
   * @throws UsageError if it is no jq filter
   */
  async filterBy(program: string): Promise<void> {
    this.#filter = await Filter.compile(program);
  }

  /** Objects as JSON, one per line, or what the filter makes of them. */
  jsonOf(...values: unknown[]): string {
    return this.#filter ? this.#filter.apply(values) : values.map((value) => `${JSON.stringify(value)}\n`).join('');
  }

  /** @throws UsageError without a terminal to ask in */
  async confirm(question: string, yes: boolean | undefined): Promise<boolean> {
    if (yes) return true;
    if (!hasTerminal(this.io)) throw new UsageError(`${question} There is no terminal to confirm in: use --yes.`);
    return /^y(es)?$/i.test((await ask(this.io, `${question} [y/N] `)).trim());
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
