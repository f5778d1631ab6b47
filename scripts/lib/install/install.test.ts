import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findOrInstall, type Needed } from './install.js';

let lines: string[];
let installed: string[];

function needed(works: readonly string[], present = false): Needed<string> {
  return {
    name: 'Chromium',
    purpose: 'the component tests',
    find: () => (present || installed.some((name) => works.includes(name)) ? '/bin/chromium' : undefined),
    ways: ['apt-get install chromium', 'playwright install chromium'].map((name) => ({
      name,
      async install() {
        installed.push(name);
        return works.includes(name) ? undefined : `${name} failed`;
      },
    })),
    byHand: 'Set CHROMIUM_PATH.',
  };
}

const log = (line: string) => void lines.push(line);

beforeEach(() => {
  lines = [];
  installed = [];
  vi.stubEnv('ROSTER_NO_INSTALL', '');
});
afterEach(() => void vi.unstubAllEnvs());

test('a program that is there is used, and nothing is said', async () => {
  expect(await findOrInstall(needed([], true), log)).toBe('/bin/chromium');
  expect([...installed, ...lines]).toEqual([]);
});

test('it says what it installs, for what, how, and how to forbid it, before it does', async () => {
  const chromium = needed(['apt-get install chromium']);
  const before: string[] = [];
  expect(await findOrInstall(chromium, (line) => before.push(`${installed.length} ${line}`))).toBe('/bin/chromium');
  expect(before).toHaveLength(1);
  expect(before[0]).toMatch(/^0 .*Chromium.*the component tests.*apt-get install chromium.*ROSTER_NO_INSTALL=1/);
});

test('the next way is tried when one fails', async () => {
  expect(await findOrInstall(needed(['playwright install chromium']), log)).toBe('/bin/chromium');
  expect(installed).toEqual(['apt-get install chromium', 'playwright install chromium']);
  expect(lines).toHaveLength(2);
});

test('when every way fails, the error says why and what a person can do', async () => {
  await expect(findOrInstall(needed([]), log)).rejects.toThrow(
    /Set CHROMIUM_PATH.\napt-get install chromium: .* failed\nplaywright install chromium: .* failed/,
  );
});

test('with ROSTER_NO_INSTALL=1 nothing is installed, and the error says what is missing', async () => {
  vi.stubEnv('ROSTER_NO_INSTALL', '1');
  await expect(findOrInstall(needed(['apt-get install chromium']), log)).rejects.toThrow(
    'There is no Chromium, which the component tests need, and ROSTER_NO_INSTALL is set. Set CHROMIUM_PATH.',
  );
  expect([...installed, ...lines]).toEqual([]);
  expect(await findOrInstall(needed([], true), log)).toBe('/bin/chromium');
});
