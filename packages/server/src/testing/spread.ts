import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { App } from './client.js';
import type { World } from './fixture.js';
import type { FromProcess, ToProcess } from './serve-suite.fixture.js';

const script = fileURLToPath(new URL('./serve-suite.fixture.ts', import.meta.url));

/** One of several processes that serve a suite. */
class SuiteProcess {
  #now: number | undefined;
  #answered = 0;

  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
  ) {}

  static async start(connectionString: string): Promise<SuiteProcess> {
    const child = fork(script, {
      env: { ...process.env, DATABASE_URL: connectionString },
      execArgv: ['--import', 'tsx'],
    });
    const { port } = await messageFrom(child, ({ port }) => port !== undefined);
    return new SuiteProcess(child, `http://127.0.0.1:${port ?? 0}`);
  }

  /** Passes its logs and mail notices on to the suite's world. */
  tellTo(world: World): void {
    this.child.on('message', ({ logged, mailNotice }: FromProcess) => {
      if (logged) world.logged.push(logged);
      if (mailNotice) world.mailNotices += 1;
    });
  }

  async request(path: string, init: RequestInit, now: number): Promise<Response> {
    this.#answered += 1;
    if (this.#now !== now) await this.#setClock(now);
    return fetch(`${this.url}${path}`, { ...init, redirect: 'manual' });
  }

  get answered(): number {
    return this.#answered;
  }

  async #setClock(now: number): Promise<void> {
    const set = messageFrom(this.child, (message) => message.now === now);
    this.child.send({ now } satisfies ToProcess);
    await set;
    this.#now = now;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.child.on('close', () => resolve());
      this.child.kill();
    });
  }
}

function messageFrom(child: ChildProcess, wanted: (message: FromProcess) => boolean): Promise<FromProcess> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The process ended.'));
    const read = (message: FromProcess) => {
      if (!wanted(message)) return;
      child.off('message', read).off('close', ended);
      resolve(message);
    };
    child.on('message', read).on('close', ended);
  });
}

/** Several processes on one database; each request goes to a random one. */
export class Spread {
  private constructor(private readonly processes: SuiteProcess[]) {}

  static async over(count: number, connectionString: string): Promise<Spread> {
    return new Spread(await Promise.all(Array.from({ length: count }, () => SuiteProcess.start(connectionString))));
  }

  serve(world: World): App {
    for (const one of this.processes) one.tellTo(world);
    const chosen = () => this.processes[Math.floor(Math.random() * this.processes.length)];
    return {
      async request(path, init = {}) {
        const response = await chosen()?.request(path, init, world.now);
        if (!response) throw new Error('There is no process.');
        return response;
      },
    };
  }

  /** How many requests each has answered. */
  get answered(): number[] {
    return this.processes.map(({ answered }) => answered);
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((one) => one.stop()));
  }
}
