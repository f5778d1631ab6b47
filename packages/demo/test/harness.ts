import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import type { RunningServer } from '@roster-kit/server';
import { startDemo } from '../src/server/demo.js';
import { MailCatcher } from './mail-catcher.js';

/** The whole demo: PGlite in a folder, HTTP on a port, mail over SMTP, a real Chromium. */
export class DemoHarness {
  readonly mail = new MailCatcher();
  server!: RunningServer;
  #browser!: Browser;
  #folder = '';
  #offset = 0;
  /** Console errors and exceptions of all pages. */
  readonly complaints: string[] = [];

  /** `extra`: more settings, by the name of their environment variable. */
  async start(extra: Record<string, string> = {}): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'roster-demo-'));
    const env = {
      PORT: '0',
      ROSTER_DATA_DIR: this.#folder,
      SMTP_URL: await this.mail.start(),
      MAIL_FROM: 'Parley <no-reply@parley.example>',
      LOG_LEVEL: 'error',
      ...extra,
    };
    this.server = await startDemo({ env, clock: () => Date.now() + this.#offset });
    const executablePath = process.env['CHROMIUM_PATH'];
    this.#browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--disable-quic', '--disable-background-networking'],
    });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.server?.close();
    await this.mail.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Moves the server's clock forward, but not the browsers'. */
  advance(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  /** Opens a page in a new browser context with its own cookies. */
  async open(path: string, options: { width?: number; colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: options.width ?? 1280, height: 800 },
      colorScheme: options.colorScheme ?? 'light',
      locale: 'en-GB',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // Chromium logs every refused request itself. Here they are expected.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(message.text());
    });
    await page.goto(new URL(path, this.server.url).href);
    return page;
  }

  /** Signs a demo person in with the link in their e-mail. */
  async signIn(email: string, options?: { width?: number; colorScheme?: 'light' | 'dark' }): Promise<Page> {
    const before = this.mail.count(email);
    const page = await this.open('/sign-in', options);
    await page.getByLabel(/e-mail/i).fill(email);
    await page.getByRole('button', { name: /link/i }).click();
    await this.follow(page, (await this.mail.next(email, before)).link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/(home|second-factor)$/);
    return page;
  }

  /** Opens a link from an e-mail. Leaves the page first: a change of the fragment alone would not reload it. */
  async follow(page: Page, link: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(link);
  }
}
