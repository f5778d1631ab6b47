import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** Whether a program is installed here. */
export const isInstalled = (name: string): boolean => spawnSync('which', [name]).status === 0;

/** What a terminal shows, without colors and movements of the cursor. */
// eslint's rule against control characters is about mistakes; here they are what is removed.
const CONTROL = new RegExp(
  '\\u001b(?:\\[[0-9;?<>=]*[ -/]*[@-~]|[\\]P][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)|[=>(][B0]?)',
  'g',
);

/** A program in a terminal of its own, which `script` makes. */
export class Terminal {
  readonly ended: Promise<number | null>;
  #shown = '';
  #seen = 0;
  readonly #child: ChildProcess;

  constructor(command: string, env: Record<string, string>) {
    this.#child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
      env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', LANG: 'C.UTF-8', ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#child.stdout?.on('data', (text: Buffer) => (this.#shown += text.toString()));
    this.ended = new Promise((resolve) => this.#child.on('close', resolve));
  }

  get shown(): string {
    return this.#shown.replaceAll(CONTROL, '').replaceAll('\r', '');
  }

  type(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Waits until what was not waited for yet matches. */
  async shows(what: RegExp, withinInMs = 30_000): Promise<string> {
    const until = Date.now() + withinInMs;
    for (;;) {
      const text = this.shown.slice(this.#seen);
      const found = what.exec(text);
      if (found) {
        this.#seen += found.index + found[0].length;
        return found[0];
      }
      if (Date.now() > until) throw new Error(`The terminal does not show ${what}:\n${JSON.stringify(text)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  end(): void {
    this.#child.stdin?.end();
    this.#child.kill();
  }
}
