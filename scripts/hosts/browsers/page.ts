import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { getByLabelSelector, getByRoleSelector, getByTextSelector } from 'ivya';
import type { Page } from 'playwright';
import type { Engine, Json } from './engine.js';
import type { Actions } from './in-page.js';

const LIMIT_IN_MS = 30_000;
const STEP_IN_MS = 100;
const CLICKS = 5;
const CLICKED_WITHIN_IN_MS = 1_000;

interface Waiting {
  state?: 'visible' | 'hidden' | 'attached' | 'detached';
  timeout?: number;
}

/** The part of Playwright's page and locator that the page objects use, in a browser that Playwright does not drive. */
class Found {
  constructor(
    private readonly tab: Tab,
    private readonly selector: string,
  ) {}

  #then(part: string): Found {
    return new Found(this.tab, this.selector ? `${this.selector} >> ${part}` : part);
  }

  locator = (css: string) => this.#then(css);
  getByRole = (...args: Parameters<typeof getByRoleSelector>) => this.#then(getByRoleSelector(...args));
  getByText = (...args: Parameters<typeof getByTextSelector>) => this.#then(getByTextSelector(...args));
  getByLabel = (...args: Parameters<typeof getByLabelSelector>) => this.#then(getByLabelSelector(...args));
  filter({ has, hasText }: { has?: Found; hasText?: string | RegExp }): Found {
    const within = has ? this.#then(`internal:has=${JSON.stringify(has.selector)}`) : this;
    return hasText === undefined ? within : within.#then(`internal:has-text=${textOf(hasText)}`);
  }
  first = () => this.nth(0);
  last = () => this.nth(-1);
  nth = (index: number) => this.#then(`nth=${index}`);
  or = (other: Found) => this.#then(`internal:or=${JSON.stringify(other.selector)}`);
  page = () => this.tab;

  async waitFor({ state = 'visible', timeout = LIMIT_IN_MS }: Waiting = {}): Promise<void> {
    const isReached = ({ count, visible }: ReturnType<Actions['look']>): boolean =>
      ({ visible, attached: count > 0, hidden: !visible, detached: count === 0 })[state];
    for (const until = Date.now() + timeout; Date.now() < until; await wait(STEP_IN_MS))
      if (isReached(await this.tab.act('look', this.selector))) return;
    throw new Error(`${this.selector} is not ${state} after ${timeout} ms`);
  }

  isVisible = async () => (await this.tab.act('look', this.selector)).visible;
  count = async () => (await this.tab.act('look', this.selector)).count;
  isChecked = () => this.#once('checked');
  inputValue = () => this.#once('value');
  getAttribute = (name: string) => this.#once('attribute', name);
  innerText = async () => (await this.#once('texts'))[0] ?? '';
  allInnerTexts = () => this.tab.act('texts', this.selector);

  async click(): Promise<void> {
    // As Playwright does: what moved away in between is clicked again.
    for (let tries = 0; tries < CLICKS; tries += 1) {
      const { x, y } = await this.#once('point');
      await this.tab.engine.click(x, y);
      for (const until = Date.now() + CLICKED_WITHIN_IN_MS; Date.now() < until; await wait(STEP_IN_MS))
        if (await this.tab.act('isClicked', this.selector)) return;
    }
    throw new Error(`${this.selector} does not receive a click`);
  }

  async check(): Promise<void> {
    await this.waitFor();
    if (!(await this.isChecked())) await this.click();
  }

  async fill(text: string): Promise<void> {
    await this.#once('select');
    await this.tab.engine.press('Delete');
    await this.tab.engine.type(text);
  }

  async selectOption({ label }: { label: string }): Promise<void> {
    await this.#once('choose', label);
  }

  async #once<Name extends keyof Actions>(name: Name, ...rest: Json[]): Promise<Awaited<ReturnType<Actions[Name]>>> {
    await this.waitFor();
    return this.tab.act(name, this.selector, ...rest);
  }
}

const textOf = (text: string | RegExp) => (typeof text === 'string' ? `${JSON.stringify(text)}i` : String(text));

class Tab extends Found {
  #script: Promise<string> | undefined;
  readonly keyboard: { press: (key: string) => Promise<void>; type: (text: string) => Promise<void> };

  constructor(readonly engine: Engine) {
    // The document itself: every selector starts here.
    super(undefined as unknown as Tab, '');
    Object.assign(this, { tab: this });
    this.keyboard = { press: (key) => engine.press(key), type: (text) => engine.type(text) };
  }

  goto = (url: string) => this.engine.goto(url);
  evaluate = (work: () => unknown) => this.engine.evaluate(String(work));

  /** Calls one of the functions of `in-page.ts`, which is put into the page first where it is not there. */
  async act<Name extends keyof Actions>(
    name: Name,
    selector: string,
    ...rest: Json[]
  ): Promise<Awaited<ReturnType<Actions[Name]>>> {
    if (!(await this.engine.evaluate('() => "rosterActions" in globalThis')))
      await this.engine.evaluate(`() => { ${await (this.#script ??= bundle())} }`);
    const call = `(name, ...args) => globalThis.rosterActions[name](...args)`;
    return (await this.engine.evaluate(call, name, selector, ...rest)) as Awaited<ReturnType<Actions[Name]>>;
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** The page of a browser, for the page objects. A method of Playwright's that they do not use is missing. */
export const pageOf = (engine: Engine): Page => new Tab(engine) as unknown as Page;
