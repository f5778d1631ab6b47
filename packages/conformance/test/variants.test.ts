import { afterAll, describe, expect, test } from 'vitest';
import { byRule, checkConformance, failedRules, type RuleId, rules, textReport, untestable } from '../src/index.js';
import { BASE_URL, RosterServer } from './backends/roster-server.js';
import { postgresServer, type StoreName, stores } from './backends/stores.js';
import { type Variant, variants } from './variants/index.js';

const long = process.env['ROSTER_PROVE'] === 'long';
const DAY_IN_MS = 24 * 60 * 60_000;

/** One variant of each rule, another one each day: `npm run prove` runs them all, on every store, against every rule. */
function shareOfToday(): Variant[] {
  const day = Math.floor(Date.now() / DAY_IN_MS);
  return (Object.keys(rules) as RuleId[]).flatMap((rule) => {
    const own = variants.filter((one) => one.rule === rule);
    return own.length > 0 ? [own[day % own.length]!] : [];
  });
}

const brokenRules = ({ rule, also }: Variant): RuleId[] => [rule, ...(also?.rules ?? [])].sort() as RuleId[];

let caught = 0;
afterAll(() => console.log(`▸ ${caught} broken variants caught, each by the right rule`));

test('every rule that can be tested has a variant that breaks it', () => {
  const broken = new Set(variants.map(({ rule }) => rule));
  expect((Object.keys(rules) as RuleId[]).filter((rule) => !broken.has(rule) && !untestable[rule])).toEqual([]);
  expect(new Set(variants.map(({ title }) => title)).size).toBe(variants.length);
});

async function judge(variant: Variant, name: StoreName, asked?: RuleId[]) {
  const { store, stop } = await stores[name]();
  try {
    const server = await RosterServer.create(store, variant.catalogues);
    const fetch = server.fetchWith(variant.answer?.(server));
    return await checkConformance({ baseUrl: BASE_URL, fetch, ...(asked && { rules: asked }) });
  } finally {
    await stop();
  }
}

const names: StoreName[] = long ? ['memory', 'PGlite', ...(postgresServer ? ['PostgreSQL' as const] : [])] : ['memory'];

describe.each(names)('on %s', (name) => {
  test.each(long ? variants : shareOfToday())('$rule fails, and no other rule: $title', async (variant) => {
    const report = await judge(variant, name, long ? undefined : brokenRules(variant));
    expect(failedRules(report).sort(), textReport(report)).toEqual(brokenRules(variant));
    const { faults = [], scenarios = [] } = byRule(report).find(({ rule }) => rule === variant.rule) ?? {};
    // A failure shows the answer and the field, unless it is about something that did not happen.
    const shown = [...faults, ...scenarios.filter(({ outcome }) => outcome === 'failed')];
    expect(shown.every(({ message, evidence }) => message !== '' && (!evidence || evidence.field !== undefined))).toBe(
      true,
    );
    caught += 1;
  });
});
