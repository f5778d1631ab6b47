import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Offer } from './shared/state/capabilities.js';
import { type Control, CONTROLS, SAID } from './testing/controls.js';
import { openEverything, type Page, setStage, showEveryWidget, type Stage } from './testing/every/every-widget.js';
import { deep } from './testing/story.js';

const declarations = import.meta.glob<Record<'needed' | 'optional', readonly Offer[]>>('./*/*.operations.ts', {
  eager: true,
});
/** Every operation that an element declares. */
const DECLARED = Object.values(declarations).flatMap(({ needed, optional }) => [...needed, ...optional]);
const OPERATIONS = [...new Set(DECLARED)].filter((offer) => offer.includes('.')).sort();
const AREAS = [
  'access',
  'audit',
  'events',
  'grants',
  'identity',
  'invitations',
  'resources',
  'roles',
  'settings',
  'tokens',
  'two-factor',
  'users',
];

let stage: Stage;
let areaOf: (offer: string) => string | undefined;

beforeAll(async () => {
  stage = await setStage();
  const response = await stage.backend.fetch(`${stage.backend.baseUrl}/v1/capabilities`);
  const { areas } = (await response.json()) as { areas: Record<string, string[]> };
  areaOf = (offer) => Object.keys(areas).find((area) => areas[area]?.includes(offer));
});
afterEach(() => stage.backend.lack());
afterAll(() => document.body.replaceChildren());

const textOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();

function isThere({ root }: Page, [id, control]: Control): boolean {
  const scope = root.querySelector(`#${id}`)!.shadowRoot!;
  if (!control.startsWith('=')) return deep(scope, control).length > 0;
  return deep(scope, 'button, dt, p').some((element) => textOf(element) === control.slice(1));
}

const named = (page: Page, controls: readonly Control[], isWanted: (control: Control) => boolean) =>
  controls.filter((each) => isThere(page, each) !== isWanted(each)).map((each) => each.join(' '));

/** Fails if something is asked for that is not there, if an element shows a failure, or if it offers what cannot be done. */
async function expectCalm(...lacking: string[]): Promise<void> {
  const has = (offer: string) => !lacking.includes(offer) && !lacking.includes(areaOf(offer) ?? '');
  const hasAll = ([, , ...needed]: Control) => needed.every(has);
  stage.backend.lack(...lacking);
  // The backend counts requests by the minute, and the pages before this one took seconds.
  stage.backend.clock.advance(60_000);
  const page = await showEveryWidget(stage);
  await openEverything(page);
  expect(page.unknown).toEqual([]);
  expect(deep(page.root, '.notice-danger').map(({ textContent }) => textContent.trim())).toEqual([]);
  expect(named(page, CONTROLS, hasAll)).toEqual([]);
  expect(named(page, SAID, (control) => !hasAll(control))).toEqual([]);
}

describe('every element on a backend', () => {
  test('that has everything', () => expectCalm());
  test.each(OPERATIONS)('without %s', (operation) => expectCalm(operation));
  test.each(AREAS)('without the area %s', (area) => expectCalm(area));
  test('with people alone', () => expectCalm(...AREAS.filter((area) => area !== 'users')));
});
