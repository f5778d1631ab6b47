import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';
import { isLong } from '../testing/scale.js';
import { type Answer, examples, permitted } from './authzen.fixture.js';

const statuses = (answers: Answer[]) => [...new Set(answers.map(({ status }) => status))];

// The specification's own request, as its JSON schema has it; an independent judge of what is malformed. No text may have U+0000 or
// half of a surrogate pair (I-JSON).
const text = { type: 'string', pattern: '^[^\\u0000\\p{Surrogate}]*$' };
const entity = {
  type: 'object',
  required: ['type', 'id'],
  properties: { type: text, id: text, properties: { type: 'object' } },
};
const isEvaluation = new Ajv2020().compile({
  type: 'object',
  required: ['subject', 'resource', 'action'],
  properties: {
    subject: entity,
    resource: entity,
    action: {
      type: 'object',
      required: ['name'],
      properties: { name: text, properties: { type: 'object' } },
    },
    context: { type: 'object' },
  },
});

/** A request with one of its parts, however deep, replaced by `value`, or removed. */
function damaged(request: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const entries = Object.entries(request as object).flatMap(([name, part]): [string, unknown][] =>
    name !== first
      ? [[name, part]]
      : rest.length === 0 && value === undefined
        ? []
        : [[name, damaged(part, rest, value)]],
  );
  return Array.isArray(request) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

const partsOf = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => [[name], ...partsOf(part).map((rest) => [name, ...rest])])
    : [];

/** Anything JSON can say, and what is nearly right. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, null, '', [], {}, true, 0, 'user', { type: 'user' }, [permitted], '\u0000', '\ud800'),
);

/** `npm run prove` has time for more. */
const RUNS = isLong ? 1000 : 25;

export function authzenMalformedSuite(world: () => World): void {
  describe('AuthZEN, malformed', () => {
    test('a malformed request is answered 400, and never with a permit', async () => {
      const asking = await examples(world());
      await fc.assert(
        fc.asyncProperty(fc.constantFrom([], ...partsOf(permitted)), junk, async (path, value) => {
          const sent = JSON.stringify(damaged(permitted, path, value)) ?? '';
          const wellFormed = sent !== '' && isEvaluation(JSON.parse(sent));
          for (const { status, body } of [await asking.one(sent), await asking.many(sent)]) {
            expect(status, sent).toBe(wellFormed ? 200 : 400);
            if (!wellFormed) expect([body.code, body.decision], sent).toEqual(['malformed_request', undefined]);
          }
        }),
        { numRuns: RUNS },
      );
    });

    test('a malformed evaluation is answered with no, and spoils no other', async () => {
      const asking = await examples(world());
      // A null is not a field left out, so no default stands in for it.
      const nulled = await asking.many({ ...permitted, evaluations: [{}, { resource: null }] });
      expect(nulled.body.evaluations?.map(({ decision }) => decision)).toEqual([true, false]);
      const { subject, action, resource } = permitted;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom([], ...partsOf(permitted)), junk), { minLength: 1, maxLength: 4 }),
          fc.subarray(['subject', 'action', 'resource'] as const),
          async (damages, shared) => {
            const defaults = Object.fromEntries(shared.map((name) => [name, permitted[name]]));
            const entries = damages.map(([path, value]) => damaged({ subject, action, resource }, path, value) ?? {});
            const sent = JSON.stringify({ ...defaults, evaluations: [...entries, { subject, action, resource }] });
            const { status, body } = await asking.many(sent);
            expect([status, body.evaluations?.length], sent).toEqual([200, entries.length + 1]);
            const received = (JSON.parse(sent) as { evaluations: unknown[] }).evaluations;
            for (const [index, entry] of received.entries()) {
              const isObject = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
              const wellFormed = isEvaluation(isObject ? { ...defaults, ...entry } : entry);
              const { decision, context } = body.evaluations?.[index] ?? {};
              expect(context?.error?.status === 400, sent).toBe(!wellFormed);
              if (!wellFormed) expect(decision, sent).toBe(false);
            }
            expect(body.evaluations?.at(-1)).toEqual({ decision: true });
          },
        ),
        { numRuns: RUNS },
      );
    });

    test('whatever is not JSON, or not an object, is answered 400', async () => {
      const asking = await examples(world());
      const whole = JSON.stringify({ ...permitted, evaluations: [{}] });
      const texts = fc.oneof(
        fc.string(),
        fc.nat(whole.length - 1).map((length) => whole.slice(0, length)),
        fc.constantFrom('[]', 'null', '"user"', '{}', '[[[[', `${'['.repeat(50_000)}`),
      );
      const bad = [
        { ...permitted, evaluations: {} },
        { ...permitted, evaluations: [{}], options: [] },
        { ...permitted, evaluations: [{}], options: { evaluations_semantic: 'permit_all' } },
        { ...permitted, evaluations: [{}], options: { evaluations_semantic: null } },
        { ...permitted, evaluations: [permitted], subject: 'alice' },
        { ...permitted, evaluations: [permitted], context: null },
      ];
      expect(statuses(await Promise.all(bad.map((body) => asking.many(body))))).toEqual([400]);
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          expect(statuses([await asking.one(text), await asking.many(text)])).toEqual([400]);
        }),
        { numRuns: RUNS },
      );
    });
  });
}
