import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rosterPage } from '@roster-kit/testing';
import { buildHosts, type BuiltHosts } from '../apps.js';
import { type HostBackend, startHost } from '../backend.js';
import { scenario } from '../scenario.js';
import { runControls } from './controls.js';
import type { Engine } from './engine.js';
import { startFirefox } from './firefox.js';
import { pageOf } from './page.js';
import { startWebKit } from './webkit.js';

// The scenario of the host apps in the two engines that are not Chromium: real input, real pages, from the tarballs.

let built: BuiltHosts;
let pictures: string;

beforeAll(async () => {
  built = await buildHosts(['html'], inject('archives'), { isTyped: false });
  pictures = await mkdtemp(join(tmpdir(), 'roster-pictures-'));
}, 600_000);
afterAll(() => built?.remove());

const STEP_IN_PX = 2_500;
const STEPS = 6;
const ROW_IN_PX = 48;

/** In the page: scrolls down again and again, and looks for a second whether the page goes back. */
async function scrollDown(step: number, count: number): Promise<{ start: number; lowest: number; end: number }[]> {
  const seen: { start: number; lowest: number; end: number }[] = [];
  for (let done = 0; done < count; done += 1) {
    scrollBy({ top: step, behavior: 'instant' });
    const start = scrollY;
    let lowest = start;
    for (const until = performance.now() + 1_000; performance.now() < until;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      lowest = Math.min(lowest, scrollY);
    }
    seen.push({ start, lowest, end: scrollY });
  }
  return seen;
}

const engines = [
  ['Firefox', () => startFirefox('/usr/bin/firefox-esr')],
  ['WebKit', startWebKit],
] as const;

describe.each(engines)('%s', (name, start) => {
  let backend: HostBackend;
  let engine: Engine;

  beforeAll(async () => {
    backend = await startHost({ pages: built.pagesOf('html') });
    engine = await start();
    await engine.goto(backend.url);
  }, 120_000);
  afterAll(async () => {
    await engine?.close();
    await backend?.close();
  });

  it.each(scenario.map((step) => [step.name, step] as const))('%s', async (_, step) => {
    await step.run({ page: pageOf(engine), backend });
  });

  it('a picture is taken, and no policy was broken', async () => {
    const path = join(pictures, `${name}.png`);
    await writeFile(path, await engine.screenshot());
    console.log(`  ▸ ${engine.name}: ${path}`);
    expect(backend.reports).toEqual([]);
  });

  it('the controls keep what the platform promises for a control in a form', async () => {
    await engine.goto(`${backend.url}/my/blank`);
    const results = await runControls(engine);
    expect(results.length).toBeGreaterThanOrEqual(18);
    console.log(`  ▸ ${engine.name}: ${results.length} tests of form controls`);
    expect(results.filter(([, failure]) => failure !== null)).toEqual([]);
  });

  it('a long list stays where it was scrolled to', async () => {
    const crowd = await startHost({ pages: built.pagesOf('html'), people: 1_000 });
    try {
      await engine.goto(crowd.url);
      await rosterPage(pageOf(engine)).userTable.rows.first().waitFor();
      const steps = (await engine.evaluate(String(scrollDown), STEP_IN_PX, STEPS)) as Awaited<
        ReturnType<typeof scrollDown>
      >;
      console.log(`  ▸ ${engine.name}: ${STEPS} scrolls of ${STEP_IN_PX} px ended at ${steps.at(-1)?.end} px`);
      expect(steps.filter(({ start, lowest }) => lowest < start - ROW_IN_PX)).toEqual([]);
      expect(steps.at(-1)?.end).toBeGreaterThan(STEP_IN_PX * STEPS - ROW_IN_PX * STEPS);
    } finally {
      await crowd.close();
    }
  });
});
