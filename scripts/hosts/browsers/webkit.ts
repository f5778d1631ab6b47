import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../lib/port.js';
import type { Engine } from './engine.js';

const READY_WITHIN_IN_MS = 30_000;
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** The W3C's name of a key without a character of its own. */
const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
};

interface Answer {
  readonly value: unknown;
}

/** A session of plain WebDriver. */
class Session {
  constructor(
    private readonly base: string,
    private readonly id: string,
  ) {}

  /** @throws with the driver's message when it refuses the command */
  async send(command: string, body?: object): Promise<unknown> {
    return send(`${this.base}/session/${this.id}/${command}`, body);
  }
}

async function send(url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  const { value } = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}

async function whenReady(base: string): Promise<void> {
  for (const until = Date.now() + READY_WITHIN_IN_MS; Date.now() < until; await wait(100))
    if (await fetch(`${base}/status`).catch(() => undefined)) return;
  throw new Error('WebKitWebDriver did not start');
}

function startDriver(port: number): ChildProcess {
  return spawn('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', 'WebKitWebDriver', `--port=${port}`], {
    // WebKit's sandbox does not start as root.
    env: { ...process.env, ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }) },
    stdio: 'ignore',
    detached: true,
  });
}

/** One command of an input device, and what it does before. */
const keys = (actions: object[]) => ({ actions: [{ type: 'key', id: 'keyboard', actions }] });
const stroke = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/** WebKitGTK, by plain WebDriver, on a screen of its own. */
export async function startWebKit(): Promise<Engine> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const driver = startDriver(port);
  const stop = () => {
    if (driver.pid !== undefined && driver.exitCode === null) process.kill(-driver.pid, 'SIGTERM');
  };
  process.on('exit', stop);
  await whenReady(base);
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
  };
  const { sessionId, capabilities } = (await send(`${base}/session`, { capabilities: { alwaysMatch } })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = new Session(base, sessionId);
  await session.send('window/rect', { width: 1280, height: 980 });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    async goto(url) {
      await session.send('url', { url });
    },
    async evaluate(source, ...args) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${source})(...arguments[0]))
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await session.send('execute/async', { script, args: [args] })) as Answer & {
        error?: string;
      };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    async click(x, y) {
      const at = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
      const actions = [
        { type: 'pointerMove', ...at, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pause', duration: 30 },
        { type: 'pointerUp', button: 0 },
      ];
      await session.send('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async press(key) {
      await session.send('actions', keys(stroke(KEYS[key] ?? key)));
    },
    async type(text) {
      await session.send('actions', keys([...text].flatMap(stroke)));
    },
    screenshot: async () => Buffer.from((await session.send('screenshot')) as string, 'base64'),
    async close() {
      await fetch(`${base}/session/${sessionId}`, { method: 'DELETE' });
      process.off('exit', stop);
      stop();
    },
  };
}
