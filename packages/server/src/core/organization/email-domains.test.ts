import { describe, expect, it } from 'vitest';
import { ProblemError } from '../problem/problem.js';
import { isAllowedDomain, normalizeDomains, requireAllowedDomain } from './email-domains.js';

function problemOf(work: () => unknown): { code: string; options: unknown } {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.code, options: error.options };
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('P13: the allowed domains as they are stored', () => {
  it.each([
    [[], []],
    [['example.com'], ['example.com']],
    [
      ['b.example', 'a.example', 'c.example'],
      ['a.example', 'b.example', 'c.example'],
    ],
    // One domain in several spellings stays in the one that sorts last.
    [['example.com', 'EXAMPLE.com', 'example.com'], ['example.com']],
    [['xn--grnwald-o2a.example', 'grünwald.example', 'GRÜNWALD.example'], ['xn--grnwald-o2a.example']],
    [['ju\u0308rg.example'], ['jürg.example']],
    [
      ['B.example', 'a.example', 'A.example'],
      ['B.example', 'a.example'],
    ],
    // Each keeps its spelling, and the spellings are sorted.
    [
      ['b.example', 'A.example'],
      ['A.example', 'b.example'],
    ],
    [
      ['z.example', 'xn--grnwald-o2a.example', 'grünwald.example', 'a.example'],
      ['a.example', 'xn--grnwald-o2a.example', 'z.example'],
    ],
  ])('%j', (domains, stored) => {
    const given = [...domains];
    expect(normalizeDomains(given)).toEqual(stored);
    expect(given).toEqual(domains);
  });

  it('every entry that is no domain is named at its place, and the first one in the sentence', () => {
    const { code, options } = problemOf(() => normalizeDomains(['a.example', 'localhost', 'b.example', '-b-.example']));
    expect(code).toBe('validation_failed');
    expect(options).toEqual({
      detail: expect.stringMatching(/^allowedEmailDomains\[1\] must .+\.$/) as string,
      errors: [1, 3].map((at) => ({
        pointer: `/allowedEmailDomains/${at}`,
        message: expect.stringContaining(`allowedEmailDomains[${at}] must`) as string,
      })),
    });
  });
});

describe('P13: which addresses may be invited', () => {
  it.each([
    [[], 'ann@example.com', true],
    [['example.com'], 'ann@example.com', true],
    [['EXAMPLE.com'], 'ann@example.com', true],
    [['a.example', 'example.com'], 'ann@example.com', true],
    [['grünwald.example'], 'mira@xn--grnwald-o2a.example', true],
    [['xn--grnwald-o2a.example'], 'mira@xn--grnwald-o2a.example', true],
    [['example.com'], 'ann@mail.example.com', false],
    [['mail.example.com'], 'ann@example.com', false],
    [['example.com'], 'ann@badexample.com', false],
    [['ample.com'], 'ann@example.com', false],
    [['example.com'], 'example.com@win.example', false],
    [['win.example'], 'a@example.com@win.example', true],
    [['a.example', 'b.example'], 'ann@c.example', false],
  ])('allowed %j: %s: %s', (allowed, email, expected) => {
    expect(isAllowedDomain(allowed, email)).toBe(expected);
    const work = () => {
      requireAllowedDomain(allowed, email);
    };
    if (expected) expect(work).not.toThrow();
    else expect(problemOf(work).code).toBe('domain_not_allowed');
  });

  it.each([
    [1, 'a1.example'],
    [5, 'a1.example, a2.example, a3.example, a4.example, a5.example'],
    [6, 'a1.example, a2.example, a3.example, a4.example, a5.example or another allowed domain'],
  ])('the refusal names at most five of %d domains', (count, named) => {
    const allowed = Array.from({ length: count }, (_, index) => `a${index + 1}.example`);
    const message = `email must be an address at ${named}.`;
    expect(
      problemOf(() => {
        requireAllowedDomain(allowed, 'ann@win.example');
      }).options,
    ).toEqual({ detail: `This address can't be invited: ${message}`, errors: [{ pointer: '/email', message }] });
  });
});
